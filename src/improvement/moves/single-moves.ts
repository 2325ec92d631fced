import type { LevelId } from "../../framework/scale.js";
import { levelAt } from "../level-names.js";
import type { SingleMove } from "./move.js";
import { isMovable, type Rating, type Scene, wholeWith } from "./scene.js";

/**
 * Lists the ratings that alone change the band of the whole: every level of every rating is tried, everything else as it is.
 * Of several levels on one side that bring the same band, the nearest is named.
 *
 * @example
 * import { sceneOf } from "./scene.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "partly", "met"] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "lowest", take: "band" },
 *     overall: { combine: "lowest", take: "band" },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const moves = singleMoves(sceneOf(shelter, respond(startAssessment(shelter), { hours: "partly", sign: "met" })));
 * moves.map(({ item, to, band }) => [item, to, band.to]); // [["hours", "met", "met"], ["hours", "not-met", "not-met"], ["sign", "not-met", "not-met"]]
 */
export function singleMoves(scene: Scene): readonly SingleMove[] {
  const bands = scene.program.nodes[0]?.list?.ids ?? [];
  if (bands.length === 0) return [];
  return scene.ratings.filter(isMovable).flatMap((rating) => {
    const { levels, now } = rating;
    const ranks = levels.map((_, rank) => rank);
    return [
      ...onSide(scene, bands, rating, ranks.slice(now + 1)),
      ...onSide(scene, bands, rating, ranks.slice(0, Math.max(0, now)).reverse()),
    ];
  });
}

// The ranks come nearest first, and the first that brings a band speaks for all that do.
function onSide(
  scene: Scene,
  bands: readonly string[],
  rating: Rating,
  ranks: readonly number[],
): readonly SingleMove[] {
  const { item, dimension, node } = rating;
  const before = scene.results[0]?.rank ?? -1;
  const seen = new Set([before]);
  const moves: SingleMove[] = [];
  for (const rank of ranks) {
    const after = wholeWith(scene, [{ index: node.index, rank }]).rank;
    if (seen.has(after)) continue;
    seen.add(after);
    const band = { from: bands[before] ?? null, to: bands[after] ?? null };
    moves.push({ item, dimension, from: levelAt(rating, rating.now), to: levelAt(rating, rank) as LevelId, band });
  }
  return moves;
}
