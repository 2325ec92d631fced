import type { Assessment } from "../assessment/assessment.js";
import { type LocalizedText, pickText } from "../core/text.js";
import type { FactValue } from "../framework/fact.js";
import type { Framework } from "../framework/framework.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import { formatDay } from "./format-day.js";
import { plainText } from "./plain-text.js";
import type { ReportLine } from "./report.js";
import { taggedText } from "./tagged-text.js";
import type { Words } from "./words/words.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Says what an assessment is about: unit, day, roles and facts, as far as they are given.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param score - Its score, for the facts as they counted.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", on: "2026-05-04", responses: {} };
 * const lines = aboutLines(shelter, assessment, score(shelter, assessment), ["en"]);
 * lines.map((line) => `${line.name}: ${line.text}`);
 * // => ["Day: 4 May 2026"]
 */
export function aboutLines(
  framework: Framework,
  assessment: Assessment,
  score: AssessmentScore,
  languages: readonly string[],
): readonly ReportLine[] {
  const words = wordsIn(languages);
  const { unit, perspective, on, assessors = [], participants = [] } = assessment;
  const lines = [
    { name: words.unit, text: unit?.title ?? unit?.id ?? "" },
    { name: words.serviceType, text: unit?.serviceType ?? "" },
    { name: words.region, text: unit?.region ?? "" },
    { name: words.perspective, text: perspective === undefined ? "" : words.perspectives[perspective] },
    { name: words.on, text: on === undefined ? "" : formatDay(on, words.language) },
    { name: words.assessors, text: assessors.map(({ role }) => role).join(", ") },
    { name: words.participants, text: participants.map(participantText).join(", ") },
    { name: words.facts, text: factTexts(framework, score, Object.keys(score.facts), languages).join("; ") },
  ];
  return lines.map((line) => ({ ...line, text: plainText(line.text) })).filter((line) => line.text !== "");
}

/**
 * Says which framework an assessment is by: its name, its publisher, its edition.
 *
 * @param framework - The framework.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const title = { en: "Shelter" };
 * const framework = { title, edition: "2026-01-01" };
 * frameworkLines(framework, ["en"]).map((line) => `${line.name}: ${line.text}`);
 * // => ["Framework: Shelter", "Edition: 1 January 2026"]
 */
export function frameworkLines(
  { title, publisher, edition }: Pick<Framework, "title" | "publisher" | "edition">,
  languages: readonly string[],
): readonly ReportLine[] {
  const words = wordsIn(languages);
  const lines = [
    { name: words.framework, ...aboutText(title, languages) },
    { name: words.publisher, ...aboutText(publisher, languages) },
    { name: words.editionOf, text: formatDay(edition, words.language) },
  ];
  return lines.filter((line) => line.text !== "");
}

function aboutText(text: LocalizedText | undefined, languages: readonly string[]): Omit<ReportLine, "name"> {
  const { text: said, lang } = taggedText(text, languages);
  return { text: said, ...(lang !== null && { lang }) };
}

function participantText({ role, count }: { readonly role: string; readonly count?: number }): string {
  return count === undefined ? role : `${role} (${count})`;
}

/**
 * Says how facts counted in a score, each by its name in the framework.
 *
 * @param framework - The framework.
 * @param score - The score.
 * @param ids - The facts asked about.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   facts: [{ id: "beds", title: { en: "The shelter has beds." }, unknown: true }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: {} });
 * factTexts(shelter, result, ["beds"], ["en"]); // ["The shelter has beds: yes"]
 */
export function factTexts(
  framework: Framework,
  score: AssessmentScore,
  ids: readonly string[],
  languages: readonly string[],
): readonly string[] {
  const words = wordsIn(languages);
  return ids
    .filter((id) => Object.hasOwn(score.facts, id))
    .map((id) => {
      const title = pickText(framework.facts?.find((fact) => fact.id === id)?.title, languages) || id;
      return `${plainText(title).replace(/\.$/, "")}: ${valueText(score.facts[id] ?? "", words)}`;
    });
}

function valueText(value: FactValue, words: Words): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return plainText(String(value));
}
