import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { DescribeOptions } from "../../scoring/explain/describe-reason.js";
import { speakerFor } from "../../scoring/explain/languages.js";
import type { Say } from "../../scoring/explain/say/say.js";
import type { ChoiceReason } from "./choice-reason.js";
import { bulgarian } from "./choice-sentences-bg.js";
import { czech } from "./choice-sentences-cs.js";
import { english } from "./choice-sentences-en.js";
import type { ActionChoice } from "./optimised-plan.js";

/**
 * Says what became of a candidate action and why, in one sentence for each reason. Titles are plain text without line breaks,
 * and not made safe for HTML: escape the sentences where they go into a page.
 *
 * @param choice - One of the choices of an optimised plan.
 * @param options - The languages wanted, best first: of English, Czech and Bulgarian the first is taken.
 *
 * @example
 * import { optimisePlan } from "quality-frameworks/optimise";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: 0, sign: 0 });
 * const candidates = [
 *   { id: "board", title: { en: "Hang up a board" }, expects: [{ item: "hours", level: 1 }], effort: 2 },
 *   { id: "paint", title: { en: "Paint the sign" }, expects: [{ item: "sign", level: 1 }], effort: 3 },
 * ];
 * const { choices } = optimisePlan(shelter, assessment, candidates, { budget: { effort: 4 } });
 * choices.map((choice) => describeChoice(choice, { languages: ["en"] }));
 * // => [
 * //   "“Hang up a board”: taken, because it takes the whole from 0 to 1.",
 * //   "“Paint the sign”: left out, because it takes an effort of 3, and 2 is left.",
 * // ]
 */
export function describeChoice(choice: ActionChoice, options: DescribeOptions): string {
  const because: readonly ChoiceReason[] = choice?.because ?? [];
  const given: unknown = choice?.because;
  if (!Array.isArray(given) || !given.every((reason) => Object.hasOwn(english, reason?.kind)))
    throw new QualityError("wrong-usage", "What is described is one of the choices of an optimised plan.");
  const { languages } = knownOptions("describeChoice", options, { languages: seenLater });
  const { language, say } = speakerFor(languages);
  const sentences = { en: english, cs: czech, bg: bulgarian }[language.tag] ?? english;
  return because
    .map((reason) => {
      // Every kind has its own sentence; the compiler knows that of the table, but not of one reason at a time.
      const sentence = sentences[reason.kind] as (reason: ChoiceReason, say: Say) => string;
      return sentence(reason, say);
    })
    .join(" ");
}
