import { escapeMarkdown } from "../escape-markdown.js";
import { formatPercent } from "../format-number.js";
import { nameText } from "../node-names.js";
import { pointsText } from "../outcome.js";
import type { Report, ReportRow } from "../report.js";
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
 * resultTable(report, english).split("\n")[2]; // "| door | 1 of 1 | 100.00 % | 1 of 1 |"
 */
export function resultTable({ overall, rows }: Report, words: Words): string {
  const shown = [...rows.filter((row) => !isRated(row)), overall];
  const withLevels = shown.some((row) => row.level !== null);
  const columns: readonly MarkdownColumn[] = [
    { head: words.node },
    { head: words.points, right: true },
    { head: words.percent, right: true },
    ...(withLevels ? [{ head: words.level }] : []),
    { head: words.rated, right: true },
  ];
  return markdownTable(
    columns,
    shown.map((row) => [
      row.depth === 0 ? `**${words.overall}**` : `${"&emsp;".repeat(row.depth - 1)}${escapeMarkdown(nameText(row))}`,
      reached(row, words),
      row.percent === null ? "" : formatPercent(row.percent, words.language),
      ...(withLevels ? [escapeMarkdown(row.level ?? "")] : []),
      `${row.coverage.rated} ${words.of} ${row.coverage.expected}`,
    ]),
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

function reached(row: ReportRow, words: Words): string {
  return row.state === "scored" ? pointsText(row, words.language) : words.states[row.state];
}
