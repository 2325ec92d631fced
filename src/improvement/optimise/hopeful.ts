import { compare, fractionText } from "../../core/exact.js";
import type { Feature, Features } from "./feature.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import type { Partial, Partials } from "./partial.js";

/** Whether an outcome would be enough to look on. */
export type Wanted = (outcome: Outcome) => boolean;

/** Ways of one list that are looked at more closely, at most. */
const closer = 100;

/**
 * Leaves out the ways of a list after which not even everything undecided together would be enough. Where a rating raised may
 * lower the whole, that tells nothing, and all stay.
 *
 * @param features - What is read.
 * @param list - The ways.
 * @param rest - Every candidate that is undecided, as a set of bits.
 * @param wanted - What is enough.
 */
export function hopeful(features: Features, list: Partials, rest: bigint, wanted: Wanted): Partials {
  const { problem } = features;
  if (!problem.rising) return list;
  const main = features.sums.get(0);
  const groups = new Map<string, Partial[]>();
  const columns = list.features.flatMap((feature, column) => (feature === main ? [] : [column]));
  for (const way of list.ways) {
    const key = columns.map((column) => fractionText(way.gains[column] ?? -1)).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [way]);
    else group.push(way);
  }
  if (groups.size > closer) return list;
  const ways = [...groups.values()].flatMap((group) => {
    const best = highestBy(group, list.features, main);
    return wanted(outcomeOf(problem, best.taken | rest)) ? group : [];
  });
  return ways.length === list.ways.length ? list : { ...list, ways };
}

/** The same of many lists, each with everything in the others taken; the lists themselves where nothing is left out. */
export function hopefulLists(features: Features, lists: readonly Partials[], wanted: Wanted): readonly Partials[] {
  const left = lists.map((list) => {
    const others = lists.filter((other) => other !== list);
    return hopeful(features, list, everythingIn(features, others), wanted);
  });
  return left.every((list, place) => list === lists[place]) ? lists : left;
}

/** Every candidate that lists decide, as a set of bits. */
export function everythingIn({ problem }: Features, lists: readonly Partials[]): bigint {
  let all = 0n;
  for (const { parts } of lists) {
    for (const { index, bit } of problem.moves) if ((parts[index] as number) > 0) all |= bit;
  }
  return all;
}

function highestBy(group: readonly Partial[], features: readonly Feature[], main: Feature | undefined): Partial {
  const column = main === undefined ? -1 : features.indexOf(main);
  const gain = (way: Partial) => way.gains[column] ?? 0;
  return group.reduce((best, way) => (compare(gain(way), gain(best)) > 0 ? way : best));
}
