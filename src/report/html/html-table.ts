import { type Content, type Markup, tag } from "../markup/markup.js";

/** A column of a table. */
export interface HtmlColumn {
  /** What stands above it. */
  readonly head: string;
  /** Whether its cells stand at the right, as numbers do. */
  readonly right?: boolean;
}

/** A row of a table: its cells, the first of which names it. */
export interface HtmlRow {
  /** The cells. */
  readonly cells: readonly Content[];
  /** How far its name is set in. */
  readonly indent?: number;
  /** Whether it stands out. */
  readonly strong?: boolean;
}

/**
 * Writes a table whose first column names the rows.
 *
 * @param id - Its id on the page, for links from pictures.
 * @param caption - What it shows.
 * @param columns - The columns.
 * @param rows - The rows.
 */
export function htmlTable(
  id: string,
  caption: string,
  columns: readonly HtmlColumn[],
  rows: readonly HtmlRow[],
): Markup {
  const kind = (place: number): string | null => (columns[place]?.right === true ? "number" : null);
  const head = columns.map(({ head: text }, place) => tag("th", { scope: "col", class: kind(place) }, text));
  const body = rows.map(({ cells, indent = 0, strong = false }) => {
    const [name = null, ...others] = cells;
    return tag(
      "tr",
      { class: strong ? "top" : null },
      tag("th", { scope: "row", class: `in${Math.min(4, indent)}` }, name),
      others.map((cell, place) => tag("td", { class: kind(place + 1), "data-head": columns[place + 1]?.head }, cell)),
    );
  });
  return tag(
    "table",
    { id },
    tag("caption", {}, caption),
    tag("thead", {}, tag("tr", {}, head)),
    tag("tbody", {}, body),
  );
}
