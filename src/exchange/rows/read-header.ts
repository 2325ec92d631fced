import { guessRole } from "./column-role.js";
import { type Cell, cellText, type ReadColumn, type SheetIssue, type Unplaced } from "./sheet.js";

/** The names of the columns of a sheet. */
export interface Header {
  /** Row of the names, from 1; 0 where there is none. */
  readonly row: number;
  /** The columns. */
  readonly columns: readonly ReadColumn[];
  /** Language of texts whose column does not say. */
  readonly language: string;
  /** What stands above. */
  readonly unplaced: readonly Unplaced[];
  /** What is wrong. */
  readonly issues: readonly SheetIssue[];
}

const texts = new Set([
  "area",
  "standard",
  "criterion",
  "part",
  "title",
  "text",
  "plain",
  "purpose",
  "note",
  "evidence",
]);

/** Finds the row with the names of the columns among the first ten, and reads what each column holds. */
export function readHeader(rows: readonly (readonly Cell[])[], wanted: string | undefined): Header {
  const guesses = rows.slice(0, 10).map((row) => row.map((cell) => guessRole(cellText(cell))));
  const index = guesses.findIndex((row) => row.filter((guess) => guess !== null).length > 1);
  const names = guesses[index];
  if (names === undefined) return noHeader();
  const words = names.flatMap((guess) => guess?.words ?? []);
  const count = (tag: string): number => words.filter((word) => word === tag).length;
  const likely = (["en", "cs", "bg"] as const).toSorted((a, b) => count(b) - count(a))[0] ?? "en";
  const language = wanted ?? likely;
  const seen = new Map<string, number>();
  const issues: SheetIssue[] = [];
  const columns = (rows[index] ?? []).map((cell, place): ReadColumn => {
    const guess = names[place] ?? null;
    const own = guess !== null && texts.has(guess.role) ? (guess.language ?? language) : null;
    if (guess !== null) {
      const key = `${guess.role} ${own}`;
      const before = seen.get(key);
      if (before !== undefined) issues.push(twice(index + 1, place + 1, guess.role, before));
      else seen.set(key, place + 1);
    }
    return { column: place + 1, header: cellText(cell), role: guess?.role ?? null, language: own };
  });
  if (
    !columns.some(
      (one) => one.role !== null && ["area", "standard", "criterion", "part", "text", "title"].includes(one.role),
    )
  )
    return noHeader();
  const unplaced = rows.slice(0, index).flatMap((row, at) =>
    row.flatMap((cell, place): readonly Unplaced[] => {
      const text = cellText(cell);
      return text === "" ? [] : [{ row: at + 1, column: place + 1, text, why: "above-header" }];
    }),
  );
  return { row: index + 1, columns, language, unplaced, issues };
}

function twice(row: number, column: number, role: string, before: number): SheetIssue {
  const message = `Column ${column} and column ${before} both hold the ${role}.`;
  const hint = "Rename one of them; texts in two languages are told apart as in `text (en)` and `text (cs)`.";
  return { code: "column-twice", severity: "error", path: `/${row}/${column}`, message, hint, row, column };
}

function noHeader(): Header {
  const message = "No row among the first ten names columns that can be recognised.";
  const hint = "Name at least two, such as area, standard, criterion, code, text, weight, tags.";
  const issue: SheetIssue = { code: "no-header", severity: "error", path: "", message, hint, row: null, column: null };
  return { row: 0, columns: [], language: "en", unplaced: [], issues: [issue] };
}
