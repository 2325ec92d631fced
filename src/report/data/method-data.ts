import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { Rule } from "../../framework/scoring.js";
import type { Source } from "../../framework/source.js";
import type { AnswerEffect, SpecialAnswer } from "../../framework/special-answer.js";
import type { AssessmentScore } from "../../scoring/assessment-score.js";
import { formatDay } from "../format-day.js";
import { formatNumber } from "../format-number.js";
import { levelNames } from "../level-names.js";
import { plainText } from "../plain-text.js";
import type { ReportLine } from "../report.js";
import type { ReportScale, ReportSource } from "../report-parts.js";
import { taggedText } from "../tagged-text.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";

/** How results come about, and what stands behind the framework. */
export interface MethodData {
  /** Rules, answers and what computed them. */
  readonly method: readonly ReportLine[];
  /** What was chosen from. */
  readonly scales: readonly ReportScale[];
  /** The documents behind the framework. */
  readonly sources: readonly ReportSource[];
}

/**
 * Says how results come about: what each level of the tree makes of what is below it, what a missing rating does, what
 * special answers do, the scales, the version that computed, and the sources.
 *
 * @param framework - The framework.
 * @param score - The score, for the version that computed it.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "mean" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const { method } = methodData(shelter, score(shelter, { framework: "shelter", edition: "2026-01-01", responses: {} }), ["en"]);
 * method.slice(0, 2).map((line) => `${line.name}: ${line.text}`); // ["Overall: the mean", "Area: the sum"]
 */
export function methodData(framework: Framework, score: AssessmentScore, languages: readonly string[]): MethodData {
  const words = wordsIn(languages);
  const { scoring, special = [], scales, sources = [], licence = "" } = framework;
  const method: readonly ReportLine[] = [
    { name: words.overall, text: ruleText(scoring.overall, words) },
    ...(["area", "standard", "criterion"] as const).flatMap((kind) => {
      const rule = scoring[kind];
      const { text, lang } = taggedText(framework.terms?.[kind], languages);
      if (rule === undefined) return [];
      return [{ name: lang === null && text !== "" ? text : words.kinds[kind], text: ruleText(rule, words) }];
    }),
    { name: words.missingRating, text: words.missingRatings[scoring.unrated] },
    ...special.map((answer) => answerLine(framework, answer, languages)),
    { name: words.licence, text: plainText(licence) },
    { name: words.engine, text: `quality-frameworks ${score.engine}` },
  ];
  return {
    method: method.filter(({ text }) => text !== ""),
    scales: scales.map((scale) => ({
      title: taggedText(scale.title, languages),
      levels: scale.range === undefined ? levelsOf(scale).map(shownLevel(languages)) : rangeEnds(scale.range, words),
    })),
    sources: sources.map((source) => shownSource(source, words)),
  };
}

function ruleText(rule: Rule, words: Words): string {
  const as = rule.as === undefined || rule.as === "points" ? "" : words.inPercent;
  return [words.combines[rule.combine], as].filter(Boolean).join(", ");
}

function answerLine(
  framework: Framework,
  { id, title, effect }: SpecialAnswer,
  languages: readonly string[],
): ReportLine {
  const { text, lang } = taggedText(title, languages);
  const name = text || plainText(id);
  return { name, text: effectText(framework, effect, languages), ...(lang !== null && { nameLang: lang }) };
}

function effectText(framework: Framework, effect: AnswerEffect, languages: readonly string[]): string {
  const words = wordsIn(languages);
  if (typeof effect === "string") return words.effects[effect];
  return `${words.countsAs} ${levelNames(framework, languages)(String(effect.as))}`;
}

function shownLevel(languages: readonly string[]) {
  return ({ id, title, value }: ReturnType<typeof levelsOf>[number]): ReportScale["levels"][number] => {
    const named = taggedText(title, languages);
    const level = named.text === "" ? { text: plainText(id), lang: null } : named;
    return { level, value: value === undefined ? "" : formatNumber(value, wordsIn(languages).language) };
  };
}

function rangeEnds(range: { readonly from: number; readonly to: number }, words: Words): ReportScale["levels"] {
  const [from, to] = [range.from, range.to].map((end) => formatNumber(end, words.language));
  return [{ level: { text: `${from} ${words.to} ${to}`, lang: null }, value: "" }];
}

/** Only what opens as a page becomes an address: nothing that would run when it is followed. */
const webAddress = /^https?:\/\/[^\s"'<>`\\]+$/i;

function shownSource({ title, publisher = "", date, url, seenAt, note = "" }: Source, words: Words): ReportSource {
  const day = date === undefined ? "" : formatDay(date, words.language);
  return {
    title: plainText(title),
    about: [plainText(publisher), plainText(day)].filter(Boolean).join(", "),
    urls: [...new Set([url, seenAt])].filter((one) => one !== undefined && webAddress.test(one)) as readonly string[],
    note: plainText(note) || null,
  };
}
