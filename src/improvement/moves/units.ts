import type { Id } from "../../core/id.js";
import { bearingsOf } from "./bearings.js";
import { isMovable, type Rating, type Scene } from "./scene.js";

/** One item that can be improved. */
export interface Unit {
  /** The item. */
  readonly item: Id;
  /** Its ratings that can rise. */
  readonly ratings: readonly Rating[];
  /** Of what kind it is: the place of its twins in the list. */
  readonly kind: number;
}

/** Items that can stand in each other's place: they bear on the whole in the same way and are rated the same. */
export type Twins = readonly Unit[];

/**
 * Lists the items that can be improved, each with those that can stand in its place. A search need only ask how many of each
 * list rise, and not which.
 *
 * @example
 * import { sceneOf } from "./scene.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }, { id: "ramp", weight: 2 }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: 0, sign: 1, step: 0, ramp: 0 });
 * unitsOf(sceneOf(shelter, assessment)).map((twins) => twins.map((unit) => unit.item)); // [["hours", "step"], ["ramp"]]
 */
export function unitsOf(scene: Scene): readonly Twins[] {
  const bearings = bearingsOf(scene);
  const alike = new Map<string, Unit[]>();
  for (const [item, ratings] of byItem(scene.ratings)) {
    const rising = ratings.filter(canRise);
    if (rising.length === 0) continue;
    const key = JSON.stringify(ratings.map((rating) => likeness(scene, rating, bearings.get(rating.node.index) ?? [])));
    const twins = alike.get(key);
    if (twins === undefined) alike.set(key, [{ item, ratings: rising, kind: alike.size }]);
    else twins.push({ item, ratings: rising, kind: (twins[0] as Unit).kind });
  }
  return [...alike.values()];
}

function byItem(ratings: readonly Rating[]): ReadonlyMap<Id, readonly Rating[]> {
  const items = new Map<Id, Rating[]>();
  for (const rating of ratings) items.set(rating.item, [...(items.get(rating.item) ?? []), rating]);
  return items;
}

function canRise(rating: Rating): boolean {
  return isMovable(rating) && rating.now < rating.levels.length - 1;
}

// What fills a gap changes the coverage of all around it, and a node that is judged has a rule of its own.
function likeness({ program }: Scene, rating: Rating, bearings: readonly string[]): readonly unknown[] {
  const { node, state, now } = rating;
  const judged = program.nodes[node.index]?.rule !== null;
  const around = judged ? node.index : now < 0 ? node.parent : null;
  return [node.scale?.id, state, now, around, [...bearings].sort()];
}
