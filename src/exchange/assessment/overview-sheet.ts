import type { Assessment } from "../../assessment/assessment.js";
import { pickText } from "../../core/text.js";
import { type OutlineNode, outlineOf } from "../../framework/outline.js";
import { labelsOf } from "../../scoring/labels-of.js";
import { exchangeWords } from "../words/words-in.js";
import { quoteSheet } from "../workbook/sheet-names.js";
import { cell, formula, type WorkbookCell, type WorkbookSheet } from "../workbook/workbook.js";
import { formulaRule } from "./formula-rule.js";
import type { AreaRows } from "./item-rows.js";
import type { SheetShop } from "./sheet-shop.js";

/** The sheet of an area, with the last of its rows. */
export interface PlacedArea extends AreaRows {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Its last row. */
  readonly last: number;
}

// Columns: key, code, name, rated, expected, points, max, percent, result; then what the node around it adds up.
const columns = ["code", "item", "rated", "expected", "points", "max", "percent", "result"] as const;

/** Lays out the overview: coverage and points by formula, for the whole and for every node that has a rule. */
export function overviewSheet(
  assessment: Assessment,
  areas: readonly PlacedArea[],
  name: string,
  shop: SheetShop,
): WorkbookSheet {
  const { framework, languages } = shop;
  const words = exchangeWords(languages);
  const shown = nodesOf(areas, shop);
  const top = headOf(assessment, shop);
  const rowOf = new Map(shown.map((node, at) => [node.index, top.length + 2 + at]));
  const lines = shown.map((node) => lineOf(node, { areas, rowOf, shop }));
  const open = shown.some((node) => formulaRule(framework, node) === null);
  return {
    name,
    rows: [
      ...top,
      [null, ...columns.map((column) => cell(words.columns[column], "header"))],
      ...lines,
      ...(open ? [[], [null, null, cell(words.notInFormulas, "note")]] : []),
    ],
    widths: [0, 8, 70, 11, 13, 10, 10, 10, 12, 0, 0, 0],
    frozen: [top.length + 1, 3],
    keyRow: true,
  };
}

function headOf(
  { unit, on }: Assessment,
  { framework, languages }: SheetShop,
): readonly (readonly (WorkbookCell | null)[])[] {
  const words = exchangeWords(languages);
  const labels = labelsOf(framework);
  const about = [unit?.title ?? unit?.id, on].filter((one) => one !== undefined).join(", ");
  const whose = [
    `${words.labels.wording}: ${labels.wording.map((one) => words.whose[one]).join(", ") || "–"}`,
    ...(labels.scale === null ? [] : [`${words.labels.scale}: ${words.whose[labels.scale]}`]),
    `${words.labels.rules}: ${words.whose[labels.rules]}`,
    ...(labels.unverified.length === 0 ? [] : [`${words.labels.unverified}: ${labels.unverified.length}`]),
  ];
  const disclaimer =
    labels.disclaimer === null ? "" : `${words.labels.disclaimer}: ${pickText(labels.disclaimer, languages)}`;
  const notes = [about, whose.join("; "), disclaimer, words.how].filter((text) => text !== "");
  return [
    [cell("overview")],
    [null, null, cell(`${pickText(framework.title, languages)} (${framework.edition})`, "title")],
    ...notes.map((text) => [null, null, cell(text, "note")]),
    [],
  ];
}

// The whole first, then every node that is not rated itself and has rows below it.
function nodesOf(areas: readonly PlacedArea[], { framework }: SheetShop): readonly OutlineNode[] {
  const { nodes } = outlineOf(framework);
  const asked = new Set<number>();
  for (const { rows } of areas) {
    for (const { node } of rows) for (let at = node.index; at >= 0; at = nodes[at]?.parent ?? -1) asked.add(at);
  }
  return nodes.filter((node) => asked.has(node.index) && node.children.length > 0);
}

interface Places {
  readonly areas: readonly PlacedArea[];
  readonly rowOf: ReadonlyMap<number, number>;
  readonly shop: SheetShop;
}

function lineOf(node: OutlineNode, places: Places): readonly (WorkbookCell | null)[] {
  const { framework, languages } = places.shop;
  const row = places.rowOf.get(node.index) ?? 0;
  const look = node.depth < 2 ? "group" : "plain";
  const { code, title, statement } = node.visit?.node ?? {};
  const name =
    node.visit === null ? exchangeWords(languages).whole : pickText(title ?? statement, languages) || node.id;
  const sum = (below: string, own: string) => sumOf(node, below, own, places);
  const rule = formulaRule(framework, node);
  const head = [
    cell(node.id),
    cell(code, look),
    cell(`${"   ".repeat(Math.max(0, node.depth - 1))}${name}`, look),
    formula(sum("P", "D")),
    formula(sum("O", "E")),
  ];
  if (rule === null || rule === "none") return head;
  const weight = sum("N", "L");
  const total = (below: string, own: string) => {
    const added = `${rule.start === 0 ? "" : `${rule.start}+`}${sum(below, own)}`;
    return `IF(${weight}=0,"",${rule.combine === "sum" ? added : `(${sum(below, own)})/${weight}`})`;
  };
  const value = `IF(ISNUMBER(I${row}),`;
  return [
    ...head,
    formula(total("L", "J")),
    formula(total("M", "K")),
    formula(`IF(N(G${row})>0,100*F${row}/G${row},"")`, "percent"),
    formula(rule.percent ? `H${row}` : `F${row}`),
    formula(`${value}${node.weight}*I${row},"")`),
    formula(`${value}${node.weight}*${rule.percent ? "100" : `G${row}`},"")`),
    formula(`${value}${node.weight},0)`),
  ];
}

// What the rows right below a node come to: items in the sheets of areas, and nodes in the overview itself.
function sumOf(node: OutlineNode, below: string, own: string, { areas, rowOf, shop }: Places): string {
  const { nodes } = outlineOf(shop.framework);
  const holding = areas.filter(({ rows }) => rows.some((row) => !row.hasDimensions && row.node.parent === node.index));
  const items = holding.map(({ sheet, last }) => {
    const column = (letter: string) => `${quoteSheet(sheet)}!$${letter}$3:$${letter}$${last}`;
    return `SUMIFS(${column(below)},${column("K")},"${node.id}")`;
  });
  // A node that is rated counts by its own row; only its coverage lies below it too.
  const numbers = own !== "D" && own !== "E";
  const inside = node.children.flatMap((index) => {
    const row = rowOf.get(index);
    return row === undefined || (numbers && nodes[index]?.rated) ? [] : [`${own}${row}`];
  });
  // A function takes 255 arguments at most.
  const groups = Array.from({ length: Math.ceil(inside.length / 200) }, (_, at) =>
    inside.slice(at * 200, at * 200 + 200),
  );
  return `SUM(${[...items, ...groups.map((group) => `SUM(${group.join(",")})`)].join(",") || "0"})`;
}
