/** A column of a table in Markdown. */
export interface MarkdownColumn {
  /** What stands above it, as Markdown. */
  readonly head: string;
  /** Whether its cells stand at the right. */
  readonly right?: boolean;
}

/**
 * Writes a table in Markdown.
 *
 * @param columns - The columns.
 * @param rows - The cells, as Markdown already.
 *
 * @example
 * markdownTable([{ head: "What" }, { head: "Points", right: true }], [["The door", "3"]]);
 * // => "| What | Points |\n| --- | ---: |\n| The door | 3 |"
 */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const heads = columns.map(({ head }) => head);
  const rule = columns.map(({ right }) => (right === true ? "---:" : "---"));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
