import type { Partial, Partials } from "./partial.js";
import { bestOf, fairPrices, type Offer, type Prices, paid, sale } from "./prices.js";

/** A bound that every partial plan must keep: what it brings and what the rest can bring must come to enough. */
export interface Bound {
  /** What may be reached at best with a partial plan, the lists from a place on being undecided. */
  readonly at: (offer: Offer, from: number) => number;
  /** What a way of a list offers. */
  readonly offer: (list: Partials) => (way: Partial) => Offer;
  /** What is enough; rises when a better plan is found. */
  atLeast: number;
}

/** What a bound is made of. */
export interface Measure {
  /** What a way of a list offers. */
  readonly offer: Bound["offer"];
  /** What there is to pay with. */
  readonly most: Prices;
  /** What is enough. */
  readonly atLeast: number;
  /** What comes to whatever is offered, whichever way it is decided; 0 if absent. */
  readonly spare?: number;
}

/** Finds the prices for a bound over lists. */
export function pricesFor(lists: readonly Partials[], { offer, most }: Measure): Prices {
  return fairPrices(
    lists.map((list) => list.ways.map(offer(list))),
    most,
  );
}

/** Makes a bound over lists in the order in which they are decided. */
export function boundOf(lists: readonly Partials[], measure: Measure, prices: Prices): Bound {
  const { offer, most, spare = 0 } = measure;
  const rest = new Array<number>(lists.length + 1).fill(0);
  for (let place = lists.length - 1; place >= 0; place -= 1) {
    const list = lists[place] as Partials;
    rest[place] = (rest[place + 1] as number) + bestOf(list.ways.map(offer(list)), prices);
  }
  const sold = sale(prices.first, most.first) + sale(prices.second, most.second) + spare;
  const at: Bound["at"] = (one, from) => paid(one, prices) + (rest[from] as number) + sold;
  return { at, offer, atLeast: measure.atLeast };
}

/** Lists in the order in which they are decided, with the bound that they must keep. */
export interface Ready {
  /** The lists. */
  readonly lists: readonly Partials[];
  /** The bound. */
  readonly bound: Bound;
  /** What may be reached at best while nothing is decided. */
  readonly top: number;
}

/** Orders lists and finds the bound over them. */
export function readyFor(lists: readonly Partials[], measure: Measure): Ready {
  const prices = pricesFor(lists, measure);
  const ordered = inOrder(lists, measure, prices);
  const bound = boundOf(ordered, measure, prices);
  return { lists: ordered, bound, top: bound.at({ worth: 0, first: 0, second: 0 }, 0) };
}

/**
 * Orders lists so that what is read by more than the sum is decided first, and then what the prices leave no doubt about: the
 * rest of a bad choice can then be left out at once.
 */
function inOrder(lists: readonly Partials[], { offer }: Measure, prices: Prices): readonly Partials[] {
  const doubt = (list: Partials): number => {
    const worths = list.ways.map((way) => paid(offer(list)(way), prices)).sort((a, b) => b - a);
    return (worths[0] as number) - (worths[1] ?? Number.NEGATIVE_INFINITY);
  };
  const known = new Map(lists.map((list) => [list, doubt(list)]));
  const others = (list: Partials) => list.features.filter((feature) => feature.kind !== "sum").length;
  return lists.toSorted(
    (a, b) =>
      Number(others(b) > 0) - Number(others(a) > 0) || compareDoubts(known.get(a) as number, known.get(b) as number),
  );
}

function compareDoubts(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
