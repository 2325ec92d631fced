import { add, compare, divide, type Exact, multiply, subtract, toNumber } from "../../core/exact.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import type { Bound } from "../../scoring/score.js";
import type { RatingWeight } from "./move.js";
import { isMovable, type Rating, type Scene, wholeWith } from "./scene.js";

interface Ends {
  readonly rating: Rating;
  readonly lowest: Result;
  readonly highest: Result;
  readonly swing: Exact | null;
}

/**
 * Holds what every rating counts on paper against how much it moves the whole.
 *
 * On paper its share is its weight among its neighbours, times the share of what they are in: weights as written, whatever is
 * rated. In effect it is how far the number of the whole moves from the rating's lowest level to its highest.
 *
 * @example
 * import { sceneOf } from "./scene.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }, { id: "desk", standards: [{ id: "sign" }, { id: "chair", weight: 3 }] }],
 * });
 * const scene = sceneOf(shelter, respond(startAssessment(shelter), { hours: 0, sign: 1, chair: 0 }));
 * ratingWeights(scene).map((one) => [one.item, one.nominal, one.effective]); // [["hours", 0.5, 0.2], ["sign", 0.125, 0.2], ["chair", 0.375, 0.6]]
 */
export function ratingWeights(scene: Scene): readonly RatingWeight[] {
  const shares = sharesOf(scene.program);
  const all = scene.ratings.map((rating) => endsOf(scene, rating));
  const total = all.reduce<Exact>((sum, { swing }) => (swing === null ? sum : add(sum, size(swing))), 0);
  return all.map(({ rating, lowest, highest, swing }) => ({
    item: rating.item,
    dimension: rating.dimension,
    state: rating.state,
    nominal: toNumber(shares.get(rating.node.index) ?? 0),
    lowest: boundOf(scene, lowest),
    highest: boundOf(scene, highest),
    swing: swing === null ? null : toNumber(swing),
    effective: swing === null ? null : total === 0 ? 0 : toNumber(divide(swing, total)),
  }));
}

// What does not apply or was left out stays where it is.
function endsOf(scene: Scene, rating: Rating): Ends {
  const [now] = scene.results as readonly [Result];
  const { index } = rating.node;
  const lowest = isMovable(rating) ? wholeWith(scene, [{ index, rank: 0 }]) : now;
  const highest = isMovable(rating) ? wholeWith(scene, [{ index, rank: rating.levels.length - 1 }]) : now;
  const swing = lowest.value === null || highest.value === null ? null : subtract(highest.value, lowest.value);
  return { rating, lowest, highest, swing };
}

function size(number: Exact): Exact {
  return compare(number, 0) < 0 ? multiply(-1, number) : number;
}

function boundOf({ program }: Scene, { value, rank }: Result): Bound {
  return { value: value === null ? null : toNumber(value), band: program.nodes[0]?.list?.ids[rank] ?? null };
}

// What is taken stands after what takes it, so one pass from the front hands every share down.
function sharesOf({ nodes }: Program): ReadonlyMap<number, Exact> {
  const shares = new Map<number, Exact>([[0, 1]]);
  for (const node of nodes) {
    const share = shares.get(node.index) ?? 0;
    const takes = takenBy(nodes, node);
    const total = takes.reduce<Exact>((sum, { weight }) => add(sum, weight), 0);
    if (share === 0 || total === 0) continue;
    for (const { index, weight } of takes) {
      shares.set(index, add(shares.get(index) ?? 0, divide(multiply(share, weight), total)));
    }
  }
  return shares;
}

interface Taken {
  readonly index: number;
  readonly weight: Exact;
}

// A rule without inputs, such as a verdict alone, stands on what is inside the node; a judged node on its own rating alone.
function takenBy(nodes: readonly ProgramNode[], { rule, children }: ProgramNode): readonly Taken[] {
  if (rule?.combine !== "none") return rule?.inputs ?? [];
  return children.map((index) => ({ index, weight: nodes[index]?.weight ?? 0 }));
}
