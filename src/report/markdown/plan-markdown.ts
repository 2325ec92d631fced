import { escapeMarkdown } from "../escape-markdown.js";
import { formatDay } from "../format-day.js";
import { gainText } from "../gain-text.js";
import { outcomeText } from "../outcome.js";
import type { Report, ReportPlan } from "../report.js";
import type { ReportAction, ReportMove } from "../report-parts.js";
import type { Words } from "../words/words.js";
import { markdownTable } from "./markdown-table.js";

/**
 * Writes the plan of a report in Markdown: the actions, and what the whole would come to.
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
 * planMarkdown(report, english); // "Nothing: every item has reached what is wanted of it."
 */
export function planMarkdown({ plan }: Report, words: Words): string {
  if (plan.actions.length === 0) return words.nothingToDo;
  const { language } = words;
  const day = (one: string | null): string => (one === null ? "" : escapeMarkdown(formatDay(one, language, "short")));
  const dated = plan.actions.some(({ start, due, role }) => start !== null || due !== null || role !== null);
  const table = markdownTable(
    [
      { head: "", right: true },
      { head: words.action },
      { head: words.gain, right: true },
      ...(dated ? [{ head: words.who }, { head: words.start }, { head: words.due }, { head: words.status }] : []),
    ],
    plan.actions.map((action, place) => [
      String(place + 1),
      [titleOf(action, words), ...movesOf(action.moved, words), escapeMarkdown(action.note ?? "")]
        .filter(Boolean)
        .join(" "),
      escapeMarkdown(gainText(action, plan, language)),
      ...(dated
        ? [escapeMarkdown(action.role ?? ""), day(action.start), day(action.due), words.statuses[action.status]]
        : []),
    ]),
  );
  const target = plan.target === null ? [] : [`- **${words.target}:** ${escapeMarkdown(plan.target)}`];
  const after = `- **${words.afterwards}:** ${escapeMarkdown(outcomeText(plan.after, language))}`;
  return [[...target, after].join("\n"), table, ...milestonesOf(plan, words)].join("\n\n");
}

function titleOf({ title, belowFloor }: ReportAction, words: Words): string {
  return `${escapeMarkdown(title)}${belowFloor ? ` **▼ ${words.belowFloorShort}**` : ""}`;
}

function movesOf(moved: readonly ReportMove[], { language, movedFrom }: Words): readonly string[] {
  return moved.map(({ from, reason }) => escapeMarkdown(`(${movedFrom} ${formatDay(from, language)}: ${reason})`));
}

function milestonesOf({ milestones }: ReportPlan, words: Words): readonly string[] {
  if (milestones.length === 0) return [];
  const columns = [{ head: words.milestone }, { head: words.due }, { head: words.status }];
  const rows = milestones.map(({ title, due, reached, moved }) => [
    [escapeMarkdown(title), ...movesOf(moved, words)].join(" "),
    escapeMarkdown(due === null ? words.noDate : formatDay(due, words.language, "short")),
    reached ? words.reached : words.notReached,
  ]);
  return [`### ${words.milestones}`, markdownTable(columns, rows)];
}
