import { type Bound, boundOf, type Measure, pricesFor, readyFor } from "./bounds.js";
import type { Features } from "./feature.js";
import { gatherLists } from "./gather-lists.js";
import { everythingIn, hopefulLists } from "./hopeful.js";
import { listsOf } from "./lists.js";
import { asGoodAs, compareOutcomes, type Goal, type Outcome, outcomeOf } from "./outcome.js";
import { openMoves, type Partials } from "./partial.js";
import type { Problem } from "./problem.js";
import { prune } from "./prune.js";
import { featuresOf } from "./readers.js";
import { type RootSum, rootSumOf } from "./root-sum.js";
import { search } from "./search.js";
import { withTolls } from "./tolls.js";
import { costOf, trimmed } from "./trim.js";
import { widen } from "./widen.js";

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
  const highestBand = problem.rising
    ? outcomeOf(problem, everythingIn(features, lists)).rank
    : Number.POSITIVE_INFINITY;
  return { problem, features, lists, sum: rootSumOf(features, lists, now, highestBand), now };
}

/** Finds the best result that can be paid for, and of the plans that lead there the one that takes least. */
export function solveBest(space: Space): Solved {
  const { problem, features, sum } = space;
  let best: Solved = { taken: 0n, outcome: space.now, proven: true };
  const readied = (lists: readonly Partials[]) => readyFor(lists, withTolls(problem, lists, worthMeasure(space, 0)));
  let ready = readied(withoutEndless(space));
  const enough = () => sum?.better(best.outcome) ?? 0;
  const offer = (taken: bigint) => {
    const outcome = outcomeOf(problem, taken);
    if (compareOutcomes(outcome, best.outcome) <= 0) return;
    best = { ...best, taken, outcome };
    ready.bound.atLeast = Math.max(ready.bound.atLeast, enough());
  };
  const wanted = (outcome: Outcome) => compareOutcomes(outcome, best.outcome) > 0;
  const look = (atLeast: number) => {
    const lists = hopefulLists(features, ready.lists, wanted);
    if (lists !== ready.lists) ready = readied(lists);
    ready.bound.atLeast = atLeast;
    return search({ features, lists: ready.lists, bounds: sum === null ? [] : [ready.bound], wanted, offer });
  };
  const cut = sum === null ? look(0) : widen(ready.top, enough, look);
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
  const possible = hopefulLists(features, space.lists, goal.met);
  const spend = withTolls(problem, possible, spendMeasure(space, unit, needed));
  const { lists, bound: cost, top } = readyFor(possible, spend);
  const worth = withTolls(problem, lists, worthMeasure(space, needed));
  const bounds: Bound[] = sum === null ? [cost] : [cost, boundOf(lists, worth, pricesFor(lists, worth))];
  const enough = () => (best === null ? Number.NEGATIVE_INFINITY : 1 - spent(best));
  const offer = (taken: bigint) => {
    if ((best !== null && spent(taken) >= spent(best)) || !goal.met(outcomeOf(problem, taken))) return;
    best = trimmed(problem, taken, goal);
    cost.atLeast = Math.max(cost.atLeast, enough());
  };
  if (known !== null) offer(known);
  const look = (atLeast: number) => {
    cost.atLeast = atLeast;
    return search({ features, lists, bounds, wanted: goal.met, offer });
  };
  const cut = sum === null ? look(enough()) : widen(top, enough, look);
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
