import type { Assessment } from "../assessment/assessment.js";
import { knownOptions, seenLater } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { NextBand, RatingWeight, SingleMove } from "./moves/move.js";
import { nextBand } from "./moves/next-band.js";
import { ratingWeights } from "./moves/rating-weights.js";
import { sceneOf } from "./moves/scene.js";
import { singleMoves } from "./moves/single-moves.js";

/** How far `whatMoves` looks. */
export interface MoveOptions {
  /** How many scores the search for the next band may compute; 100,000 if absent. */
  readonly evaluations?: number;
}

/** What would move the result of an assessment. Plain data. */
export interface WhatMoves {
  /** The band of the whole now; null without one. */
  readonly band: string | null;
  /** The ratings that alone change the band of the whole, up or down; none where the whole has no bands. */
  readonly single: readonly SingleMove[];
  /** The smallest ways to the next band; null where the whole has no band, or the highest. */
  readonly next: NextBand | null;
  /** What every rating counts on paper, and how much it moves the whole. */
  readonly weights: readonly RatingWeight[];
}

/**
 * Says what moves the result: which single ratings change the band of the whole, which improvements together reach the next
 * band with the least work, and how much each rating really counts.
 *
 * Everything is found by scoring the assessment again with other levels, on the one scoring path. The smallest improvements
 * are searched for exactly, up to a bound; where the bound is met before the search is done, `proven` is false.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param options - How far to look.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue, `wrong-usage` for a
 * bound that counts nothing.
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
 *     area: { combine: "sum" },
 *     overall: { combine: "sum", as: "percent", bands: [{ id: "weak" }, { id: "fair", from: 50 }, { id: "good", from: 75 }] },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "ramp", weight: 2 }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: "met", sign: "partly", ramp: "not-met" });
 * const { band, single, next, weights } = whatMoves(shelter, assessment);
 * band; // "weak"
 * single.map((move) => [move.item, move.to, move.band.to]);
 * // => [["sign", "met", "fair"], ["ramp", "partly", "fair"], ["ramp", "met", "good"]]
 * next?.sets.map((set) => set.improvements.map((one) => [one.item, one.from, one.to]));
 * // => [[["sign", "partly", "met"]], [["ramp", "not-met", "partly"]]]
 * weights.map((one) => [one.item, one.nominal, one.swing]); // [["hours", 0.25, 25], ["sign", 0.25, 25], ["ramp", 0.5, 50]]
 */
export function whatMoves<const F extends Framework>(
  framework: F,
  assessment: Assessment<NoInfer<F>>,
  options: MoveOptions = {},
): WhatMoves {
  const { evaluations = 100_000 } = knownOptions("whatMoves", options, { evaluations: seenLater });
  if (Number.isInteger(evaluations) ? evaluations < 0 : evaluations !== Number.POSITIVE_INFINITY) {
    throw new QualityError("wrong-usage", `The evaluations must be a whole number from 0 on, not ${evaluations}.`);
  }
  const scene = sceneOf(framework, assessment);
  const { program, results } = scene;
  return {
    band: program.nodes[0]?.list?.ids[results[0]?.rank ?? -1] ?? null,
    single: singleMoves(scene),
    next: nextBand(scene, evaluations),
    weights: ratingWeights(scene),
  };
}
