import type { Assessment } from "../../assessment/assessment.js";
import { firstChoice } from "../../assessment/form.js";
import type { Slots } from "../../assessment/read-responses.js";
import { exact, multiply, parts } from "../../core/exact.js";
import type { Framework } from "../../framework/framework.js";
import { rankOf } from "../level-names.js";
import { isMovable, type Scene, sceneOf } from "../moves/scene.js";
import { type Barred, barredOf, type Demands } from "./barred.js";
import type { CandidateAction, OptimiseOptions, WithCandidates } from "./candidate.js";

/** A rating that an action raises. */
export interface Touch {
  /** Place of the node that is rated. */
  readonly place: number;
  /** Rank of the level promised. */
  readonly rank: number;
}

/** A candidate with everything resolved. */
export interface Move {
  /** Its place among the candidates. */
  readonly index: number;
  /** The same as one bit of a set. */
  readonly bit: bigint;
  /** What is to be the least first, in whole units. */
  readonly first: number;
  /** What is to be the least second. */
  readonly second: number;
  /** The ratings that it would raise. */
  readonly touches: readonly Touch[];
  /** Actions that must be taken with it, because they come before it. */
  readonly after: readonly number[];
  /** Actions that cannot be taken beside it, from either side. */
  readonly excludes: readonly number[];
  /** All that it needs, that need it, and that it excludes: while one of them is undecided, it makes a difference which is taken. */
  readonly bound: readonly number[];
  /** Why it cannot be taken, whatever is sought; null where it can. */
  readonly barred: Barred | null;
}

/** An item that has a floor. It is below it as soon as one of its ratings is. */
export interface Floored {
  /** Place of the item. */
  readonly item: number;
  /** Places of its ratings that have a floor. */
  readonly places: readonly number[];
}

/** A search for a plan, with everything resolved. */
export interface Problem {
  /** The assessment. */
  readonly scene: Scene;
  /** The candidates. */
  readonly moves: readonly Move[];
  /** The most of `first` and of `second` in all. */
  readonly most: { readonly first: number; readonly second: number };
  /** Whether a rating raised by a candidate can surely never lower the whole. */
  readonly rising: boolean;
  /** The items that have a floor; none where floors do not count. */
  readonly floors: readonly Floored[];
  /** How many partial plans are kept. */
  readonly breadth: number;
}

/** Resolves candidates that were checked before: items to places, levels to ranks, amounts to whole numbers. */
export function problemOf(
  framework: Framework,
  assessment: Assessment,
  { actions: candidates, milestones = [] }: WithCandidates,
  options: OptimiseOptions,
): Problem {
  const scene = sceneOf(framework, assessment);
  const { budget = {}, least = "effort", floors = "first", breadth = 20_000 } = options;
  const effort = wholeUnits([budget.effort, ...candidates.map((one) => one.effort ?? 1)]);
  const cost = wholeUnits([budget.cost, ...candidates.map((one) => one.cost ?? 0)]);
  const [first, second] = least === "effort" ? [effort, cost] : [cost, effort];
  const places = new Map(candidates.map((one, index) => [one.id, index]));
  const between = new Map(milestones.map(({ id, actions }) => [id, actions]));
  const named = (ids: readonly string[] = []) => ids.map((id) => places.get(id) as number);
  const demands = candidates.map((one) => ({
    status: one.status,
    after: afterOf(one, places, between),
    excludes: [
      ...named(one.excludes),
      ...candidates.flatMap((other, place) => (other.excludes?.includes(one.id) ? [place] : [])),
    ],
  }));
  const barred = barredOf(demands);
  const moves = candidates.map((one, index) => ({
    index,
    bit: 1n << BigInt(index),
    first: first[index + 1] as number,
    second: second[index + 1] as number,
    ...(barred[index] === null ? boundMove(scene, one, index, demands, barred) : unbound),
    barred: barred[index] ?? null,
  }));
  return {
    scene,
    moves,
    most: { first: first[0] as number, second: second[0] as number },
    rising:
      scene.program.nodes[0]?.monotone === true &&
      moves.every((move) => move.touches.every(({ place }) => isRated(scene, place))),
    floors: floors === "ignore" ? [] : floorsOf(scene),
    breadth,
  };
}

