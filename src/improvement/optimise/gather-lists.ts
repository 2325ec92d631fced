import { merge } from "./merge.js";
import type { Partials } from "./partial.js";
import type { Problem } from "./problem.js";

/** Ways that a list put together from others may have at most; beyond, the others are decided one after the other. */
const most = 400;

/** Pairs of ways that are tried for it at most: of more, hardly ever so few are left. */
const pairs = 12 * most;

/** Puts lists together whose candidates need, exclude or complete each other, so that nothing between lists stays open. */
export function gatherLists(problem: Problem, lists: readonly Partials[]): readonly Partials[] {
  let all = lists;
  for (const [a, b] of bonds(problem)) {
    const one = all.find((list) => (list.parts[a] as number) > 0);
    const other = all.find((list) => list !== one && (list.parts[b] as number) > 0);
    if (one === undefined || other === undefined || one.ways.length * other.ways.length > pairs) continue;
    const both = merge(problem, one, other);
    if (both.ways.length > most) continue;
    all = [...all.filter((list) => list !== one && list !== other), both];
  }
  return all;
}

// A candidate of several parts is bound to itself.
function* bonds({ moves }: Problem): Generator<readonly [number, number]> {
  for (const { index, after, excludes, touches } of moves) {
    for (const other of [...after, ...excludes]) {
      if (!(after.includes(other) || other > index)) continue;
      yield [index, other];
    }
    for (let part = 1; part < touches.length; part += 1) yield [index, index];
  }
}
