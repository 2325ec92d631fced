import { escapeMarkdown } from "./escape-markdown.js";
import { formatNumber, formatPercent } from "./format-number.js";
import type { Report, ReportLine, ReportRow } from "./report.js";
import type { Words } from "./words/words.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Writes a report as Markdown. Whatever comes from documents is escaped: it is shown as it is written and cannot become
 * a link, HTML or a line of its own.
 *
 * @param report - The data of the report.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Night shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const report = reportData(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } });
 * toMarkdown(report).split("\n")[0]; // "# Assessment report: Night shelter"
 */
export function toMarkdown(report: Report): string {
  const words = wordsIn([report.language]);
  const sections = [
    `# ${words.report}: ${escapeMarkdown(report.title)}`,
    lines(report.about),
    report.comment === null ? "" : `> ${escapeMarkdown(report.comment)}`,
    `## ${words.result}`,
    resultTable(report, words),
    lines(report.remarks),
    lines(
      report.notApplicable.map(({ code, name, why }) => ({
        name: `${words.notApplicable}: ${called({ code, name })}`,
        text: why,
      })),
    ),
    `## ${words.labels}`,
    lines(report.labels),
    `## ${words.responses}`,
    responseTable(report, words),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function lines(all: readonly ReportLine[]): string {
  return all.map(({ name, text }) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(text)}`).join("\n");
}

function resultTable(report: Report, words: Words): string {
  const rows = [...report.rows.filter((row) => !row.isItem && row.kind !== "dimension"), report.overall];
  const withLevels = rows.some((row) => row.level !== null);
  const head = [words.node, words.points, words.percent, ...(withLevels ? [words.level] : []), words.rated];
  return table(
    head,
    [false, true, true, ...(withLevels ? [false] : []), true],
    rows.map((row) => [
      row.depth === 0 ? `**${words.overall}**` : `${"&emsp;".repeat(row.depth - 1)}${escapeMarkdown(called(row))}`,
      pointsText(row, words),
      row.percent === null ? "" : formatPercent(row.percent, words.language),
      ...(withLevels ? [escapeMarkdown(row.level ?? "")] : []),
      `${row.coverage.rated} ${words.of} ${row.coverage.expected}`,
    ]),
  );
}

function responseTable(report: Report, words: Words): string {
  const items = report.rows.filter((row) => row.isItem || row.kind === "dimension");
  return table(
    [words.node, words.level, words.points, words.comment, words.evidence],
    [false, false, true, false, false],
    items.map((row) => [
      `${row.kind === "dimension" ? "&emsp;" : ""}${escapeMarkdown(called(row))}`,
      escapeMarkdown(row.level ?? words.states[row.state]),
      pointsText(row, words),
      escapeMarkdown(row.comment ?? ""),
      row.evidence.map(escapeMarkdown).join("; "),
    ]),
  );
}

function table(head: readonly string[], right: readonly boolean[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, place) => (right[place] ? "---:" : "---"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function pointsText({ points, max, state }: ReportRow, words: Words): string {
  if (points === null) return state === "scored" ? "" : words.states[state];
  const reached = formatNumber(points, words.language);
  return max === null ? reached : `${reached} ${words.of} ${formatNumber(max, words.language)}`;
}

function called({ code, name }: { readonly code: string | null; readonly name: string }): string {
  return code === null ? name : `${code} ${name}`;
}
