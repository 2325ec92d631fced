import { gainText } from "../../report/gain-text.js";
import { outcomeText } from "../../report/outcome.js";
import type { Report } from "../../report/report.js";
import type { ReportAction } from "../../report/report-parts.js";
import { wordsIn } from "../../report/words/words-in.js";
import { formatLines } from "./format-lines.js";
import { formatTable } from "./format-table.js";
import type { Paint } from "./paint.js";
import { whyLines } from "./why-lines.js";
import { wrapText } from "./wrap-text.js";

/** How a plan is printed. */
export interface PlanLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours. */
  readonly paint: Paint;
  /** How many actions are shown; the number of the rest is said. */
  readonly most?: number;
}

/** Writes a plan for people: what it aims at, the result now and then, and the actions, what brings most first. */
export function formatPlan(report: Report, layout: PlanLayout): readonly string[] {
  const { overall, plan, language } = report;
  const { width, paint, most = plan.actions.length } = layout;
  const words = wordsIn([language]);
  const heading = wrapText(words.plan, width).map((line) => paint("bold", line));
  if (plan.actions.length === 0) return [...heading, ...wrapText(words.nothingToDo, width, { first: "  " })];
  const lines = [
    { name: words.target, text: plan.target ?? "" },
    { name: words.result, text: outcomeText(overall, language) },
    ...whyLines(report),
    { name: words.afterwards, text: outcomeText(plan.after, language) },
  ].filter((line) => line.text !== "");
  const rest = plan.actions.length - most;
  const rows = plan.actions.slice(0, most).map((action, place) => ({
    cells: [String(place + 1), titleOf(action, words.belowFloor), gainText(action, plan, language)],
  }));
  return [
    ...heading,
    ...formatLines(lines, width, paint),
    "",
    ...formatTable([{ head: "", right: true }, { head: words.action }, { head: words.gain, right: true }], rows, width),
    ...(rest > 0 ? [`... ${rest} ${words.more}`] : []),
  ];
}

function titleOf({ title, belowFloor }: ReportAction, mark: string): string {
  return belowFloor ? `${mark}: ${title}` : title;
}
