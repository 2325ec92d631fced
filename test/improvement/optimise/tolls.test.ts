import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listsOf } from "../../../src/improvement/optimise/lists.js";
import { compareOutcomes, outcomeOf, reachingGoal } from "../../../src/improvement/optimise/outcome.js";
import { problemOf } from "../../../src/improvement/optimise/problem.js";
import { featuresOf } from "../../../src/improvement/optimise/readers.js";
import { rootSumOf } from "../../../src/improvement/optimise/root-sum.js";
import { type Space, solveBest, solveLeast, spaceOf } from "../../../src/improvement/optimise/solve.js";
import { withTolls } from "../../../src/improvement/optimise/tolls.js";
import { costOf } from "../../../src/improvement/optimise/trim.js";
import { type RandomProblem, randomProblem } from "./random-problem.js";

const runs = Number(process.env.OPTIMISE_RUNS ?? 150);

// Small lists are put together as soon as their candidates need each other; left apart, they meet in the search alone.
function spacesOf({ framework, assessment, candidates, options }: RandomProblem): readonly [Space, Space] {
  const problem = problemOf(framework, assessment, { actions: candidates }, options);
  const features = featuresOf(problem);
  const lists = listsOf(features);
  const now = outcomeOf(problem, 0n);
  const sum = rootSumOf(features, lists, now, Number.POSITIVE_INFINITY);
  return [spaceOf(problem), { problem, features, lists, sum, now }];
}

const isTolled = ({ problem, lists }: Space): boolean => {
  const measure = { offer: () => () => ({ worth: 0, first: 0, second: 0 }), most: { first: 9, second: 9 }, atLeast: 0 };
  return withTolls(problem, lists, measure) !== measure;
};

describe("candidates that need or exclude each other in lists that are decided apart", () => {
  it("are chosen as well as in one list", () => {
    let tolled = 0;
    fc.assert(
      fc.property(randomProblem, (given) => {
        const [together, apart] = spacesOf(given);
        const [one, other] = [solveBest(together), solveBest(apart)];
        expect(compareOutcomes(one.outcome, other.outcome)).toBe(0);
        expect([one.proven, other.proven]).toEqual([true, true]);
        const spent = (taken: bigint) => costOf(together.problem, taken, 1e6);
        expect(spent(one.taken)).toBe(spent(other.taken));
        if (isTolled(apart) && apart.sum !== null) tolled += 1;
      }),
      { numRuns: runs },
    );
    expect(tolled).toBeGreaterThan(0);
  }, 600_000);

  it("reach a target with as little as in one list", () => {
    fc.assert(
      fc.property(randomProblem, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const [together, apart] = spacesOf(given);
        const goal = reachingGoal(together.now.below, { percent });
        const [one, other] = [solveLeast(together, goal, null), solveLeast(apart, goal, null)];
        expect(one === null).toBe(other === null);
        if (one === null || other === null) return;
        const spent = (taken: bigint) => costOf(together.problem, taken, 1e6);
        expect(spent(one.taken)).toBe(spent(other.taken));
      }),
      { numRuns: runs },
    );
  }, 600_000);
});
