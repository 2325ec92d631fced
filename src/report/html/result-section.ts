import { formatNumber } from "../format-number.js";
import { type Content, type Markup, tag } from "../markup/markup.js";
import { outcomeText } from "../outcome.js";
import { barsOf } from "../pictures/bars-of.js";
import { barsPicture } from "../pictures/bars-picture.js";
import { profileOf } from "../pictures/profile-of.js";
import { profilePicture } from "../pictures/profile-picture.js";
import type { Report, ReportRow } from "../report.js";
import { type TableRow, tableOf } from "../table-of.js";
import { wordsIn } from "../words/words-in.js";
import { figure } from "./figure.js";
import { type HtmlColumn, htmlTable } from "./html-table.js";
import { mapFigures } from "./map-figures.js";
import { said, saidName, written } from "./said.js";
import { list, type Section, section } from "./section.js";

/** Shows the result of the whole: what came out, how much was rated, what is still possible. */
export function overallSection(report: Report): Section | null {
  const words = wordsIn([report.language]);
  const { overall, comment, language } = report;
  const { rated, expected } = overall.coverage;
  const number = (count: number): string => formatNumber(count, language);
  const notice = rated === 0 ? words.nothingRated : rated < expected ? words.partlyRated : null;
  const counts = report.counts.map(({ level, count }): Content => [said(level), `: ${number(count)}`]);
  return section(
    "result",
    words.result,
    tag("p", { class: "big" }, tag("span", { lang: overall.levelLang }, outcomeText(overall, language))),
    notice === null ? null : tag("p", { class: "notice" }, notice),
    list(
      [
        `${words.rated}: ${number(rated)} ${words.of} ${number(expected)}`,
        overall.possible === null ? null : `${words.stillPossible}: ${overall.possible.text}`,
        counts.length === 0
          ? null
          : [`${words.counts}: `, counts.flatMap((one, place) => (place === 0 ? one : ["; ", one]))],
      ].filter((one) => one !== null),
      "facts",
    ),
    comment === null ? null : tag("blockquote", { dir: "auto" }, tag("p", {}, comment)),
  );
}

/** Shows the results of the areas: bars, map, profile, and the table that says the same. */
export function areasSection(report: Report): Section | null {
  const words = wordsIn([report.language]);
  const { rows, overall, language } = report;
  const shown = [...rows.filter((row) => !row.isItem && row.kind !== "dimension"), overall];
  const standards = rows.filter((row) => row.kind === "standard" && row.isItem);
  return section(
    "areas",
    words.byArea,
    figure(report, "bars", "results", (options) => barsPicture(barsOf(report), options)),
    resultTable("results", words.byArea, shown, language),
    tag("h3", {}, words.mapTitle),
    mapFigures(report, standards.length > 0 ? "ratings" : "results"),
    // A profile of nothing would show what a plan may bring, and no more.
    overall.coverage.rated === 0
      ? null
      : [
          tag("h3", {}, words.profileTitle),
          figure(report, "profile", "profile-table", (options) => profilePicture(profileOf(report), options)),
          profileTable(report),
        ],
  );
}

/** Shows the results of the groupings: the same items ordered another way. */
export function groupingsSection({ groupings, language }: Report): Section | null {
  const words = wordsIn([language]);
  const tables = groupings
    .filter((rows) => rows.length > 0)
    .map((rows, place) => resultTable(`grouping-${place + 1}`, words.byGroup, rows, language));
  return section("groupings", words.groupings, ...tables);
}

function profileTable(report: Report): Markup {
  const words = wordsIn([report.language]);
  const { series, rows } = profileOf(report);
  const columns = [{ head: words.node }, ...series.map((head) => ({ head, right: true }))];
  const cells = rows.map(({ label, lang = null, texts }) => ({ cells: [said({ text: label, lang }), ...texts] }));
  return htmlTable("profile-table", words.profileTitle, columns, cells);
}

function resultTable(id: string, caption: string, rows: readonly ReportRow[], language: string): Markup {
  const words = wordsIn([language]);
  const table = tableOf(rows, language);
  const possible = rows.some((row) => row.possible !== null);
  const columns: readonly HtmlColumn[] = [...table.columns, ...(possible ? [{ head: words.stillPossible }] : [])];
  return htmlTable(
    id,
    caption,
    columns,
    table.rows.map((one) => ({
      indent: one.indent,
      strong: one.indent === 0,
      cells: cellsOf(one, possible, language),
    })),
  );
}

function cellsOf({ row, cells }: TableRow, possible: boolean, language: string): readonly Content[] {
  const words = wordsIn([language]);
  const [, ...others] = cells;
  const name = row.kind === "framework" ? words.overall : saidName(row);
  const mark = row.belowFloor > 0 && row.kind !== "framework" ? floorMark(row, language) : null;
  const marked = others.map((cell): Content => (cell === row.level ? said({ text: cell, lang: row.levelLang }) : cell));
  return [[name, mark], ...marked, ...(possible ? [row.possible?.text ?? null] : [])];
}

function floorMark({ belowFloor }: ReportRow, language: string): Content {
  const words = wordsIn([language]);
  return [" ", tag("span", { class: "floor" }, `▼ ${words.belowFloorShort}: ${formatNumber(belowFloor, language)}`)];
}

/** Shows what was chosen for each item, with what was written and the evidence, under the headings of the framework. */
export function ratingsSection({ rows, language }: Report): Section | null {
  const words = wordsIn([language]);
  const parts: Content[] = [];
  let items: Content[] = [];
  const close = (): void => {
    if (items.length > 0) parts.push(list(items, "items"));
    items = [];
  };
  for (const row of rows) {
    if (row.isItem || row.kind === "dimension") items.push(itemOf(row, language));
    else {
      close();
      parts.push(tag(`h${Math.min(6, row.depth + 2)}`, {}, saidName(row)));
    }
  }
  close();
  return section("ratings", words.responses, ...parts);
}

function itemOf(row: ReportRow, language: string): Content {
  const words = wordsIn([language]);
  const { level, levelLang, state, comment, evidence, belowFloor } = row;
  const rating = level === null ? outcomeText(row, language) : level;
  return [
    tag("p", { class: row.kind === "dimension" ? "dimension" : "item" }, saidName(row)),
    tag(
      "p",
      { class: state === "scored" ? "rating" : "rating none" },
      said({ text: rating, lang: level === null ? null : levelLang }),
      belowFloor > 0 ? [" ", tag("span", { class: "floor" }, `▼ ${words.belowFloorShort}`)] : null,
    ),
    comment === null ? null : tag("p", { dir: "auto" }, comment),
    evidence.length === 0
      ? null
      : tag(
          "p",
          { class: "soft" },
          `${words.evidence}: `,
          evidence.flatMap((one, place) => [place === 0 ? "" : "; ", written(one)]),
        ),
  ];
}
