import { QualityError } from "../core/quality-error.js";
import type { Result } from "../core/result.js";
import type { Crosswalk } from "../framework/crosswalk.js";
import { deriveCrosswalk } from "../framework/derive-crosswalk.js";
import { exclusionOf } from "../framework/exclusion-of.js";
import { factsOf } from "../framework/facts-of.js";
import type { Assessment, Response } from "./assessment.js";
import type { CarriedOver } from "./carry/carried-over.js";
import { carryFacts } from "./carry/carry-facts.js";
import { type CarryOptions, checkCarry } from "./carry/check-carry.js";
import { mapAll, unmapped } from "./carry/map-all.js";
import { sameWords } from "./carry/same-words.js";
import { formOf } from "./form.js";

/**
 * Carries an assessment over to another edition or another framework, as far as a crosswalk says what corresponds to what.
 *
 * A response is **certain**, and stands in the new assessment, only where one item corresponds to one item by the only
 * relation that leads there, the relation is `equal` with high confidence, and the chosen level means the same: the scale
 * has the same id, levels and texts, or the crosswalk declares the counterpart with high confidence. What an `interpretive`
 * crosswalk reads into other words, or says of levels, is never certain, however sure it is. Everything else is a
 * **proposal** beside the assessment, with its relation, the lowest confidence on the way, and what is doubtful about it;
 * where it needs judgement, it holds what was said and no rating. So nothing ever becomes more certain than it was. Give
 * what a person confirmed to `respond`.
 *
 * The frameworks come with it because a crosswalk relates items, not what a level means, which facts are declared, or what
 * applies to the unit. Between two editions, unchanged items need no entry: they are derived as in `deriveCrosswalk`.
 *
 * What the assessment says about the unit, the day, people and evidence stays as it is. Overrides stay behind: they were
 * decided on a result of the other text. So does the id, which is the key of the old document: the new one has the id that
 * you give it, or none.
 *
 * @param assessment - The assessment.
 * @param crosswalk - The crosswalk from its framework to the other one; see `reverseCrosswalk` for the way back.
 * @param options - The two frameworks, and the id of the new assessment.
 * @throws A {@link QualityError} with code `invalid-assessment` or `invalid-document` when the assessment or the crosswalk
 * has errors, or the id is that of the old assessment; paths of its issues begin with `/assessment`, `/crosswalk` or `/id`.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } } as const;
 * const scales = [{ id: "steps", levels: ["not-met", "met"] }];
 * const from = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales, scoring: rules, areas: [{ id: "door" }, { id: "bed" }] };
 * const to = { ...from, edition: "2026-01-01", areas: [{ id: "door" }, { id: "beds" }] };
 * const crosswalk = deriveCrosswalk(from, to, {
 *   from: { framework: "shelter", edition: "2020-01-01" },
 *   to: { framework: "shelter", edition: "2026-01-01" },
 *   relations: [{ from: ["bed"], to: ["beds"], relation: "subset", confidence: "medium" }],
 * });
 * const old: Assessment = { framework: "shelter", edition: "2020-01-01", responses: { door: "met", bed: "met" } };
 * const carried = carryOver(old, crosswalk, { from, to });
 * carried.assessment; // { framework: "shelter", edition: "2026-01-01", responses: { door: "met" } }
 * carried.toConfirm.map(({ item, response, doubts }) => [item, response, doubts]); // [["beds", "met", ["relation", "confidence"]]]
 */
export function carryOver(assessment: Assessment, crosswalk: Crosswalk, options: CarryOptions): CarriedOver {
  const result = safeCarryOver(assessment, crosswalk, options);
  if (result.ok) return result.value;
  throw result.error;
}

/**
 * Does what {@link carryOver} does, and gives the error back instead of throwing it.
 *
 * @param assessment - The assessment; any value may come in.
 * @param crosswalk - The crosswalk; any value may come in.
 * @param options - The two frameworks, and the id of the new assessment.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const from = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door" }] };
 * const to = { ...from, edition: "2026-01-01" };
 * const old = { framework: "shelter", edition: "2020-01-01", responses: { window: "met" } };
 * const result = safeCarryOver(old, deriveCrosswalk(from, to), { from, to });
 * result.ok ? [] : result.error.issues.map((issue) => issue.path); // ["/assessment/responses/window"]
 */
export function safeCarryOver(assessment: unknown, crosswalk: unknown, options: CarryOptions): Result<CarriedOver> {
  const issues = checkCarry(assessment, crosswalk, options);
  if (issues.length > 0) {
    const code = issues.some(({ path }) => path.startsWith("/assessment")) ? "invalid-assessment" : "invalid-document";
    return { ok: false, error: new QualityError(code, "This assessment cannot be carried over.", issues) };
  }
  // The check has just said that they are.
  return { ok: true, value: carry(assessment as Assessment, crosswalk as Crosswalk, options) };
}

function carry(assessment: Assessment, given: Crosswalk, { from, to, id }: CarryOptions): CarriedOver {
  const crosswalk = from.id === to.id ? deriveCrosswalk(from, to, given) : given;
  const { id: _, unit, facts, overrides = [], responses, ...about } = assessment;
  const ofUnit = carryFacts(unit?.facts, "unit-fact", from, to);
  const ofOccasion = carryFacts(facts, "fact", from, to);
  const known = factsOf(to, [ofUnit.facts, ofOccasion.facts]);
  const { outline, entries } = formOf(to);
  const applying = entries.filter(({ index }) => {
    const node = outline.nodes[index];
    return node !== undefined && exclusionOf(node, known) === null;
  });
  const scales = { from, to, relations: crosswalk.scales ?? [] };
  const { mapped, open } = mapAll(applying, crosswalk, {
    before: formOf(from),
    scales,
    interpretive: crosswalk.wording === "interpretive",
    sameWords: sameWords(from, to),
    responses,
  });
  const carried = mapped.filter((one) => !one.needsConfirmation);
  const certain = carried.flatMap((one): [string, Response][] =>
    one.response === null ? [] : [[one.item, one.response]],
  );
  return {
    assessment: {
      ...about,
      framework: to.id,
      edition: to.edition,
      ...(id !== undefined && { id }),
      ...(unit !== undefined && { unit: ofUnit.facts === undefined ? unit : { ...unit, facts: ofUnit.facts } }),
      ...(ofOccasion.facts !== undefined && { facts: ofOccasion.facts }),
      responses: Object.fromEntries(certain),
    },
    carried,
    toConfirm: mapped.filter((one) => one.needsConfirmation),
    open,
    leftBehind: [
      ...unmapped(responses, mapped, crosswalk),
      ...ofUnit.leftBehind,
      ...ofOccasion.leftBehind,
      ...overrides.map(({ id }) => ({ kind: "override", id, why: "decided-on-another-result" }) as const),
    ],
  };
}
