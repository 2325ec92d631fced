import { type Blank, formOf } from "../../assessment/form.js";
import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import { choiceFor, labelChoices } from "../assessment/choice-labels.js";
import type { ColumnKey } from "../words/words.js";
import { exchangeWords } from "../words/words-in.js";
import { type CellValue, cell, type WorkbookSheet } from "../workbook/workbook.js";

/** Names nodes and levels as a table shows them. */
export interface Names {
  /** Code and title of a node, or its id. */
  readonly node: (id: string) => string;
  /** Name of a level or special answer of an item; a level that no item is named for by its id. */
  readonly level: (
    level: string | number | null | undefined,
    item?: string,
    dimension?: string | null,
  ) => string | null;
}

/** Makes the names of a framework. */
export function namesOf(framework: Framework, languages: readonly string[]): Names {
  const outline = outlineOf(framework);
  const { byId } = formOf(framework);
  return {
    node: (id) => {
      const node = outline.byId.get(id)?.visit?.node;
      const name = pickText(node?.title ?? node?.statement, languages) || id;
      return node?.code === undefined ? name : `${node.code} ${name}`;
    },
    level: (level, item = "", dimension = null) => {
      if (level === null || level === undefined) return null;
      const entry = byId.get(item);
      const blank: Blank | null | undefined = entry?.blank ?? entry?.dimensions?.get(dimension ?? "");
      const choice = blank ? choiceFor(blank, level) : undefined;
      const labelled = blank ? labelChoices(blank, languages).find((one) => one.choice === choice) : undefined;
      return labelled?.label ?? String(level);
    },
  };
}

/** Makes a sheet of one table: names of columns, then rows. */
export function tableSheet(
  name: string,
  columns: readonly (readonly [key: ColumnKey, width: number])[],
  rows: readonly (readonly CellValue[])[],
  languages: readonly string[],
): WorkbookSheet {
  const words = exchangeWords(languages).columns;
  return {
    name,
    rows: [
      columns.map(([key]) => cell(words[key], "header")),
      ...rows.map((row) => row.map((value) => cell(value, typeof value === "number" ? "number" : "plain"))),
    ],
    widths: columns.map(([, width]) => width),
    frozen: [1, 0],
  };
}
