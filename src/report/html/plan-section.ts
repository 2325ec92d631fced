import { formatDay } from "../format-day.js";
import { gainText } from "../gain-text.js";
import { type Content, type Markup, tag } from "../markup/markup.js";
import { outcomeText } from "../outcome.js";
import { timelineOf } from "../pictures/timeline-of.js";
import { timelinePicture } from "../pictures/timeline-picture.js";
import type { Report } from "../report.js";
import type { ReportAction } from "../report-parts.js";
import { wordsIn } from "../words/words-in.js";
import { figure } from "./figure.js";
import { type HtmlColumn, htmlTable } from "./html-table.js";
import { said, written } from "./said.js";
import { list, section } from "./section.js";

/** How many actions one timeline shows: more would not fit on a printed page. */
const onePage = 8;

/** Shows the plan: what it aims at, its timeline, its actions. */
export function planSection(report: Report): Markup | null {
  const { plan, language } = report;
  const words = wordsIn([language]);
  const heading = plan.isDraft ? words.plan : words.planOwn;
  if (plan.actions.length === 0) return section("plan", heading, tag("p", {}, words.nothingToDo));
  const dated = plan.actions.some(({ start, due }) => start !== null || due !== null);
  const target = plan.target === null ? [] : [`${words.target}: ${plan.target}`];
  return section(
    "plan",
    heading,
    list([...target, `${words.afterwards}: ${outcomeText(plan.after, language)}`], "facts"),
    dated ? timelines(report) : tag("p", { class: "soft" }, words.noDates),
    actionTable(report),
  );
}

function timelines(report: Report): Content {
  const timeline = timelineOf(report);
  const { entries } = timeline;
  const words = wordsIn([report.language]);
  const pages = Array.from({ length: Math.ceil(entries.length / onePage) }, (_, page) => page);
  return pages.map((page) =>
    figure(report, `timeline-${page + 1}`, "actions", (options) =>
      timelinePicture(
        { ...timeline, entries: entries.slice(page * onePage, (page + 1) * onePage) },
        pages.length === 1 ? options : { ...options, title: `${words.timelineTitle} (${page + 1}/${pages.length})` },
      ),
    ),
  );
}

function actionTable({ plan, language }: Report): Markup {
  const words = wordsIn([language]);
  const has = (one: "start" | "due"): boolean => plan.actions.some((action) => action[one] !== null);
  const gains = plan.actions.map((action) => gainText(action, plan, language));
  const gained = gains.some((text) => text !== "");
  const day = (one: string | null): Content => (one === null ? null : formatDay(one, language, "numeric"));
  const all: readonly { readonly column: HtmlColumn; readonly shown: boolean; readonly cell: CellOf }[] = [
    { column: { head: words.action }, shown: true, cell: (action, place) => actionCell(action, place, words.who) },
    { column: { head: words.gain, right: true }, shown: gained, cell: (_, place) => gains[place] ?? null },
    { column: { head: words.start, right: true }, shown: has("start"), cell: ({ start }) => day(start) },
    { column: { head: words.due, right: true }, shown: has("due"), cell: ({ due }) => day(due) },
    { column: { head: words.status, right: true }, shown: !plan.isDraft, cell: ({ status }) => words.statuses[status] },
  ];
  const shown = all.filter((one) => one.shown);
  const rows = plan.actions.map((action, place) => ({ cells: shown.map(({ cell }) => cell(action, place)) }));
  return htmlTable(
    "actions",
    words.action,
    shown.map(({ column }) => column),
    rows,
  );
}

type CellOf = (action: ReportAction, place: number) => Content;

function actionCell({ title, lang, role, note }: ReportAction, place: number, who: string): Content {
  return [
    `${place + 1}. `,
    said({ text: title, lang }),
    role === null ? null : tag("span", { class: "note" }, `${who}: `, written(role)),
    note === null ? null : tag("span", { class: "note", dir: "auto" }, note),
  ];
}