// What cannot be taken raises nothing and stands apart, so that nothing is ever gained by it.
const unbound: Pick<Move, "touches" | "after" | "excludes" | "bound"> = {
  touches: [],
  after: [],
  excludes: [],
  bound: [],
};

function boundMove(
  scene: Scene,
  candidate: CandidateAction,
  index: number,
  demands: readonly Demands[],
  barred: readonly (Barred | null)[],
): typeof unbound {
  const open = (places: readonly number[] = []) => places.filter((place) => barred[place] === null);
  const after = open(demands[index]?.after);
  const excludes = open(demands[index]?.excludes);
  const needers = demands.flatMap((other, place) => (other.after.includes(index) ? [place] : []));
  return { touches: touchesOf(scene, candidate), after, excludes, bound: [...after, ...excludes, ...open(needers)] };
}

// The candidates that must be there before one, by place; a milestone stands for its actions.
function afterOf(
  { after = [] }: CandidateAction,
  places: ReadonlyMap<string, number>,
  milestones: ReadonlyMap<string, readonly string[]>,
): readonly number[] {
  const ids = after.flatMap((id) => milestones.get(id) ?? [id]);
  return [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
}

// All amounts times the power of ten that makes them whole; the first may be absent, and is then without end.
function wholeUnits([most, ...amounts]: readonly (number | undefined)[]): readonly number[] {
  const given = [most, ...amounts].filter((amount) => amount !== undefined);
  const scale = [1, 10, 100, 1e3, 1e4, 1e5, 1e6].find((power) =>
    given.every((amount) => Number(parts(multiply(exact(amount), power)).d) === 1),
  );
  const whole = (amount: number) => Number(parts(multiply(exact(amount), scale ?? 1e6)).n);
  return [most === undefined ? Number.POSITIVE_INFINITY : whole(most), ...amounts.map((amount) => whole(amount ?? 0))];
}

function touchesOf(scene: Scene, { expects = [] }: CandidateAction): readonly Touch[] {
  const ranks = new Map<number, number>();
  for (const { item, dimension, level } of expects) {
    const rating = scene.ratings.find((one) => one.item === item && one.dimension === (dimension ?? null));
    if (rating === undefined || !isMovable(rating)) continue;
    const rank = rankOf(rating, level);
    if (rank > Math.max(rating.now, ranks.get(rating.node.index) ?? -1)) ranks.set(rating.node.index, rank);
  }
  return [...ranks].map(([place, rank]) => ({ place, rank }));
}

function isRated({ ratings }: Scene, place: number): boolean {
  return ratings.every((rating) => rating.node.index !== place || rating.now >= 0);
}

function floorsOf({ program }: Scene): readonly Floored[] {
  const { nodes } = program.form.outline;
  const items = new Map<number, number[]>();
  for (const { index, kind, parent } of nodes) {
    if ((program.nodes[index]?.floor ?? -1) <= 0) continue;
    const item = kind === "dimension" ? parent : index;
    items.set(item, [...(items.get(item) ?? []), index]);
  }
  return [...items].map(([item, places]) => ({ item, places }));
}

/** The slots of the assessment with some actions taken: the highest promise for a rating counts. */
export function slotsWith({ scene, moves }: Problem, taken: bigint): Slots {
  const slots = scene.reading.slots.slice();
  const ranks = new Map<number, number>();
  for (const { bit, touches } of moves) {
    if ((taken & bit) === 0n) continue;
    for (const { place, rank } of touches) ranks.set(place, Math.max(rank, ranks.get(place) ?? -1));
  }
  for (const [place, rank] of ranks) slots[place] = firstChoice + rank;
  return slots;
}
