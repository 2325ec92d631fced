import type { ColumnRole } from "./column-role.js";
import type { Header } from "./read-header.js";
import { type Cell, cellIssue, cellText, type ReadColumn, type SheetIssue, type Unplaced } from "./sheet.js";

/** A node as the rows of a sheet make it. */
export interface SheetNode {
  /** Its name by language, from the column of its kind. */
  readonly name: Readonly<Record<string, string>>;
  /** The row that says most about it, from 1. */
  row: number;
  /** Whether a row is about it, and not only about something inside it. */
  told: boolean;
  /** The nodes inside it, in order. */
  readonly inside: Map<string, SheetNode>;
}

/** The tree that the rows make, what is wrong, and what is left over. */
export interface SheetTree {
  /** The outermost nodes. */
  readonly roots: ReadonlyMap<string, SheetNode>;
  /** The kinds that have a column, outermost first. */
  readonly levels: readonly ColumnRole[];
  /** What is wrong. */
  readonly issues: readonly SheetIssue[];
  /** What has no place. */
  readonly unplaced: readonly Unplaced[];
}

const kinds: readonly ColumnRole[] = ["area", "standard", "criterion", "part"];

/**
 * Makes a tree of the rows. A name that is left out is that of the row above, as in merged cells; a row is about the
 * innermost node that it names. Where texts repeat below one name, each is a node of its own.
 */
export function readTree(rows: readonly (readonly Cell[])[], header: Header): SheetTree {
  const { columns } = header;
  const levels = kinds.filter((kind) => columns.some((one) => one.role === kind));
  const paths = fillDown(rows, header, levels);
  const apart = textsApart(rows, columns, levels, paths);
  const roots = new Map<string, SheetNode>();
  const issues: SheetIssue[] = [];
  const unplaced: Unplaced[] = [];
  for (const { row, path } of paths) {
    const cells = rows[row - 1] ?? [];
    const own = apart && has(cells, columns, ["text", "title"]);
    const names = levels.slice(0, path.length).map((level) => textsOf(cells, columns, level));
    const lost = path.length === 0 && !own;
    if (lost) unplaced.push(...leftIn(row, cells, columns));
    if (path.includes("")) {
      const message = "nothing above says what this belongs to.";
      issues.push(cellIssue("no-parent", row, columnOf(columns, levels[path.indexOf("")]), message, "Fill the cell."));
    }
    if (lost || path.includes("")) continue;
    const node = put(roots, path, names, row, own);
    const about = !own && node.told;
    if (about) {
      const message = `row ${node.row} is about "${path.at(-1)}" already.`;
      issues.push(
        cellIssue("row-twice", row, columnOf(columns, levels[path.length - 1]), message, "Keep one of the two."),
      );
    }
    node.told = true;
    node.row = about ? node.row : row;
  }
  return { roots, levels, issues, unplaced };
}

interface RowPath {
  readonly row: number;
  readonly path: readonly string[];
}

// A name holds on below itself for as long as no name above it changes.
function fillDown(
  rows: readonly (readonly Cell[])[],
  { columns, row: first }: Header,
  levels: readonly ColumnRole[],
): readonly RowPath[] {
  let current: readonly string[] = [];
  return rows.slice(first).flatMap((cells, index) => {
    if (cells.every((cell) => cellText(cell) === "")) return [];
    const given = levels.map((level) => Object.values(textsOf(cells, columns, level))[0] ?? "");
    const deepest = given.findLastIndex((name) => name !== "");
    const changed = given.findIndex((name, at) => name !== "" && name !== current[at]);
    const name = (at: number): string => given[at] || ((changed === -1 || at < changed) && current[at]) || "";
    if (deepest !== -1) current = given.slice(0, deepest + 1).map((_, at) => name(at));
    return [{ row: first + index + 1, path: current }];
  });
}

// Whether texts are nodes of their own: nothing else names any, or several stand below one name.
function textsApart(
  rows: readonly (readonly Cell[])[],
  columns: readonly ReadColumn[],
  levels: readonly ColumnRole[],
  paths: readonly RowPath[],
): boolean {
  if (levels.length === 0) return true;
  const told = paths
    .filter(({ row }) => has(rows[row - 1] ?? [], columns, ["text"]))
    .map(({ path }) => path.join("\n"));
  return new Set(told).size < told.length;
}

function put(
  roots: Map<string, SheetNode>,
  path: readonly string[],
  names: readonly Readonly<Record<string, string>>[],
  row: number,
  own: boolean,
): SheetNode {
  let list = roots;
  let node: SheetNode | undefined;
  for (const [at, key] of path.entries()) {
    node = list.get(key) ?? { name: names[at] ?? {}, row, told: false, inside: new Map() };
    list.set(key, node);
    list = node.inside;
  }
  if (node !== undefined && !own) return node;
  const leaf: SheetNode = { name: {}, row, told: false, inside: new Map() };
  list.set(`\n${row}`, leaf);
  return leaf;
}

/** The texts of one kind in a row, by language. */
export function textsOf(
  cells: readonly Cell[],
  columns: readonly ReadColumn[],
  role: ColumnRole,
): Readonly<Record<string, string>> {
  const found = columns.flatMap((one) => {
    const text = one.role === role ? cellText(cells[one.column - 1]) : "";
    return text === "" ? [] : [[one.language ?? "en", text] as const];
  });
  return Object.fromEntries(found);
}

/** The column of a kind, from 1; the first where there is none. */
export function columnOf(columns: readonly ReadColumn[], role: ColumnRole | undefined): number {
  return columns.find((one) => one.role === role)?.column ?? 1;
}

function has(cells: readonly Cell[], columns: readonly ReadColumn[], roles: readonly ColumnRole[]): boolean {
  return roles.some((role) => Object.keys(textsOf(cells, columns, role)).length > 0);
}

function leftIn(row: number, cells: readonly Cell[], columns: readonly ReadColumn[]): readonly Unplaced[] {
  return columns.flatMap(({ column, role }): readonly Unplaced[] => {
    const text = cellText(cells[column - 1]);
    return role === null || text === "" ? [] : [{ row, column, text, why: "no-node" }];
  });
}
