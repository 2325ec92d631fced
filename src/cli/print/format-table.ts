import { displayWidth } from "./display-width.js";
import { wrapText } from "./wrap-text.js";

/** A column of a table. */
export interface Column {
  /** What stands above it. */
  readonly head: string;
  /** Whether its cells stand at the right, as numbers do. */
  readonly right?: boolean;
}

/** A row of a table. */
export interface Row {
  /** Its cells, one for each column. */
  readonly cells: readonly string[];
  /** Columns by which its first cell is set in. */
  readonly indent?: number;
  /** Changes its lines when they are laid out, for colours. */
  readonly paint?: (line: string) => string;
}

const gap = "  ";

/**
 * Lays a table out in lines that are no wider than a width. The widest column gives way first: its cells go on below.
 *
 * @param columns - The columns.
 * @param rows - The rows.
 * @param width - Columns of the terminal.
 */
export function formatTable(columns: readonly Column[], rows: readonly Row[], width: number): readonly string[] {
  const heads: Row = { cells: columns.map((column) => column.head) };
  const widths = widthsWithin(columns, [heads, ...rows], width);
  const rule = widths.map((one) => "-".repeat(one)).join(gap);
  return [...layRow(columns, heads, widths), rule, ...rows.flatMap((row) => layRow(columns, row, widths))];
}

function widthsWithin(columns: readonly Column[], rows: readonly Row[], width: number): readonly number[] {
  const widths = columns.map((_, place) =>
    Math.max(1, ...rows.map((row) => indentOf(row, place) + widthOf(row, place))),
  );
  const room = width - gap.length * (columns.length - 1);
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

function layRow(columns: readonly Column[], row: Row, widths: readonly number[]): readonly string[] {
  const cells = columns.map((_, place) => {
    const room = widths[place] as number;
    // In a very narrow column an indent would leave no room for the text.
    const first = " ".repeat(Math.min(indentOf(row, place), Math.max(0, room - 8)));
    const rest = place === 0 && room > 24 ? `${first}  ` : first;
    return wrapText(row.cells[place] ?? "", room, { first, rest });
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map((column, place) =>
      pad(cells[place]?.[line] ?? "", widths[place] as number, column.right),
    );
    const text = parts.join(gap).trimEnd();
    return row.paint === undefined ? text : row.paint(text);
  });
}

function indentOf({ indent = 0 }: Row, place: number): number {
  return place === 0 ? indent : 0;
}

function widthOf({ cells }: Row, place: number): number {
  return displayWidth(cells[place] ?? "");
}

function pad(text: string, width: number, right = false): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
