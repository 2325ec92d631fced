import { compare, fractionText } from "../../core/exact.js";
import type { Bound } from "./bounds.js";
import type { Feature, Features } from "./feature.js";
import { cutTo, merge, type Worth } from "./merge.js";
import { type Outcome, outcomeOf } from "./outcome.js";
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
  readonly wanted: (outcome: Outcome) => boolean;
  /** Takes a complete plan that may be better than the best so far. */
  readonly offer: (taken: bigint) => void;
}

/** Ways of one layer that are looked at more closely, at most. */
const closer = 100;

/**
 * Decides one list after the other and keeps all partial plans that may still become the best. Every plan that is left at the
 * end is offered.
 *
 * @returns Whether some that might have been better were left out for want of room.
 */
export function search(quest: Quest): boolean {
  const { features, lists, bounds } = quest;
  const { problem } = features;
  let layer = nothingDecided(problem);
  lists.forEach((list, place) => {
    layer = merge(problem, layer, list, worthOf(bounds, layer, list, place + 1));
    layer = hopeful(quest, layer, place + 1);
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

// Where raised ratings surely never lower the whole, everything undecided is taken, and what is not enough even then is left out.
function hopeful(quest: Quest, layer: Partials, from: number): Partials {
  const { features, lists, wanted } = quest;
  const { problem } = features;
  if (!problem.rising) return layer;
  const main = features.sums.get(0);
  const groups = new Map<string, Partial[]>();
  const columns = layer.features.flatMap((feature, column) => (feature === main ? [] : [column]));
  for (const way of layer.ways) {
    const key = columns.map((column) => fractionText(way.gains[column] ?? -1)).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [way]);
    else group.push(way);
  }
  if (groups.size > closer) return layer;
  const rest = restOf(quest, lists.slice(from));
  const ways = [...groups.values()].flatMap((group) => {
    const best = highestBy(group, layer.features, main);
    return wanted(outcomeOf(problem, best.taken | rest)) ? group : [];
  });
  return { ...layer, ways };
}

function restOf({ features }: Quest, lists: readonly Partials[]): bigint {
  let rest = 0n;
  for (const { parts } of lists) {
    for (const { index, bit } of features.problem.moves) if ((parts[index] as number) > 0) rest |= bit;
  }
  return rest;
}

function highestBy(group: readonly Partial[], features: readonly Feature[], main: Feature | undefined): Partial {
  const column = main === undefined ? -1 : features.indexOf(main);
  const gain = (way: Partial) => way.gains[column] ?? 0;
  return group.reduce((best, way) => (compare(gain(way), gain(best)) > 0 ? way : best));
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
