import { type Measure, pricesFor } from "./bounds.js";
import type { Partials } from "./partial.js";
import { type Prices, paid } from "./prices.js";
import type { Move, Problem } from "./problem.js";

/** What candidates of two lists demand of each other: what is there and the signs of those taken come to 0 or more. */
interface Toll {
  /** The two candidates; one that is taken adds its sign. */
  readonly ends: readonly [End, End];
  /** What is there before anything is taken. */
  readonly spare: 0 | 1;
  /** What a unit that is missing costs; one that is left brings as much. */
  readonly price: number;
}

interface End {
  readonly move: Move;
  readonly sign: 1 | -1;
}

/** How often prices and tolls are fitted to each other. */
const turns = 3;

/**
 * Lets a measure know what candidates of different lists demand of each other. Without it, the bound takes an action and not
 * what it comes after. A plan that keeps the demands is worth no less than before, so that none is lost; what does not keep
 * them pays.
 *
 * @param problem - The search.
 * @param lists - The lists to be decided.
 * @param measure - What the ways of a list offer.
 */
export function withTolls(problem: Problem, lists: readonly Partials[], measure: Measure): Measure {
  let tolls = tollsOf(problem, lists);
  if (tolls.length === 0) return measure;
  for (let turn = 0; turn < turns; turn += 1) {
    const prices = pricesFor(lists, tolled(measure, tolls));
    for (let place = 0; place < tolls.length; place += 1) {
      const free = tolls.with(place, { ...(tolls[place] as Toll), price: 0 });
      const price = fairToll(lists, tolled(measure, free), prices, free[place] as Toll);
      tolls = free.with(place, { ...(free[place] as Toll), price });
    }
  }
  return tolled(measure, tolls);
}

// A candidate of several parts may be decided in several lists; what it demands is left to the search.
function tollsOf({ moves }: Problem, lists: readonly Partials[]): readonly Toll[] {
  const homes = moves.map(({ index }) => lists.filter((list) => (list.parts[index] as number) > 0));
  const apart = (a: number, b: number) =>
    homes[a]?.length === 1 && homes[b]?.length === 1 && homes[a]?.[0] !== homes[b]?.[0];
  return moves.flatMap((move) => {
    const end = (index: number, sign: 1 | -1): End => ({ move: moves[index] as Move, sign });
    const after = move.after.filter((other) => apart(move.index, other));
    const excludes = move.excludes.filter((other) => other > move.index && apart(move.index, other));
    return [
      ...after.map((other): Toll => ({ ends: [end(move.index, -1), end(other, 1)], spare: 0, price: 0 })),
      ...excludes.map((other): Toll => ({ ends: [end(move.index, -1), end(other, -1)], spare: 1, price: 0 })),
    ];
  });
}

function tolled(measure: Measure, tolls: readonly Toll[]): Measure {
  const offer: Measure["offer"] = (list) => {
    const own = measure.offer(list);
    const due = dueIn(list, tolls);
    if (due.ends.length === 0 && due.settled === 0) return own;
    return (way) => {
      const { worth, first, second } = own(way);
      let paidIn = due.settled;
      for (const { bit, amount } of due.ends) if ((way.taken & bit) !== 0n) paidIn += amount;
      return { worth: worth + paidIn, first, second };
    };
  };
  return { ...measure, offer, spare: tolls.reduce((sum, { spare, price }) => sum + spare * price, 0) };
}

// Where both ends are decided the demand is kept, and what was put in for it comes out again.
function dueIn(
  { parts }: Partials,
  tolls: readonly Toll[],
): { readonly ends: readonly { readonly bit: bigint; readonly amount: number }[]; readonly settled: number } {
  const decided = ({ move }: End) => (parts[move.index] as number) > 0;
  const open = tolls.filter(({ ends, price }) => price > 0 && decided(ends[0]) !== decided(ends[1]));
  const done = tolls.filter(({ ends }) => decided(ends[0]) && decided(ends[1]));
  return {
    ends: open.flatMap(({ ends, price }) =>
      ends.filter(decided).map(({ move, sign }) => ({ bit: move.bit, amount: sign * price })),
    ),
    settled: -done.reduce((sum, { spare, price }) => sum + spare * price, 0),
  };
}

// The bound falls as long as the demand is not kept by what is best at the price, and then rises.
function fairToll(lists: readonly Partials[], measure: Measure, prices: Prices, { ends, spare }: Toll): number {
  const sides = ends.map(({ move, sign }) => {
    const list = lists.find(({ parts }) => (parts[move.index] as number) > 0) as Partials;
    const offer = measure.offer(list);
    return list.ways.map((way) => ({
      worth: paid(offer(way), prices),
      taken: (way.taken & move.bit) === 0n ? 0 : sign,
    }));
  });
  const kept = (price: number) => sides.reduce((sum, side) => sum + takenAt(side, price), spare as number) >= 0;
  if (kept(0)) return 0;
  let low = 0;
  let high = sides.reduce((sum, side) => sum + spanOf(side), 1e-9);
  for (let turn = 0; turn < 40; turn += 1) {
    const price = (low + high) / 2;
    if (kept(price)) high = price;
    else low = price;
  }
  return high;
}

interface Side {
  readonly worth: number;
  readonly taken: number;
}

function takenAt(side: readonly Side[], price: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = 0;
  for (const { worth, taken } of side) {
    const at = worth + price * taken;
    if (at <= best) continue;
    best = at;
    found = taken;
  }
  return found;
}

function spanOf(side: readonly Side[]): number {
  const worths = side.map(({ worth }) => worth);
  return worths.length === 0 ? 0 : Math.max(...worths) - Math.min(...worths);
}
