import { compare, type Exact, fractionText } from "../../core/exact.js";
import type { Feature } from "./feature.js";
import type { Partial } from "./partial.js";

/** A partial plan with what is compared, each the less the better. */
interface Compared {
  readonly way: Partial;
  readonly costs: readonly number[];
}

/**
 * Leaves out every partial plan that is nowhere better than another and can be put in its place: it takes no less, and what
 * is read of it is no better, or the same where more and less say nothing. Of equals, the one that takes fewer and earlier
 * candidates stays.
 *
 * @param features - The features of the partial plans.
 * @param ways - The partial plans.
 * @param open - Candidates on which something undecided depends.
 */
export function prune(features: readonly Feature[], ways: readonly Partial[], open: bigint): readonly Partial[] {
  if (ways.length < 2) return ways;
  const columns = features.map((feature, place) => columnOf(feature, ways, place));
  const same = features.flatMap(({ way }, place) => (way === "same" ? [place] : []));
  const graded = features.flatMap(({ way }, place) => (way === "same" ? [] : [place]));
  const groups = new Map<string, Compared[]>();
  ways.forEach((way, row) => {
    const key = `${same.map((place) => columns[place]?.[row]).join(" ")}${open === 0n ? "" : `|${way.taken & open}`}`;
    const costs = [way.first, ...graded.map((place) => columns[place]?.[row] as number), way.second];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ way, costs }]);
    else group.push({ way, costs });
  });
  return [...groups.values()].flatMap((group) => undominated(group));
}

// Numbers as they are, fractions by their place among the others; turned round where more is better.
function columnOf({ way }: Feature, ways: readonly Partial[], place: number): readonly number[] {
  const amounts = ways.map((one) => one.gains[place] as Exact | null);
  const sign = way === "more" ? -1 : 1;
  if (amounts.every((amount) => typeof amount === "number")) return amounts.map((amount) => sign * (amount as number));
  const known = new Map(amounts.map((amount) => [amount === null ? "" : fractionText(amount), amount]));
  const sorted = [...known].sort(([, a], [, b]) => (a === null ? -1 : b === null ? 1 : compare(a, b)));
  const ranks = new Map(sorted.map(([text], rank) => [text, rank]));
  return amounts.map((amount) => sign * (ranks.get(amount === null ? "" : fractionText(amount)) as number));
}

function undominated(group: Compared[]): readonly Partial[] {
  if (group.length === 1) return group.map(({ way }) => way);
  group.sort((a, b) => compareLists(a.costs, b.costs) || a.way.count - b.way.count || earlier(a.way, b.way));
  // What differs nowhere need not be compared.
  const size = group[0]?.costs.length ?? 0;
  const moving: number[] = [];
  for (let place = 1; place < size; place += 1) {
    if (group.some(({ costs }) => costs[place] !== group[0]?.costs[place])) moving.push(place);
  }
  const front = moving.length <= 2 ? stairs() : plainFront();
  return group.flatMap(({ way, costs }) => (front(moving.map((place) => costs[place] as number)) ? [way] : []));
}

/** Takes points in the order of their first cost, and says of each whether no point before it is as good. */
type Front = (point: readonly number[]) => boolean;

function plainFront(): Front {
  const kept: (readonly number[])[] = [];
  return (point) => {
    if (kept.some((other) => other.every((cost, place) => cost <= (point[place] as number)))) return false;
    kept.push(point);
    return true;
  };
}

// With two costs left, the points kept are stairs: as one rises the other falls, so that one look is enough.
function stairs(): Front {
  const xs: number[] = [];
  const ys: number[] = [];
  return ([x = 0, y = 0]) => {
    let low = 0;
    let high = xs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((xs[middle] as number) <= x) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && (ys[low - 1] as number) <= y) return false;
    let end = low;
    while (end < ys.length && (ys[end] as number) >= y) end += 1;
    const start = low > 0 && xs[low - 1] === x ? low - 1 : low;
    xs.splice(start, end - start, x);
    ys.splice(start, end - start, y);
    return true;
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let place = 0; place < a.length; place += 1) {
    const side = (a[place] as number) - (b[place] as number);
    if (side !== 0) return side;
  }
  return 0;
}

/** Counts the bits of a set. */
export function countOf(taken: bigint): number {
  let count = 0;
  for (let rest = taken; rest !== 0n; rest &= rest - 1n) count += 1;
  return count;
}

// The plan that takes the earliest candidate in which the two differ.
function earlier({ taken: a }: Partial, { taken: b }: Partial): number {
  const differing = a ^ b;
  if (differing === 0n) return 0;
  return (a & (differing & -differing)) !== 0n ? -1 : 1;
}
