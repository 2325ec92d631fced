import type { Blank } from "../../assessment/form.js";
import { nearest } from "../../core/nearest.js";
import type { Choice } from "../../framework/list-choices.js";
import type { LevelId } from "../../framework/scale.js";
import type { CellIssue } from "./cell-issue.js";
import { issueAt } from "./cell-issue.js";
import { choiceFor, fold, labelChoices, ratingFor } from "./choice-labels.js";
import type { KeyedCell, KeyedRow } from "./keyed-rows.js";

/** Labels that the file itself explains, by their folded form: ids of choices. */
export type OldLabels = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the hidden lists of a file: a later edition of the texts may have worded a level anew. */
export function oldLabels(rows: readonly KeyedRow[]): OldLabels {
  const labels = new Map<string, Set<string>>();
  for (const { key, at } of rows) {
    const label = fold(String(at("label").value ?? ""));
    const id = String(at("id").value ?? "");
    if (key === ":list" && label !== "") labels.set(label, (labels.get(label) ?? new Set()).add(id));
  }
  return labels;
}

/**
 * Reads the cell of a level: what the list says in the language of the file or in any other, an id, or a number.
 *
 * @returns The rating as a document gives it; undefined where the cell is empty or holds no level.
 */
export function readLevel(
  cell: KeyedCell,
  blank: Blank,
  languages: readonly string[],
  old: OldLabels,
  issues: CellIssue[],
): LevelId | undefined {
  const { value } = cell;
  if (value === null || (typeof value === "string" && value.trim() === "")) return undefined;
  const text = fold(String(value));
  const choice =
    typeof value === "boolean" ? undefined : (byText(blank, text, languages) ?? byOldText(blank, text, old));
  if (choice !== undefined) return ratingFor(blank, choice);
  issues.push(noLevel(cell, blank, languages));
  return undefined;
}

function byText(blank: Blank, text: string, languages: readonly string[]): Choice | undefined {
  const number = /^[-+]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
  const named = choiceFor(blank, text) ?? (number === undefined ? undefined : choiceFor(blank, number));
  if (named !== undefined) return named;
  for (const language of [languages, ...languagesOf(blank).map((one) => [one])]) {
    const labelled = labelChoices(blank, language);
    const found = labelled.filter(({ label }) => fold(label) === text);
    if (found.length === 1) return found[0]?.choice;
    // The name alone, without the number in front.
    const short = labelled.filter(({ choice }) => fold(choice.title[language[0] ?? ""] ?? "") === text);
    if (short.length === 1) return short[0]?.choice;
  }
  return undefined;
}

function byOldText(blank: Blank, text: string, old: OldLabels): Choice | undefined {
  const ids = old.get(text);
  const found = blank.choices.filter(({ id }) => ids?.has(id));
  return found.length === 1 ? found[0] : undefined;
}

function languagesOf({ choices }: Blank): readonly string[] {
  return [...new Set(choices.flatMap(({ title }) => Object.keys(title)))];
}

function noLevel(cell: KeyedCell, blank: Blank, languages: readonly string[]): CellIssue {
  const labels = labelChoices(blank, languages).map(({ label }) => label);
  const range = blank.node.scale?.range;
  const list = [...(range === undefined ? [] : [`${range.from} to ${range.to}`]), ...labels];
  const near = nearest(String(cell.value), labels, 1)[0];
  const given = typeof cell.value === "string" ? `the text "${cell.value.slice(0, 40)}"` : String(cell.value);
  return issueAt(cell, {
    code: "unknown-level",
    message: `"${blank.node.id}" cannot be rated with ${given}.`,
    hint: near === undefined ? `Choose one of: ${list.join(", ")}.` : `Did you mean "${near}"?`,
  });
}
