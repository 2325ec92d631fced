import { type Exact, subtract, toNumber } from "../core/exact.js";
import { programOf } from "../scoring/compile-framework.js";
import type { Result } from "../scoring/result.js";
import type { BandChange, Gain } from "./finding.js";
import { type Promised, promiseLevels } from "./promise-levels.js";
import { resultsOf, type Situation } from "./situation.js";
import { withoutDemands } from "./without-demands.js";

/**
 * Says what other levels would bring, everything else as it is: the assessment is scored once more with them, on the one
 * scoring path.
 *
 * @param situation - The assessment as it stands.
 * @param promises - The levels.
 * @param of - Place of the node whose points are meant.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum", as: "percent" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const situation = situationOf(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 0, sign: 1 } });
 * gainOf(situation, [{ item: "hours", dimension: null, level: 1 }], 2); // { value: 50, points: 1, band: null }
 */
export function gainOf(situation: Situation, promises: readonly Promised[], of: number): Gain {
  const { framework, results } = situation;
  const then = resultsOf(withoutDemands(framework), promiseLevels(situation, promises));
  return {
    value: difference((results[0] as Result).value, (then[0] as Result).value),
    points: difference((results[of] as Result).value ?? 0, (then[of] as Result).value),
    band: bandChange(situation, (then[0] as Result).rank),
  };
}

/**
 * Gives the double nearest to the exact difference of two numbers; null where one is missing.
 *
 * @example
 * import { divide } from "../core/exact.js";
 * difference(divide(200, 3), divide(250, 3)); // 16.666666666666668
 * difference(null, 1); // null
 */
export function difference(now: Exact | null, then: Exact | null): number | null {
  return now === null || then === null ? null : toNumber(subtract(then, now));
}

/**
 * Names the change of the band of the whole; null where it stays.
 *
 * @param situation - The assessment as it stands.
 * @param rank - The rank that the whole would have.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "lowest", take: "band" },
 *     overall: { combine: "lowest", take: "band" },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "not-met" }));
 * bandChange(situation, 1); // { from: "not-met", to: "met" }
 */
export function bandChange({ framework, results }: Situation, rank: number): BandChange | null {
  const now = (results[0] as Result).rank;
  if (rank === now) return null;
  const names = programOf(framework).nodes[0]?.list?.ids ?? [];
  return { from: names[now] ?? null, to: names[rank] ?? null };
}
