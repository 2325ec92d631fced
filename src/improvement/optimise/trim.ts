import { type Goal, outcomeOf } from "./outcome.js";
import type { Move, Problem } from "./problem.js";

/** Adds up what a plan takes, as one number: units of what is to be the least first count before anything of the other. */
export function costOf({ moves }: Problem, taken: bigint, unit: number): number {
  return moves.reduce((sum, { bit, first, second }) => ((taken & bit) === 0n ? sum : sum + unit * first + second), 0);
}

/** Leaves out of a plan what it reaches its goal without, the most expensive first. */
export function trimmed(problem: Problem, taken: bigint, goal: Goal): bigint {
  let left = taken;
  const order = problem.moves.toSorted((a, b) => b.first - a.first || b.second - a.second || b.index - a.index);
  for (const move of order) {
    if ((left & move.bit) === 0n || isNeeded(problem, left, move)) continue;
    const without = left & ~move.bit;
    if (goal.met(outcomeOf(problem, without))) left = without;
  }
  return left;
}

/** Says whether a candidate taken is needed by another. */
export function isNeeded({ moves }: Problem, taken: bigint, { index }: Pick<Move, "index">): boolean {
  return moves.some((other) => (taken & other.bit) !== 0n && other.after.includes(index));
}
