import { compare, type Exact } from "../../core/exact.js";
import type { OrderedList } from "../../scoring/compile/ordered-list.js";
import type { ProgramNode } from "../../scoring/program.js";
import { isMovable, type Scene } from "./scene.js";

/**
 * Says whether a rating that rises can surely never lower the whole, all other things equal. It is what lets a search leave
 * out what cannot reach, so nothing is taken on trust: the rules must be monotone, the numbers of every list must rise with
 * its places, and no node may come to a band only because its number rises into the lowest one.
 *
 * To fill a gap is another matter, and may lower a mean under any rule.
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
 *     overall: { combine: "most-common", take: "band", ties: "lower" },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * isRising(sceneOf(shelter, startAssessment(shelter))); // false
 */
export function isRising(scene: Scene): boolean {
  const { nodes } = scene.program;
  return nodes[0]?.monotone === true && nodes.every(({ list }) => rises(list)) && bandsStay(scene);
}

function rises(list: OrderedList | null): boolean {
  const values = (list?.values ?? []).filter((value): value is Exact => value !== null);
  return values.every((value, place) => place === 0 || compare(values[place - 1] as Exact, value) <= 0);
}

// A node whose number lies under its lowest band has none, and is not seen by limits and means until it has.
function bandsStay({ program, results, ratings }: Scene): boolean {
  const edged = program.nodes.filter((node) => (node.rule?.edges?.[0]?.at ?? null) !== null);
  if (edged.length === 0) return true;
  const gaps = ratings.some((rating) => isMovable(rating) && rating.now < 0);
  return (
    !gaps &&
    edged.every((node: ProgramNode) => {
      const result = results[node.index];
      return result?.value === null || (result?.found ?? -1) >= 0;
    })
  );
}
