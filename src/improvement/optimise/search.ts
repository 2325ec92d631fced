import type { Bound } from "./bounds.js";
import type { Features } from "./feature.js";
import { everythingIn, hopeful, type Wanted } from "./hopeful.js";
import { cutTo, merge, type Worth } from "./merge.js";
import { nothingDecided, type Partial, type Partials } from "./partial.js";
import type { Offer } from "./prices.js";

/** What is looked for, and what is known of it. */
export interface Quest {
  /** The features of partial plans. */
  readonly features: Features;
  /** The lists, in the order in which they are decided. */
  readonly lists: readonly Partials[];
  /** Bounds that every partial plan must keep. */
  readonly bounds: readonly Bound[];
  /** Whether an outcome would be enough to look on. */
  readonly wanted: Wanted;
  /** Takes a complete plan that may be better than the best so far. */
  readonly offer: (taken: bigint) => void;
}

/**
 * Decides one list after the other and keeps all partial plans that may still become the best. Every plan that is left at the
 * end is offered.
 *
 * @returns Whether some that might have been better were left out for want of room.
 */
export function search(quest: Quest): boolean {
  const { features, lists, bounds, wanted } = quest;
  const { problem } = features;
  let layer = nothingDecided(problem);
  lists.forEach((list, place) => {
    layer = merge(problem, layer, list, worthOf(bounds, layer, list, place + 1));
    layer = hopeful(features, layer, everythingIn(features, lists.slice(place + 1)), wanted);
    complete(quest, layer, place + 1);
    layer = cutTo(problem, layer, orderOf(bounds, layer, place + 1));
  });
  for (const { taken } of layer.ways) quest.offer(taken);
  return layer.cut;
}

// Bounds are doubles: a little is given way, so that nothing is lost to rounding.
const slack = (atLeast: number) => atLeast - 1e-6 - 1e-9 * Math.abs(atLeast);

function worthOf(bounds: readonly Bound[], layer: Partials, list: Partials, from: number): Worth {
  const made = bounds.map((bound) => {
    const there = bound.offer(list);
    return { bound, here: bound.offer(layer), known: new Map(list.ways.map((way) => [way, there(way)])) };
  });
  let last: Partial | null = null;
  let offers: readonly Offer[] = [];
  return (a, b) => {
    // The ways of the list are gone through for one partial plan after the other.
    if (a !== last) {
      last = a;
      offers = made.map(({ here }) => here(a));
    }
    return made.every(({ bound, known }, place) => {
      const x = offers[place] as Offer;
      const y = known.get(b) as Offer;
      const both = { worth: x.worth + y.worth, first: x.first + y.first, second: x.second + y.second };
      return bound.at(both, from) >= slack(bound.atLeast);
    });
  };
}

function orderOf(bounds: readonly Bound[], layer: Partials, from: number): (a: Partial, b: Partial) => number {
  const [bound] = bounds;
  if (bound === undefined) return (a, b) => a.first - b.first;
  const offer = bound.offer(layer);
  return (a, b) => bound.at(offer(b), from) - bound.at(offer(a), from);
}

// The most hopeful partial plan is completed at once: a good plan found early leaves out many others.
function complete(quest: Quest, layer: Partials, from: number): void {
  const { features, lists, bounds } = quest;
  const [bound] = bounds;
  if (bound === undefined || layer.ways.length === 0) return;
  const order = orderOf(bounds, layer, from);
  let made: Partials = { ...layer, ways: [layer.ways.reduce((best, way) => (order(way, best) < 0 ? way : best))] };
  for (const list of lists.slice(from)) {
    const both = merge(features.problem, made, list);
    const offer = bound.offer(both);
    const [first] = both.ways;
    if (first === undefined) return;
    const alone = (way: Partial) => bound.at(offer(way), lists.length);
    made = { ...both, ways: [both.ways.reduce((best, way) => (alone(way) > alone(best) ? way : best), first)] };
  }
  quest.offer((made.ways[0] as Partial).taken);
}
