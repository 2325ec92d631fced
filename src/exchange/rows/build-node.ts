import { isId } from "../../core/id.js";
import type { LocalizedText } from "../../core/text.js";
import type { NodeBase } from "../../framework/node.js";
import { type IdMaker, slug } from "./make-ids.js";
import { columnOf, type SheetNode, textsOf } from "./read-tree.js";
import { type Cell, cellIssue, cellText, type ReadColumn, type SheetIssue } from "./sheet.js";

/** What nodes are built with, and what building them finds. */
export interface Workshop {
  /** The rows. */
  readonly rows: readonly (readonly Cell[])[];
  /** The columns. */
  readonly columns: readonly ReadColumn[];
  /** Gives ids. */
  readonly ids: IdMaker;
  /** Takes the tags that occur, by id, with their words. */
  readonly tags: Map<string, string>;
  /** Takes what is wrong. */
  readonly issues: SheetIssue[];
}

const lists = ["areas", "standards", "criteria", "parts"] as const;
const letters = ["a", "s", "c", "p"] as const;

/** Makes a node of the framework, with what stands inside it. */
export function buildNode(node: SheetNode, depth: number, around: string, place: number, shop: Workshop): NodeBase {
  // A row that is only about something inside a node says nothing of the node itself.
  const cells = node.told ? (shop.rows[node.row - 1] ?? []) : [];
  const text = (role: Parameters<typeof textsOf>[2]): LocalizedText | undefined =>
    filled(textsOf(cells, shop.columns, role));
  const name = filled(node.name);
  const leaf = node.inside.size === 0;
  const said = text("text") ?? (leaf ? name : undefined);
  const title = text("title") ?? (leaf && said === name ? undefined : name);
  const code = codeOf(node, cells, shop);
  const id = idOf(node, cells, shop, letters[depth] ?? "n", code, Object.values(name ?? {})[0], around, place);
  const [tags, weight, evidence] = [tagsOf(cells, shop), weightOf(node, cells, shop), text("evidence")];
  const inside = [...node.inside.values()].map((one, index) => buildNode(one, depth + 1, id, index + 1, shop));
  const found = cellText(cells[columnOf(shop.columns, "source") - 1]);
  const hasSource = shop.columns.some((one) => one.role === "source") && found !== "";
  return {
    id,
    ...(code !== "" && { code }),
    ...optional({ title, statement: said, plain: text("plain"), purpose: text("purpose") }),
    ...(weight !== undefined && { weight }),
    ...(tags.length > 0 && { tags }),
    ...(evidence !== undefined && { evidenceHints: [evidence] }),
    ...optional({ note: text("note") }),
    source: { document: "spreadsheet", place: hasSource ? found : `row ${node.row}` },
    ...(inside.length > 0 && { [lists[depth + 1] ?? "parts"]: inside }),
  };
}

function filled(text: LocalizedText): LocalizedText | undefined {
  return Object.keys(text).length > 0 ? text : undefined;
}

function optional(texts: Readonly<Record<string, LocalizedText | undefined>>): Partial<NodeBase> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
}

function cellOf(cells: readonly Cell[], { columns }: Workshop, role: "code" | "id" | "weight" | "tags"): Cell {
  const column = columns.find((one) => one.role === role);
  return column === undefined ? null : (cells[column.column - 1] ?? null);
}

// A spreadsheet that kept `1.10` as a number has lost its spelling.
function codeOf(node: SheetNode, cells: readonly Cell[], shop: Workshop): string {
  const cell = cellOf(cells, shop, "code");
  if (typeof cell === "number" && !Number.isInteger(cell)) {
    const message = `the code is the number ${cell}, so one cannot tell ${cell} from ${cell}0.`;
    const column = columnOf(shop.columns, "code");
    shop.issues.push(
      cellIssue("number-as-code", node.row, column, message, "Format the column as text, and write it anew."),
    );
  }
  return cellText(cell);
}

function idOf(
  node: SheetNode,
  cells: readonly Cell[],
  shop: Workshop,
  letter: string,
  code: string,
  name: string | undefined,
  around: string,
  place: number,
): string {
  const given = cellText(cellOf(cells, shop, "id"));
  const column = columnOf(shop.columns, "id");
  if (given !== "") {
    const hint = "A lower-case letter first, then only a-z, 0-9, . and -, at most 64 characters; each id once.";
    if (!isId(given)) shop.issues.push(cellIssue("not-an-id", node.row, column, `"${given}" cannot be an id.`, hint));
    else if (!shop.ids.take(given))
      shop.issues.push(cellIssue("duplicate-id", node.row, column, `"${given}" is taken already.`, hint));
    return given;
  }
  const fromCode = slug(code);
  if (fromCode !== "") return shop.ids.make(`${letter}${fromCode}`, letter);
  const fromName = node.inside.size > 0 ? slug(name ?? "") : "";
  if (fromName !== "") return shop.ids.make(fromName, letter);
  return shop.ids.make(around === "" || around.length > 58 ? `${letter}${place}` : `${around}.${place}`, letter);
}

function weightOf(node: SheetNode, cells: readonly Cell[], shop: Workshop): number | undefined {
  const cell = cellOf(cells, shop, "weight");
  const text = cellText(cell).replace(",", ".");
  if (text === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const message = `the weight "${cellText(cell)}" is no number from 0 on.`;
  const column = columnOf(shop.columns, "weight");
  shop.issues.push(
    cellIssue("wrong-type", node.row, column, message, "Write a number such as 2 or 0.5, without a sign or unit."),
  );
  return undefined;
}

function tagsOf(cells: readonly Cell[], shop: Workshop): readonly string[] {
  const words = cellText(cellOf(cells, shop, "tags"))
    .split(/[,;|\n]/)
    .map((word) => word.trim());
  const ids = words
    .filter((word) => word !== "")
    .map((word) => {
      const id = /^[a-z]/.test(slug(word)) ? slug(word) : `t${slug(word)}`;
      if (!shop.tags.has(id)) shop.tags.set(id, word);
      return id;
    });
  return [...new Set(ids)];
}
