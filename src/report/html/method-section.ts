import { type Content, tag } from "../markup/markup.js";
import type { Report } from "../report.js";
import type { ReportScale, ReportSource } from "../report-parts.js";
import { wordsIn } from "../words/words-in.js";
import { linesList } from "./lines.js";
import { said } from "./said.js";
import { list, type Section, section } from "./section.js";

/** Shows what was assessed, by whom, and by which framework. */
export function aboutSection({ framework, about, language }: Report): Section | null {
  return section("about", wordsIn([language]).assessed, linesList([...about, ...framework]));
}

/** Shows what the result rests on: whose words and rules, what was not checked, what every reader must know. */
export function labelsSection({ labels, language }: Report): Section | null {
  return section("labels", wordsIn([language]).labels, linesList(labels));
}

/** Shows how results come about, what was chosen from, and the documents behind the framework. */
export function methodSection({ method, scales, sources, language }: Report): Section | null {
  const words = wordsIn([language]);
  return section(
    "method",
    words.method,
    linesList(method),
    scales.map((scale) => scaleShown(scale, language)),
    sources.length === 0 ? null : tag("h3", {}, words.sources),
    list(sources.map(sourceShown)),
  );
}

function scaleShown({ title, levels }: ReportScale, language: string): Content {
  const words = wordsIn([language]);
  return [
    tag("h3", {}, title.text === "" ? words.scale : [`${words.scale}: `, said(title)]),
    list(levels.map(({ level, value }) => [value === "" ? "" : `${value} – `, said(level)])),
  ];
}

function sourceShown({ title, about, urls, note }: ReportSource): Content {
  return [
    tag("bdi", {}, title),
    about === "" ? null : [", ", tag("bdi", {}, about)],
    urls.map((url) => [" ", tag("a", { href: url, rel: "noreferrer" }, url)]),
    note === null ? null : [" ", tag("span", { class: "soft" }, note)],
  ];
}
