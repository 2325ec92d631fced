import { toNumber } from "../../core/exact.js";
import { boundOf, pricesFor } from "./bounds.js";
import type { PlanBound } from "./optimised-plan.js";
import { compareNumbers, outcomeOf } from "./outcome.js";
import type { Stated } from "./root-sum.js";
import { type Space, withoutEndless, worthMeasure } from "./solve.js";

/**
 * Says what no choice can be better than: what the whole comes to with every candidate taken, where no rating raised can lower
 * it, and what the budget allows at best where the whole adds up; the lower of the two.
 */
export function planBound(space: Space): PlanBound {
  const { problem } = space;
  const all = problem.moves.reduce((taken, { bit }) => taken | bit, 0n);
  const ends = [problem.rising ? outcomeOf(problem, all) : null, paidFor(space)].filter((end) => end !== null);
  const rank = Math.min(Number.POSITIVE_INFINITY, ...ends.map((end) => end.rank));
  const values = ends.flatMap(({ value }) => (value === null ? [] : [value]));
  const value = values.length === 0 ? null : values.reduce((low, one) => (compareNumbers(one, low) < 0 ? one : low));
  const band = problem.scene.program.nodes[0]?.list?.ids[rank] ?? null;
  return { band, value: value === null ? null : toNumber(value) };
}

// Prices for effort and cost tell the most that can be had for the budget, all choices being divisible.
function paidFor(space: Space): Pick<Stated, "rank" | "value"> | null {
  const { sum } = space;
  // Ways that were left out for want of room are not known to the prices.
  if (sum === null || space.lists.some((list) => list.cut)) return null;
  const lists = withoutEndless(space);
  const measure = worthMeasure(space, 0);
  const most = boundOf(lists, measure, pricesFor(lists, measure)).at({ worth: 0, first: 0, second: 0 }, 0);
  // The bound is a double: it gives way by more than it can be wrong.
  return sum.most(Math.floor(most + 1e-6 + 1e-9 * Math.abs(most)));
}
