import { escapeMarkdown } from "./escape-markdown.js";
import { exclusionLines } from "./exclusion-lines.js";
import { belowFloorMarkdown, evidenceMarkdown, methodMarkdown, trendMarkdown } from "./markdown/finding-markdown.js";
import { planMarkdown } from "./markdown/plan-markdown.js";
import { responseTable, resultMarkdown, resultTable } from "./markdown/result-tables.js";
import { refuseNoReport } from "./refuse-no-report.js";
import type { Report, ReportLine } from "./report.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Writes a report as Markdown. Whatever comes from documents is escaped: it is shown as it is written and cannot become
 * a link, HTML or a line of its own.
 *
 * @param report - The data of the report.
 *
 * @example
 * import { reportData } from "quality-frameworks/report";
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
  refuseNoReport(report);
  const words = wordsIn([report.language]);
  const sections = [
    `# ${words.report}: ${escapeMarkdown(report.title)}`,
    lines([...report.framework, ...report.about]),
    report.comment === null ? "" : `> ${escapeMarkdown(report.comment)}`,
    belowFloorMarkdown(report, words),
    `## ${words.result}`,
    resultTable(report, words),
    ...report.groupings.map((rows) => resultMarkdown(rows, words)),
    lines(report.remarks),
    lines(exclusionLines(report)),
    ...(report.reasons.length === 0 ? [] : [`## ${words.reasons}`, report.reasons.map(listItem).join("\n")]),
    trendMarkdown(report, words),
    `## ${report.plan.isDraft ? words.plan : words.planOwn}`,
    planMarkdown(report, words),
    evidenceMarkdown(report, words),
    `## ${words.labels}`,
    lines(report.labels),
    `## ${words.responses}`,
    responseTable(report, words),
    methodMarkdown(report, words),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function lines(all: readonly ReportLine[]): string {
  return all.map(({ name, text }) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(text)}`).join("\n");
}

function listItem(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}
