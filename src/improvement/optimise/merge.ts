import type { Exact } from "../../core/exact.js";
import type { Feature } from "./feature.js";
import { fitting, join, openMoves, type Partial, type Partials, unite } from "./partial.js";
import type { Problem } from "./problem.js";
import { countOf, prune } from "./prune.js";

/** Says whether two partial plans together are worth a look, before they are put together. */
export type Worth = (a: Partial, b: Partial) => boolean;

/** Makes all ways to decide what two lists decide, and keeps those that are not surely worse than another. */
export function merge(problem: Problem, a: Partials, b: Partials, worth: Worth = () => true): Partials {
  const { most } = problem;
  const features = unite(a.features, b.features);
  const fits = fitting(problem, a.parts, b.parts);
  const joined = joiner(features, a.features, b.features);
  // A candidate of several parts may be decided in both.
  const shared = a.parts.some((count, index) => count > 0 && (b.parts[index] as number) > 0);
  const ways: Partial[] = [];
  for (const x of a.ways) {
    for (const y of b.ways) {
      const first = x.first + y.first;
      const second = x.second + y.second;
      if (first > most.first || second > most.second || !worth(x, y) || !fits(x.taken, y.taken)) continue;
      const taken = x.taken | y.taken;
      const count = shared ? countOf(taken) : x.count + y.count;
      ways.push({ first, second, taken, count, gains: joined(x, y) });
    }
  }
  const parts = a.parts.map((count, index) => count + (b.parts[index] as number));
  const kept = prune(features, ways, openMoves(problem, parts));
  return { features, ways: kept, parts, cut: a.cut || b.cut };
}

function joiner(
  features: readonly Feature[],
  a: readonly Feature[],
  b: readonly Feature[],
): (x: Partial, y: Partial) => readonly (Exact | null)[] {
  const from = features.map((feature) => [feature, a.indexOf(feature), b.indexOf(feature)] as const);
  return (x, y) =>
    from.map(([feature, here, there]) => {
      if (here < 0) return y.gains[there] as Exact | null;
      if (there < 0) return x.gains[here] as Exact | null;
      return join(feature, x.gains[here] as Exact | null, y.gains[there] as Exact | null);
    });
}

/** Keeps only so many, those that stand first. */
export function cutTo(problem: Problem, list: Partials, order: (a: Partial, b: Partial) => number): Partials {
  if (list.ways.length <= problem.breadth) return list;
  return { ...list, ways: list.ways.toSorted(order).slice(0, problem.breadth), cut: true };
}
