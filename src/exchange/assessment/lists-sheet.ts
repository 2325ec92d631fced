import type { Blank } from "../../assessment/form.js";
import type { Framework } from "../../framework/framework.js";
import type { Choice } from "../../framework/list-choices.js";
import type { AnswerEffect } from "../../framework/special-answer.js";
import { cell, type WorkbookCell, type WorkbookSheet } from "../workbook/workbook.js";
import { choiceFor, labelChoices } from "./choice-labels.js";

/** The sheet that holds lists of choices, hidden. */
export const listsName = "lists";

/** Where a list stands in the sheet of lists. */
export interface PlacedList {
  /** Its first row. */
  readonly from: number;
  /** Its last row. */
  readonly to: number;
}

/** Collects the lists of choices of a workbook, each once. */
export interface Lists {
  /** Gives the place of the choices of a blank; null where it has none to list. */
  readonly place: (blank: Blank, lowest: boolean) => PlacedList | null;
  /** Gives the place of plain words. */
  readonly placeWords: (words: readonly string[]) => PlacedList;
  /** Gives the sheet with all of them. */
  readonly sheet: () => WorkbookSheet;
}

const header = ["key", "label", "id", "points", "expected", "rated"];

/** Starts the lists of a workbook. */
export function makeLists(framework: Framework, languages: readonly string[]): Lists {
  const rows: (readonly (WorkbookCell | null)[])[] = [header.map((key) => cell(key))];
  const placed = new Map<string, PlacedList>();
  const put = (lines: readonly (readonly WorkbookCell[])[]): PlacedList => {
    const key = JSON.stringify(lines);
    const known = placed.get(key);
    if (known !== undefined) return known;
    const place = { from: rows.length + 1, to: rows.length + lines.length };
    rows.push(...lines);
    placed.set(key, place);
    return place;
  };
  return {
    place: (blank, lowest) => {
      const lines = labelChoices(blank, languages).map(({ label, choice }) => [
        cell(":list"),
        cell(label),
        cell(choice.id),
        ...countsOf(framework, blank, choice, lowest).map((one) => cell(one ?? "–")),
      ]);
      return lines.length === 0 ? null : put(lines);
    },
    placeWords: (words) => put(words.map((word) => [cell(":words"), cell(word)])),
    sheet: () => ({ name: listsName, rows, hidden: true }),
  };
}

/** How a choice counts: its points, whether it was expected, whether it is rated. */
function countsOf(
  framework: Framework,
  blank: Blank,
  choice: Choice,
  lowest: boolean,
): readonly [points: number | null, expected: number, rated: number] {
  if (choice.kind === "level") return [choice.value, 1, 1];
  const effect: AnswerEffect | undefined = framework.special?.find(({ id }) => id === choice.id)?.effect;
  if (effect === "not-applicable") return [null, 0, 0];
  if (effect === "left-out") return [null, 1, 1];
  if (typeof effect === "object") return [choiceFor(blank, effect.as)?.value ?? null, 1, 1];
  return [lowest ? (pointsOf(blank)[0] ?? null) : null, 1, 0];
}

/** The lowest and highest number that a blank can bring; nothing where its scale has no numbers. */
export function pointsOf({ node, choices }: Blank): readonly [lowest: number, highest: number] | readonly [] {
  if (node.scale?.range !== undefined) return [node.scale.range.from, node.scale.range.to];
  const values = choices.flatMap(({ kind, value }) => (kind === "level" && value !== null ? [value] : []));
  return values.length === 0 ? [] : [Math.min(...values), Math.max(...values)];
}
