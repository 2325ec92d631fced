import { formatDay } from "../format-day.js";
import { type Content, tag } from "../markup/markup.js";
import { trendOf } from "../pictures/trend-of.js";
import { trendPicture } from "../pictures/trend-picture.js";
import type { Report } from "../report.js";
import type { ReportEvidenceGap } from "../report-parts.js";
import { sharedReason } from "../shared-reason.js";
import { wordsIn } from "../words/words-in.js";
import { figure } from "./figure.js";
import { htmlTable } from "./html-table.js";
import { said, saidName, written } from "./said.js";
import { list, type Section, section } from "./section.js";

/** Shows what is below its floor, before anything else that could make one forget it. */
export function belowFloorSection({ belowFloor, hasFloors, language }: Report): Section | null {
  const words = wordsIn([language]);
  if (!hasFloors) return null;
  if (belowFloor.length === 0) return section("floor", words.belowFloor, tag("p", {}, words.belowFloorNone));
  const shared = sharedReason(belowFloor);
  const items = belowFloor.map((one): Content => {
    const { level, wanted, because, comment } = one;
    const has = level === null ? words.unrated : said(level);
    return [
      tag("p", { class: "item" }, saidName(one)),
      tag("p", { class: "rating" }, has, ` – ${words.wanted.toLowerCase()}: `, said(wanted)),
      because.text === "" || shared !== null ? null : tag("p", {}, said(because)),
      comment === null ? null : tag("p", { dir: "auto", class: "soft" }, comment),
    ];
  });
  const reason = shared === null ? null : tag("p", {}, said(shared));
  return section("floor", words.belowFloor, reason, list(items, "items warn"));
}

/** Shows limits, steps and decisions, and why. */
export function decisionsSection({ decisions, reasons, language }: Report): Section | null {
  const words = wordsIn([language]);
  const moved = decisions.map((one): Content => {
    const { kind, what, because } = one;
    return [
      tag("p", { class: "item" }, saidName(one)),
      tag("p", {}, `${words.decided[kind]}, ${what}: `, kind === "override" ? written(because.text) : said(because)),
    ];
  });
  const none = tag("p", {}, words.decisionsNone);
  return section(
    "why",
    words.reasons,
    list(reasons.map((reason) => written(reason))),
    tag("h3", {}, words.decisions),
    moved.length === 0 ? none : list(moved, "items"),
  );
}

/** Shows earlier results and this one. */
export function trendSection(report: Report): Section | null {
  const words = wordsIn([report.language]);
  const { trend, language } = report;
  if (trend.length === 0) return null;
  const rows = trend.map(({ on, edition, text, breaks }) => ({
    cells: [formatDay(on, language), formatDay(edition, language), [text, breaks ? ` (${words.newEdition})` : ""]],
  }));
  return section(
    "trend",
    words.trendTitle,
    figure(report, "trend-picture", "trend-table", (options) => trendPicture(trendOf(report), options)),
    htmlTable(
      "trend-table",
      words.trendTitle,
      [{ head: words.day }, { head: words.editionOf }, { head: words.result }],
      rows,
    ),
    trend.some(({ breaks }) => breaks) ? tag("p", { class: "soft" }, `${words.newEdition}: ${words.breakMeans}`) : null,
  );
}

/** Shows ratings that have no evidence that holds. */
export function evidenceSection({ evidenceGaps, language }: Report): Section | null {
  const words = wordsIn([language]);
  const items = evidenceGaps.map((one): Content => [saidName(one), " – ", ...gapText(one, language)]);
  return section("evidence", words.evidenceGaps, items.length === 0 ? tag("p", {}, words.evidenceNone) : list(items));
}

function gapText({ kind, expired }: ReportEvidenceGap, language: string): readonly Content[] {
  const words = wordsIn([language]);
  if (kind === "missing") return [words.evidenceMissing];
  const texts = expired.map(({ title, until }, place): Content => {
    const day = until === null ? "" : ` (${words.validUntil} ${formatDay(until, language)})`;
    return [place === 0 ? "" : "; ", written(title), day];
  });
  return [`${words.evidenceExpired}: `, ...texts];
}

/** Shows what does not apply, and why. */
export function exclusionsSection({ notApplicable, language }: Report): Section | null {
  const words = wordsIn([language]);
  if (notApplicable.length === 0) return null;
  const items = notApplicable.map((one): Content => {
    return [saidName(one), one.why === "" ? null : [" – ", written(one.why)]];
  });
  return section("exclusions", words.notApplicable, list(items));
}
