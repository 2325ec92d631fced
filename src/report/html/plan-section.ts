import { formatDay } from "../format-day.js";
import { gainText } from "../gain-text.js";
import { type Content, type Markup, tag } from "../markup/markup.js";
import { outcomeText } from "../outcome.js";
import { timelineOf } from "../pictures/timeline-of.js";
import { timelinePicture } from "../pictures/timeline-picture.js";
import type { Report } from "../report.js";
import type { ReportAction, ReportMove } from "../report-parts.js";
import { wordsIn } from "../words/words-in.js";
import { figure } from "./figure.js";
import { type HtmlColumn, htmlTable } from "./html-table.js";
import { said, written } from "./said.js";
import { list, type Section, section } from "./section.js";

/** How many actions one timeline shows: more would not fit on a printed page. */
const onePage = 8;

/** Shows the plan: what it aims at, its timeline, its actions. */
export function planSection(report: Report): Section | null {
  const { plan, language } = report;
  const words = wordsIn([language]);
  const heading = plan.isDraft ? words.plan : words.planOwn;
  if (plan.actions.length === 0) return section("plan", heading, tag("p", {}, words.nothingToDo));
  const dated = [...plan.actions, ...plan.milestones].some(
    (one) => one.due !== null || ("start" in one && one.start !== null),
  );
  const target = plan.target === null ? [] : [`${words.target}: ${plan.target}`];
  return section(
    "plan",
    heading,
    list([...target, `${words.afterwards}: ${outcomeText(plan.after, language)}`], "facts"),
    dated ? timelines(report) : tag("p", { class: "soft" }, words.noDates),
    actionTable(report),
    milestoneTable(report),
  );
}

function timelines(report: Report): Content {
  const timeline = timelineOf(report);
  const { entries, milestones = [] } = timeline;
  const words = wordsIn([report.language]);
  const pages = Array.from({ length: Math.ceil(entries.length / onePage) }, (_, page) => page);
  return pages.map((page) =>
    figure(report, `timeline-${page + 1}`, "actions", (options) =>
      timelinePicture(
        {
          ...timeline,
          entries: entries.slice(page * onePage, (page + 1) * onePage),
          milestones: page === pages.length - 1 ? milestones : [],
        },
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
    { column: { head: words.action }, shown: true, cell: (action, place) => actionCell(action, place, language) },
    { column: { head: words.gain, right: true }, shown: gained, cell: (_, place) => gains[place] ?? null },
    { column: { head: words.start, right: true }, shown: has("start"), cell: ({ start }) => day(start) },
    { column: { head: words.due, right: true }, shown: has("due"), cell: ({ due }) => day(due) },
    { column: { head: words.status, right: true }, shown: !plan.isDraft, cell: ({ status }) => words.statuses[status] },
  ];
  const shown = all.filter((one) => one.shown);
  const rows = plan.actions.map((action, place) => ({ cells: shown.map(({ cell }) => cell(action, place)) }));
  return htmlTable(
    "actions",
    words.actions,
    shown.map(({ column }) => column),
    rows,
  );
}

type CellOf = (action: ReportAction, place: number) => Content;

function actionCell(
  { title, lang, role, note, belowFloor, moved }: ReportAction,
  place: number,
  language: string,
): Content {
  const words = wordsIn([language]);
  return [
    `${place + 1}. `,
    said({ text: title, lang }),
    belowFloor ? [" ", tag("span", { class: "floor" }, `▼ ${words.belowFloorShort}`)] : null,
    role === null ? null : tag("span", { class: "note" }, `${words.who}: `, written(role)),
    movesNote(moved, language),
    note === null ? null : tag("span", { class: "note", dir: "auto" }, note),
  ];
}

function movesNote(moved: readonly ReportMove[], language: string): Content {
  const words = wordsIn([language]);
  return moved.map(({ from, reason }) =>
    tag("span", { class: "note" }, `${words.movedFrom} ${formatDay(from, language)}: `, written(reason)),
  );
}

function milestoneTable({ plan, language }: Report): Content {
  const words = wordsIn([language]);
  if (plan.milestones.length === 0) return null;
  const rows = plan.milestones.map(({ title, lang, due, reached, moved }) => ({
    cells: [
      [said({ text: title, lang }), movesNote(moved, language)],
      due === null ? words.noDate : formatDay(due, language, "numeric"),
      reached ? words.reached : words.notReached,
    ],
  }));
  const columns = [{ head: words.milestone }, { head: words.due, right: true }, { head: words.status, right: true }];
  return htmlTable("milestones", words.milestones, columns, rows);
}
