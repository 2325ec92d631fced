import type { FactValue } from "../../framework/fact.js";
import { allWords, exchangeWords } from "../words/words-in.js";
import type { CellValue } from "../workbook/workbook.js";

/** Writes the value of a fact for a cell: yes and no in words, text that could be taken for something else in quotes. */
export function factCell(value: FactValue, languages: readonly string[]): string | number {
  const [yes, no] = exchangeWords(languages).answers;
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "number") return value;
  return readFact(value) === value ? value : JSON.stringify(value);
}

/** Reads what {@link factCell} wrote, in any language, and what people write in its place. */
export function readFact(cell: CellValue): FactValue | null {
  if (typeof cell !== "string") return cell;
  const word = cell.trim().toLowerCase();
  for (const { answers } of allWords) if (answers.includes(word)) return word === answers[0];
  if (word === "true" || word === "false") return word === "true";
  if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  if (!/^".*"$/s.test(cell)) return cell;
  try {
    return JSON.parse(cell) as string;
  } catch {
    return cell;
  }
}
