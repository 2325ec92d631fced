import { pickText } from "../../core/text.js";
import type { OutlineNode } from "../../framework/outline.js";
import { columnName } from "../rows/sheet.js";
import { exchangeWords } from "../words/words-in.js";
import { cell, type DropDown, type WorkbookCell, type WorkbookSheet } from "../workbook/workbook.js";
import { choiceFor, labelChoices } from "./choice-labels.js";
import { countingCells } from "./counting-cells.js";
import { evidenceCell } from "./evidence-text.js";
import type { AreaRows, ItemRow } from "./item-rows.js";
import type { SheetShop } from "./sheet-shop.js";

/** The columns of a sheet to fill in, then those that the overview counts with. */
export const itemColumns = [
  "key",
  "code",
  "item",
  "text",
  "level",
  "reason",
  "comment",
  "evidence",
  "due",
  "role",
  "within",
  "points",
  "max",
  "weight",
  "expected",
  "rated",
] as const;

/** Letter of a column of a sheet to fill in. */
export function itemColumn(name: (typeof itemColumns)[number]): string {
  return columnName(itemColumns.indexOf(name) + 1);
}

/** Says which of the rarer columns an assessment has no use for. */
export function unusedColumns(areas: readonly AreaRows[]): ReadonlySet<string> {
  const rows = areas.flatMap((area) => area.rows);
  const asked = rows.some(({ blank }) => blank.choices.some(({ requires }) => requires.includes("due")));
  const due = asked || rows.some(({ response }) => response.due !== undefined);
  const role = rows.some(({ response }) => response.role !== undefined);
  const text = rows.some(({ node }) => node.visit?.node.plain !== undefined || node.visit?.node.aspects !== undefined);
  return new Set([...(due ? [] : ["due"]), ...(role ? [] : ["role"]), ...(text ? [] : ["text"])]);
}

/** Lays out the sheet of an area: keys in a hidden row and column, names of columns, then a row for each item. */
export function areaSheet(area: AreaRows, name: string, shop: SheetShop): WorkbookSheet {
  const words = exchangeWords(shop.languages);
  const rows: (readonly (WorkbookCell | null)[])[] = [
    itemColumns.map((key) => cell(key)),
    itemColumns.map((key, at) => (at > 0 && at < 10 ? cell(words.columns[key as "code"], "header") : null)),
  ];
  const dropDowns: DropDown[] = [];
  let around: readonly string[] = [];
  let whole = "";
  for (const row of area.rows) {
    const parents = row.node.dimension === null ? (row.node.visit?.parents.slice(1) ?? []) : [];
    for (const { node } of parents.filter((one) => !around.includes(one.node.id))) {
      rows.push([
        null,
        cell(node.code, "group"),
        cell(pickText(node.title ?? node.statement, shop.languages), "group"),
      ]);
    }
    if (row.node.dimension === null) around = parents.map(({ node }) => node.id);
    const at = rows.length + 1;
    if (row.hasDimensions) whole = `${itemColumn("level")}${at}`;
    else if (row.node.dimension === null) whole = "";
    rows.push([...cellsOf(row, shop), ...countingCells(row, at, whole, shop)]);
    const dropDown = dropDownOf(row, `${itemColumn("level")}${at}`, shop);
    if (dropDown !== null) dropDowns.push(dropDown);
  }
  return {
    name,
    rows,
    widths: [0, 7, 60, 45, 24, 30, 45, 24, 14, 20, 0, 0, 0, 0, 0, 0].map((width, at) =>
      shop.unused.has(itemColumns[at] ?? "") ? 0 : width,
    ),
    frozen: [2, 3],
    keyRow: true,
    dropDowns: joined(dropDowns),
  };
}

/** The cells of a row that people see. */
export function cellsOf(row: ItemRow, { languages }: Pick<SheetShop, "languages">): readonly (WorkbookCell | null)[] {
  const { node, response, blank } = row;
  const inside = node.dimension !== null;
  const choice = choiceFor(blank, response.rating);
  const label = labelChoices(blank, languages).find((one) => one.choice === choice)?.label;
  const range = node.scale?.range !== undefined && !row.hasDimensions;
  const look = inside ? "plain" : "input";
  return [
    cell(row.key),
    cell(inside ? null : (node.visit?.node.code ?? null)),
    cell(titleOf(node, languages)),
    cell(inside ? null : plainWords(node, languages)),
    cell(label ?? choice?.value ?? choice?.id, row.excluded ? "plain" : range ? "amount" : "input"),
    cell(response.reason, look),
    cell(response.comment, look),
    cell(evidenceCell(response.evidence), look),
    cell(response.due, look),
    cell(response.role, look),
  ];
}

function titleOf(node: OutlineNode, languages: readonly string[]): string {
  if (node.dimension !== null) return `    ${pickText(node.dimension.title, languages) || node.id}`;
  const { title, statement } = node.visit?.node ?? {};
  const texts = [pickText(title, languages), pickText(statement, languages)].filter((text) => text !== "");
  return texts.join("\n") || node.id;
}

function plainWords(node: OutlineNode, languages: readonly string[]): string | null {
  const { plain, aspects = [] } = node.visit?.node ?? {};
  const lines = [pickText(plain, languages), ...aspects.map((aspect) => `• ${pickText(aspect, languages)}`)];
  return lines.filter((line) => line !== "").join("\n") || null;
}

function dropDownOf(row: ItemRow, cells: string, { lists, languages }: SheetShop): DropDown | null {
  const message = exchangeWords(languages).choose;
  const range = row.node.scale?.range;
  const place = lists.place(row.blank, false);
  if (range === undefined || row.hasDimensions) {
    return place === null ? null : { cells, choices: `lists!$B$${place.from}:$B$${place.to}`, message };
  }
  // A number or a word: no list can say both.
  return place === null ? { cells, choices: range, message } : null;
}

// Cells with the same choices have one list between them.
function joined(dropDowns: readonly DropDown[]): readonly DropDown[] {
  const groups = new Map<string, DropDown>();
  for (const one of dropDowns) {
    const key = JSON.stringify(one.choices);
    const known = groups.get(key);
    groups.set(key, known === undefined ? one : { ...known, cells: `${known.cells} ${one.cells}` });
  }
  return [...groups.values()];
}
