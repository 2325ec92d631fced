import { type Bound, boundOf, inOrder, type Measure, pricesFor } from "./bounds.js";
import type { Features } from "./feature.js";
import { gatherLists } from "./gather-lists.js";
import { listsOf } from "./lists.js";
import { asGoodAs, compareOutcomes, type Goal, type Outcome, outcomeOf } from "./outcome.js";
import { openMoves, type Partials } from "./partial.js";
import type { Move, Problem } from "./problem.js";
import { prune } from "./prune.js";
import { featuresOf } from "./readers.js";
import { type RootSum, rootSumOf } from "./root-sum.js";
import { search } from "./search.js";

/** What a search came to. */
export interface Solved {
  /** The candidates taken. */
  readonly taken: bigint;
  /** What they lead to. */
  readonly outcome: Outcome;
  /** Whether nothing better is certain. */
  readonly proven: boolean;
}

/** A problem with what is read of it, ready to be searched more than once. */
export interface Space {
  /** The search. */
  readonly problem: Problem;
  /** What is read. */
  readonly features: Features;
  /** What can be decided apart. */
  readonly lists: readonly Partials[];
  /** What the whole adds up to; null where it does not. */
  readonly sum: RootSum | null;
  /** What nothing done leads to. */
  readonly now: Outcome;
}

/** Prepares a search. */
export function spaceOf(problem: Problem): Space {
  const features = featuresOf(problem);
  const lists = gatherLists(problem, listsOf(features));
  const now = outcomeOf(problem, 0n);
  return { problem, features, lists, sum: rootSumOf(features, lists, now.below), now };
}

/** Finds the best result that can be paid for, and of the plans that lead there the one that takes least. */
export function solveBest(space: Space): Solved {
  const { problem, features, sum } = space;
  let best: Solved = { taken: 0n, outcome: space.now, proven: true };
  const measure = worthMeasure(space, sum?.better(best.outcome) ?? 0);
  const limited = withoutEndless(space);
  const prices = pricesFor(limited, measure);
  const lists = inOrder(limited, measure, prices);
  const bounds = sum === null ? [] : [boundOf(lists, measure, prices)];
  const offer = (taken: bigint) => {
    const outcome = outcomeOf(problem, taken);
    if (compareOutcomes(outcome, best.outcome) <= 0) return;
    best = { ...best, taken, outcome };
    for (const bound of bounds) bound.atLeast = sum?.better(outcome) ?? 0;
  };
  const wanted = (outcome: Outcome) => compareOutcomes(outcome, best.outcome) > 0;
  const cut = search({ features, lists, bounds, wanted, offer });
  const least = solveLeast(space, asGoodAs(best.outcome), best.taken);
  const solved = least ?? best;
  return { ...solved, proven: !cut && solved.proven };
}

/** The lists without what may be spent without end: it need not be compared while the best result is sought. */
export function withoutEndless({ problem, lists }: Space): readonly Partials[] {
  const { first, second } = problem.most;
  return lists.map((list) => {
    const ways = list.ways.map((way) => ({
      ...way,
      first: Number.isFinite(first) ? way.first : 0,
      second: Number.isFinite(second) ? way.second : 0,
    }));
    return { ...list, ways: prune(list.features, ways, openMoves(problem, list.parts)) };
  });
}

/**
 * Finds the plan that reaches a goal and takes least.
 *
 * @param space - The search.
 * @param goal - The goal.
 * @param known - A plan that reaches it, where one is known.
 * @returns Null where no plan reaches it, as far as was looked; `proven` of what is returned says how far.
 */
export function solveLeast(space: Space, goal: Goal, known: bigint | null): Solved | null {
  const { problem, features, sum } = space;
  const needed = sum === null ? 0 : sum.needed(goal);
  if (needed === null) return null;
  const unit = 1 + problem.moves.reduce((total, move) => total + move.second, 0);
  let best: bigint | null = null;
  const spent = (taken: bigint) => costOf(problem, taken, unit);
  const spend = spendMeasure(space, unit, needed);
  const spendPrices = pricesFor(space.lists, spend);
  const worth = worthMeasure(space, needed);
  const lists = inOrder(space.lists, spend, spendPrices);
  const cost = boundOf(lists, spend, spendPrices);
  const bounds: Bound[] = sum === null ? [cost] : [cost, boundOf(lists, worth, pricesFor(lists, worth))];
  const offer = (taken: bigint) => {
    if ((best !== null && spent(taken) >= spent(best)) || !goal.met(outcomeOf(problem, taken))) return;
    best = trimmed(problem, taken, goal);
    cost.atLeast = 1 - spent(best);
  };
  if (known !== null) offer(known);
  const cut = search({ features, lists, bounds, wanted: goal.met, offer });
  if (best === null) return cut ? { taken: 0n, outcome: space.now, proven: false } : null;
  return { taken: best, outcome: outcomeOf(problem, best), proven: !cut };
}

/** What counts in the sum of the whole, and what there is to pay it with. */
export function worthMeasure({ problem, sum }: Space, atLeast: number): Measure {
  const { first, second } = problem.most;
  const offer: Measure["offer"] = (list) => {
    const worth = sum?.of(list) ?? (() => 0);
    return (way) => ({ worth: worth(way), first: way.first, second: way.second });
  };
  return { offer, most: { first, second }, atLeast };
}

// To spend least is to earn most when spending is a loss; what must be reached is a debt that is paid by what is taken.
function spendMeasure({ problem, sum }: Space, unit: number, needed: number): Measure {
  const offer: Measure["offer"] = (list) => {
    const worth = sum?.of(list) ?? (() => 0);
    return (way) => ({ worth: -(unit * way.first + way.second), first: -worth(way), second: way.second });
  };
  return { offer, most: { first: -needed, second: problem.most.second }, atLeast: Number.NEGATIVE_INFINITY };
}

function costOf({ moves }: Problem, taken: bigint, unit: number): number {
  return moves.reduce((sum, { bit, first, second }) => ((taken & bit) === 0n ? sum : sum + unit * first + second), 0);
}

// What a plan reaches its goal without is left out, the most expensive first.
function trimmed(problem: Problem, taken: bigint, goal: Goal): bigint {
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
