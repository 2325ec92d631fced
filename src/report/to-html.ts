import {
  belowFloorSection,
  decisionsSection,
  evidenceSection,
  exclusionsSection,
  trendSection,
} from "./html/finding-sections.js";
import { aboutSection, labelsSection, methodSection } from "./html/method-section.js";
import { planSection } from "./html/plan-section.js";
import { areasSection, groupingsSection, overallSection, ratingsSection } from "./html/result-section.js";
import { said, written } from "./html/said.js";
import { list, type Section } from "./html/section.js";
import { pageStyles } from "./html/styles.js";
import { escapeText, markupOf, ownMarkup, tag } from "./markup/markup.js";
import { refuseNoReport } from "./refuse-no-report.js";
import type { Report } from "./report.js";
import { wordsIn } from "./words/words-in.js";

/** What tabs and lists of windows can show, in letters as they are written in HTML. */
const titleLength = 70;

/** Nothing may run and nothing may be fetched, whatever should ever slip in. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Writes a report as one HTML file that needs nothing else: no script, no request, pictures inside. It prints on A4, follows
 * light and dark, and can be read on a phone. The same report gives the same bytes.
 *
 * Whatever comes from documents is shown as text.
 *
 * @param report - The data of the report.
 *
 * @example
 * import { reportData, toHtml } from "quality-frameworks/report";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Night shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const report = reportData(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } });
 * const html = toHtml(report);
 * html.slice(0, 32); // '<!DOCTYPE html>\n<html lang="en">'
 * html.includes("<script"); // false
 */
export function toHtml(report: Report): string {
  refuseNoReport(report);
  const { language } = report;
  const words = wordsIn([language]);
  const head = tag(
    "head",
    {},
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    tag("meta", { name: "color-scheme", content: "light dark" }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    tag("title", {}, pageTitle(report)),
    // Made of our own constants alone: nothing of a document gets into it.
    tag("style", {}, ownMarkup(pageStyles())),
  );
  const sections = sectionsOf(report);
  const body = tag("body", {}, tag("main", {}, heading(report), contents(sections, words.contents), sections));
  return `<!DOCTYPE html>\n${markupOf(tag("html", { lang: words.language }, head, body))}\n`;
}

function pageTitle({ title, unit, language }: Report): string {
  const words = wordsIn([language]);
  const whole = [unit, `${words.report}: ${title}`].filter((part) => part !== null).join(" – ");
  if (escapeText(whole).length <= titleLength) return whole;
  let kept = [...whole].slice(0, titleLength - 1);
  while (escapeText(kept.join("")).length >= titleLength) kept = kept.slice(0, -1);
  return `${kept.join("")}…`;
}

function heading({ title, lang, unit, language }: Report) {
  const words = wordsIn([language]);
  return tag(
    "header",
    {},
    tag("h1", {}, `${words.report}: `, said({ text: title, lang })),
    unit === null ? null : tag("p", { class: "sub" }, written(unit)),
  );
}

// A screen reader lists it among the landmarks; on paper it would point nowhere.
function contents(sections: readonly Section[], label: string) {
  const links = sections.map(({ id, heading: text }) => tag("a", { href: `#${id}` }, text));
  return tag("nav", { "aria-labelledby": "contents" }, tag("p", { id: "contents", class: "soft" }, label), list(links));
}

function sectionsOf(report: Report): readonly Section[] {
  const all = [
    aboutSection(report),
    labelsSection(report),
    overallSection(report),
    belowFloorSection(report),
    areasSection(report),
    groupingsSection(report),
    decisionsSection(report),
    trendSection(report),
    planSection(report),
    evidenceSection(report),
    exclusionsSection(report),
    ratingsSection(report),
    methodSection(report),
  ];
  return all.filter((one) => one !== null);
}
