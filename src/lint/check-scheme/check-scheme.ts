import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { programOf } from "../../scoring/compile-framework.js";
import { makeContext } from "../rule/lint-context.js";
import { rule as rangeSteps } from "../rules/range-steps.js";
import { type Law, reportLaw } from "./law.js";
import { law as bounds } from "./laws/bounds.js";
import { law as monotone } from "./laws/monotone.js";
import { law as notApplicable } from "./laws/not-applicable.js";
import { law as order } from "./laws/order.js";
import { law as weightZero } from "./laws/weight-zero.js";
import type { SchemeReport } from "./scheme-report.js";
import { studyOf } from "./study.js";

/** How a scheme is tried. */
export interface SchemeOptions {
  /** Seed of the cases that are drawn; 1 if absent. The same seed draws the same cases. */
  readonly seed?: number;
  /** How many states to try: all, where there are no more; else so many, drawn by seed. 2000 if absent. */
  readonly tries?: number;
}

const laws: readonly Law[] = [monotone, bounds, order, weightZero, notApplicable];

/**
 * Tries a framework's scoring on its own laws: a better rating never makes a result worse; every number lies between its
 * minimum and its maximum; the order of responses changes nothing; what weighs 0 is not counted; what does not apply is as if
 * it were not there.
 *
 * A small framework is tried in every state, gaps and special answers included; a large one in states drawn by seed, so a
 * finding can be repeated. What breaks a law is made as small as it gets, and can be scored as it is.
 *
 * @param framework - The framework. It is compiled and frozen, as by `compile`.
 * @param options - The seed, and how many states to try.
 * @throws A {@link QualityError} with code `invalid-framework` and every issue, when it cannot be scored.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "most-common", ties: "lower" },
 *     overall: { combine: "none" },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }, { id: "bell" }] }],
 * });
 * const [monotone] = checkScheme(shelter).laws;
 * monotone?.outcome; // "broken"
 */
export function checkScheme(framework: Framework, options: SchemeOptions = {}): SchemeReport {
  const { seed = 1, tries = 2000 } = knownOptions("checkScheme", options, { seed: seenLater, tries: seenLater });
  const program = programOf(framework);
  const empty = rangeSteps.check(makeContext(framework));
  if (empty.length > 0) throw new QualityError("invalid-framework", "A scale has no numbers to choose from.", empty);
  const study = studyOf(program, seed, tries);
  return { framework: framework.id, edition: framework.edition, seed, laws: laws.map((law) => reportLaw(law, study)) };
}
