import type { LevelId } from "../../framework/scale.js";
import { levelAt } from "../level-names.js";
import { chooseUnits } from "./choose-units.js";
import type { Improvement, ImprovementSet, NextBand } from "./move.js";
import type { Scene } from "./scene.js";
import { type Attempt, newSearch, reaches, type Search, settle, topOf } from "./search.js";
import { type Twins, type Unit, unitsOf } from "./units.js";

/**
 * Finds the smallest sets of improvements that reach the next band, by trying: one item, then two, then three, and for as
 * many items the fewest levels. Nothing is estimated. Where better ratings surely never lower the whole, what cannot reach
 * even at the top of its scales is left out.
 *
 * @param scene - The assessment.
 * @param most - How many scores may be computed.
 * @returns Null where the whole has no band, or the highest.
 *
 * @example
 * import { sceneOf } from "./scene.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "sum" },
 *     overall: { combine: "sum", bands: [{ id: "weak" }, { id: "good", from: 2 }] },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }] }],
 * });
 * const next = nextBand(sceneOf(shelter, respond(startAssessment(shelter), { hours: 0, sign: 0, step: 0 })), 1000);
 * [next?.band, next?.proven, next?.sets.length]; // ["good", true, 1]
 * next?.sets[0]?.improvements.map((one) => [one.item, one.instead]);
 * // => [["hours", ["sign", "step"]], ["sign", ["hours", "step"]]]
 */
export function nextBand(scene: Scene, most: number): NextBand | null {
  const bands = scene.program.nodes[0]?.list?.ids ?? [];
  const now = scene.results[0]?.rank ?? -1;
  const band = bands[now + 1];
  if (now < 0 || band === undefined) return null;
  const kinds = unitsOf(scene);
  // Where no rating that rises can lower the whole, the search leaves out what cannot reach. To fill a gap is another matter.
  const rising = scene.program.nodes[0]?.monotone === true && !mayStayEmpty(kinds);
  const search = newSearch(scene, now, most, rising);
  look(search, kinds);
  const sets = search.found.map((attempt) => setOf(bands, kinds, attempt));
  return { band, sets, proven: !search.met, evaluations: search.used };
}

// An item of several ratings may rise in one and leave the gap in another, and filling a gap is no rise.
function mayStayEmpty(kinds: readonly Twins[]): boolean {
  return kinds.flat().some((unit) => unit.ratings.length > 1 && unit.ratings.some((rating) => rating.now < 0));
}

function look(search: Search, kinds: readonly Twins[]): void {
  const all = kinds.flat();
  const needs = needsOf(search, kinds);
  if (needs === null) return;
  for (let size = 1; size <= all.length && search.found.length === 0; size += 1) {
    for (const units of chooseUnits(kinds, needs, size)) {
      if (search.met) return;
      settle(search, units);
    }
  }
}

// How many of each kind must rise, because all the others at their top do not reach; null where even all together do not.
function needsOf(search: Search, kinds: readonly Twins[]): readonly number[] | null {
  const none = kinds.map(() => 0);
  const gaps = kinds.flat().some((unit) => unit.ratings.some((rating) => rating.now < 0));
  if (!search.rising || gaps) return none;
  if (!reaches(search, topOf(kinds.flat()))) return null;
  return kinds.map((twins) => {
    const others = kinds.filter((one) => one !== twins).flat();
    for (let count = twins.length - 1; count >= 0; count -= 1) {
      if (!reaches(search, topOf([...others, ...twins.slice(0, count)]))) return count + 1;
    }
    return 0;
  });
}

function setOf(bands: readonly string[], kinds: readonly Twins[], { changes, rank, steps }: Attempt): ImprovementSet {
  const ranks = new Map(changes.map((change) => [change.index, change.rank]));
  const order = (unit: Unit) => unit.ratings[0]?.node.index ?? 0;
  const risen = kinds
    .flat()
    .filter((unit) => unit.ratings.some((rating) => ranks.has(rating.node.index)))
    .sort((a, b) => order(a) - order(b));
  const improvements = risen.flatMap((unit) => improvementsOf(unit, kinds, ranks));
  return { items: risen.length, steps, band: bands[rank] as string, improvements };
}

function improvementsOf(
  unit: Unit,
  kinds: readonly Twins[],
  ranks: ReadonlyMap<number, number>,
): readonly Improvement[] {
  const instead = (kinds[unit.kind] as Twins).filter((one) => one !== unit).map((one) => one.item);
  return unit.ratings.flatMap((rating) => {
    const { item, dimension, now, node } = rating;
    const rank = ranks.get(node.index);
    if (rank === undefined) return [];
    const to = levelAt(rating, rank) as LevelId;
    return [{ item, dimension, from: levelAt(rating, now), to, steps: rank - now, instead }];
  });
}
