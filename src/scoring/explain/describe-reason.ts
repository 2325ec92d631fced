import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import { type Speaker, speakerFor } from "./languages.js";
import type { Reason, ReasonKind } from "./reason.js";
import type { Sentence } from "./say/language.js";

/** How reasons are put into words. */
export interface DescribeOptions {
  /**
   * Languages wanted, best first: the first of English, Czech and Bulgarian is taken, and English where there is none.
   * Titles come in the first language that they have.
   */
  readonly languages: readonly string[];
}

/**
 * Says one reason in a sentence. Titles are plain text without line breaks, and not made safe for HTML: escape the sentence
 * where it goes into a page.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", title: { en: "The door" }, standards: [{ id: "hours", code: "1a" }, { id: "sign", code: "1b" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } });
 * const [first] = explain(shelter, result, "door").reasons;
 * first && describeReason(first, { languages: ["en"] }); // "“The door” has 1 of 2 points: 1a brought 1, 1b 0."
 * first && describeReason(first, { languages: ["bg"] }); // "„The door“ има 1 от 2 точки: 1a носи 1, 1b 0."
 */
export function describeReason(reason: Reason, options: DescribeOptions): string {
  const { languages } = knownOptions("describeReason", options, { languages: seenLater });
  const speaker = speakerFor(languages);
  if (!Object.hasOwn(speaker.language.sentences, reason?.kind))
    throw new QualityError("wrong-usage", "What is described is one of the reasons that explain or pickReasons give.");
  return sentenceOf(reason, speaker);
}

/** Says one reason with a speaker at hand. */
export function sentenceOf(reason: Reason, { language, say }: Speaker): string {
  // Every kind has its own sentence; the compiler knows that of the table, but not of one reason at a time.
  const sentence = language.sentences[reason.kind] as Sentence<ReasonKind>;
  return sentence(reason, say);
}
