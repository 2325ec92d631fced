import { escapeMarkdown } from "../escape-markdown.js";
import { nameText } from "../node-names.js";
import { pointsText } from "../outcome.js";
import type { Report, ReportRow } from "../report.js";
import { tableOf } from "../table-of.js";
import type { Words } from "../words/words.js";
import { type MarkdownColumn, markdownTable } from "./markdown-table.js";

/**
 * Writes the results of areas, standards and the whole as a table in Markdown.
 *
 * @param report - The report.
 * @param words - The words around it.
 *
 * @example
 * import { reportData } from "../report-data.js";
 * import { english } from "../words/english.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const report = reportData(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } });
 * resultTable(report, english).split("\n")[2]; // "| door | 1 of 1 | 100.00 % | 1/1 |"
 */
export function resultTable({ overall, rows }: Report, words: Words): string {
  return resultMarkdown([...rows.filter((row) => !isRated(row)), overall], words);
}

/**
 * Writes some results as a table in Markdown.
 *
 * @param rows - The results.
 * @param words - The words around them.
 */
export function resultMarkdown(rows: readonly ReportRow[], words: Words): string {
  const table = tableOf(rows, words.language);
  return markdownTable(
    table.columns.map(({ head, right }) => ({ head: escapeMarkdown(head), right })),
    table.rows.map(({ row, indent, cells }) => {
      const [name = "", ...others] = cells.map(escapeMarkdown);
      const first = row.depth === 0 ? `**${name}**` : `${"&emsp;".repeat(indent)}${name}`;
      return [first, ...others];
    }),
  );
}

/**
 * Writes what was chosen for each item, with comments and evidence, as a table in Markdown.
 *
 * @param report - The report.
 * @param words - The words around it.
 *
 * @example
 * import { reportData } from "../report-data.js";
 * import { english } from "../words/english.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const responses = { hours: { rating: 1, comment: "Seen from the street." } };
 * const report = reportData(shelter, { framework: "shelter", edition: "2026-01-01", responses });
 * responseTable(report, english).split("\n")[2]; // "| hours | met | 1 of 1 | Seen from the street. |  |"
 */
export function responseTable({ rows }: Report, words: Words): string {
  const columns: readonly MarkdownColumn[] = [
    { head: words.node },
    { head: words.level },
    { head: words.points, right: true },
    { head: words.comment },
    { head: words.evidence },
  ];
  return markdownTable(
    columns,
    rows
      .filter(isRated)
      .map((row) => [
        `${row.kind === "dimension" ? "&emsp;" : ""}${escapeMarkdown(nameText(row))}`,
        escapeMarkdown(row.level ?? (row.state === "scored" ? "" : words.states[row.state])),
        pointsText(row, words.language),
        escapeMarkdown(row.comment ?? ""),
        row.evidence.map(escapeMarkdown).join("; "),
      ]),
  );
}

function isRated(row: ReportRow): boolean {
  return row.isItem || row.kind === "dimension";
}
