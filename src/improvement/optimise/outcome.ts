import { compare, divide, type Exact, exact, multiply } from "../../core/exact.js";
import { evaluateRules, fillGaps } from "../../scoring/evaluate/evaluate.js";
import { type Run, resultAt } from "../../scoring/evaluate/run.js";
import type { ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { type Floored, type Problem, slotsWith } from "./problem.js";

/** What some actions lead to, as far as plans are compared by it. */
export interface Outcome {
  /** How many items are below their floor; 0 where floors do not count. */
  readonly below: number;
  /** Rank of the band of the whole. */
  readonly rank: number;
  /** Number of the whole. */
  readonly value: Exact | null;
  /** 100 times points by maximum. */
  readonly percent: Exact | null;
}

/** Evaluates the whole tree with some actions taken, on the one scoring path. */
export function runWith(problem: Problem, taken: bigint): Run {
  const { program, reading } = problem.scene;
  const with_ = { ...reading, slots: slotsWith(problem, taken) };
  let filled: readonly Result[] | undefined;
  return {
    program,
    reading: with_,
    results: evaluateRules(program, with_).results as Result[],
    lowest: () => {
      filled ??= evaluateRules(program, { ...with_, slots: fillGaps(program, with_.slots, "lowest") }, true).results;
      return filled;
    },
  };
}

/** Says what some actions lead to. */
export function outcomeOf(problem: Problem, taken: bigint): Outcome {
  const run = runWith(problem, taken);
  const { rank, value, points, max } = resultAt(run, 0);
  const below = problem.floors.filter((floored) => isBelow(run, floored)).length;
  const stated = points !== null && max !== null && compare(max, 0) > 0;
  return { below, rank, value, percent: stated ? divide(multiply(100, points), max) : null };
}

/** Says whether an item is below its floor. */
export function isBelow(run: Run, { places }: Pick<Floored, "places">): boolean {
  return places.some((place) => {
    const { rank } = resultAt(run, place);
    return rank >= 0 && rank < (run.program.nodes[place] as ProgramNode).floor;
  });
}

/** Compares two outcomes: fewer items below their floor, then the higher band, then the higher number. Above 0 when the first is better. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return b.below - a.below || a.rank - b.rank || compareNumbers(a.value, b.value);
}

/** Compares two numbers of which one may be missing: none is less than any. */
export function compareNumbers(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compare(a, b);
}

/** What a plan has to come to. */
export interface Goal {
  /** Whether an outcome is enough. */
  readonly met: (outcome: Outcome) => boolean;
  /** How many items may stay below their floor. */
  readonly below: number;
  /** The lowest rank that is enough; -1 where the band does not matter. */
  readonly rank: number;
  /** The lowest number that is enough at that rank; null where it does not matter. */
  readonly value: Exact | null;
  /** The lowest percentage that is enough; null where it does not matter. */
  readonly percent: Exact | null;
}

/** The goal to be as good as an outcome. */
export function asGoodAs(outcome: Outcome): Goal {
  const { below, rank, value } = outcome;
  return { met: (one) => compareOutcomes(one, outcome) >= 0, below, rank, value, percent: null };
}

/** The goal to reach a band or a percentage, with no more items below their floor than all candidates together leave there. */
export function reachingGoal(below: number, wanted: number | { readonly percent: number }): Goal {
  const rank = typeof wanted === "number" ? wanted : -1;
  const percent = typeof wanted === "number" ? null : exact(wanted.percent);
  const met = (one: Outcome) =>
    one.below <= below && one.rank >= rank && (percent === null || compareNumbers(one.percent, percent) >= 0);
  return { met, below, rank, value: null, percent };
}
