import type { Assessment } from "../assessment/assessment.js";
import type { Id } from "../core/id.js";
import type { Applicability } from "../framework/fact.js";
import type { Framework } from "../framework/framework.js";
import { type ListedItem, listItems } from "../framework/list-items.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import type { Score } from "../scoring/score.js";
import { factTexts } from "./about-lines.js";
import { type NodeName, nodeNames } from "./node-names.js";
import { plainText } from "./plain-text.js";
import type { ReportExclusion } from "./report.js";

/**
 * Lists the items that do not apply, each with the facts or the reason behind it.
 *
 * @param framework - The framework.
 * @param assessment - The assessment, for reasons that were given.
 * @param score - Its score.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   facts: [{ id: "beds", title: { en: "The shelter has beds." }, unknown: false }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "linen", appliesWhen: { fact: "beds", is: true } }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } };
 * exclusions(shelter, assessment, score(shelter, assessment), ["en"]);
 * // => [{ code: null, name: "linen", lang: null, why: "The shelter has beds: no" }]
 */
export function exclusions(
  framework: Framework,
  assessment: Assessment,
  score: AssessmentScore,
  languages: readonly string[],
): readonly ReportExclusion[] {
  const names = nodeNames(framework, languages);
  const out = new Set(notApplicable(score));
  return listItems(framework, { facts: score.facts })
    .filter(({ id }) => out.has(id))
    .map((item) => ({ ...nameOf(names, item), why: why(framework, assessment, score, languages, item) }));
}

function notApplicable(score: Score): readonly Id[] {
  const own = score.state === "not-applicable" ? [score.id] : [];
  return [...own, ...score.children.flatMap(notApplicable)];
}

function nameOf(names: ReadonlyMap<Id, NodeName>, { id }: ListedItem): NodeName {
  return names.get(id) ?? { code: null, name: plainText(id), lang: null };
}

function why(
  framework: Framework,
  { responses }: Assessment,
  score: AssessmentScore,
  languages: readonly string[],
  { id, exclusion }: ListedItem,
): string {
  if (exclusion !== null) return factTexts(framework, score, factsIn(exclusion.condition), languages).join("; ");
  const response = Object.hasOwn(responses, id) ? responses[id] : undefined;
  return plainText(typeof response === "object" ? (response.reason ?? "") : "");
}

function factsIn(condition: Applicability): readonly Id[] {
  if ("all" in condition) return condition.all.flatMap(factsIn);
  if ("any" in condition) return condition.any.flatMap(factsIn);
  return "not" in condition ? factsIn(condition.not) : [condition.fact];
}
