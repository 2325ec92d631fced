import { escapeMarkdown } from "../escape-markdown.js";
import { gainText } from "../gain-text.js";
import { outcomeText } from "../outcome.js";
import type { Report } from "../report.js";
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
  const table = markdownTable(
    [{ head: "", right: true }, { head: words.action }, { head: words.gain, right: true }],
    plan.actions.map((action, place) => [
      String(place + 1),
      escapeMarkdown(action.title),
      escapeMarkdown(gainText(action, plan, words.language)),
    ]),
  );
  const target = plan.target === null ? [] : [`- **${words.target}:** ${escapeMarkdown(plan.target)}`];
  const after = `- **${words.afterwards}:** ${escapeMarkdown(outcomeText(plan.after, words.language))}`;
  return [[...target, after].join("\n"), table].join("\n\n");
}
