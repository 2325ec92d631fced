import { type Exact, fractionText } from "../../core/exact.js";
import type { Scene } from "./scene.js";
import { eachAsked, eachInput, placesBehind, ruleAt, seenThrough } from "./see-through.js";

/** By place, the ways in which a node bears on the whole. */
export type Bearings = ReadonlyMap<number, readonly string[]>;

/**
 * Says how every rating bears on the whole: which rules take it, with what weight, and which conditions ask it. Two ratings
 * that bear on it in the same ways can stand in each other's place.
 *
 * Sums and means that only pass numbers on are seen through: an item in a sum of sums counts like any other in it.
 *
 * @example
 * import { sceneOf } from "./scene.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", weight: 3, standards: [{ id: "hours" }] }, { id: "desk", standards: [{ id: "sign", weight: 3 }] }],
 * });
 * const bearings = bearingsOf(sceneOf(shelter, respond(startAssessment(shelter), { hours: 0, sign: 1 })));
 * [bearings.get(2), bearings.get(4)]; // [["0 takes 3"], ["0 takes 3"]]
 */
export function bearingsOf(scene: Scene): Bearings {
  const bearings = new Map<number, string[]>();
  const note = (place: number, way: string) => {
    const known = bearings.get(place);
    if (known === undefined) bearings.set(place, [way]);
    else known.push(way);
  };
  const places = placesBehind(scene.program);
  const through = seenThrough(scene, places);
  for (const place of places) {
    const rule = ruleAt(scene.program, place);
    if (rule === null) continue;
    const take = (one: number, counts: Exact) => note(one, `${place} takes ${fractionText(counts)}`);
    if (!through.has(place)) eachInput(scene, through, rule, take);
    eachAsked(rule, (one, path) => note(one, `${place} asks ${path}`));
  }
  return bearings;
}
