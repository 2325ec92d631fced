import fc from "fast-check";
import { score } from "quality-frameworks";
import { optimisePlan } from "quality-frameworks/optimise";
import { describe, expect, it } from "vitest";
import { compareFound, foundAt } from "./brute-force.js";
import { randomProblem } from "./random-problem.js";

const runs = Number(process.env.OPTIMISE_RUNS ?? 100);

describe("an optimised plan", () => {
  it("forecasts exactly what scoring the promised responses gives", () => {
    fc.assert(
      fc.property(randomProblem, ({ framework, assessment, candidates, options }) => {
        const { forecast } = optimisePlan(framework, assessment, candidates, options);
        expect(forecast.after).toEqual(score(framework, forecast.promised));
        expect(forecast.before).toEqual(score(framework, assessment));
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it("is never worse for a larger budget", () => {
    fc.assert(
      fc.property(
        randomProblem,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 6 }),
        ({ framework, assessment, candidates, options: { floors } }, small, more) => {
          const at = (effort: number, cost: number) => {
            const options = { budget: { effort, cost }, ...(floors === undefined ? {} : { floors }) };
            const plan = optimisePlan(framework, assessment, candidates, options);
            return foundAt(framework, plan.forecast.after, plan.actions);
          };
          const counts = floors !== "ignore";
          expect(compareFound(at(small + more, small), at(small, small), counts)).toBeGreaterThanOrEqual(0);
          expect(compareFound(at(small, small + more), at(small, small), counts)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: runs },
    );
  }, 600_000);

  it("keeps within the budget however narrow the search is, and says when it is not proven", () => {
    fc.assert(
      fc.property(randomProblem, fc.integer({ min: 1, max: 3 }), (problem, breadth) => {
        const { framework, assessment, candidates, options } = problem;
        const plan = optimisePlan(framework, assessment, candidates, { ...options, breadth });
        const best = optimisePlan(framework, assessment, candidates, options);
        expect(plan.effort).toBeLessThanOrEqual(options.budget?.effort ?? Infinity);
        expect(plan.cost).toBeLessThanOrEqual(options.budget?.cost ?? Infinity);
        expect(plan.bound === null).toBe(plan.proven);
        if (plan.proven) expect([plan.reached, plan.effort, plan.cost]).toEqual([best.reached, best.effort, best.cost]);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it("changes nothing that it is given, and says the same twice", () => {
    fc.assert(
      fc.property(randomProblem, ({ framework, assessment, candidates, options }) => {
        const before = structuredClone({ framework, assessment, candidates, options });
        const first = JSON.stringify(optimisePlan(framework, assessment, candidates, options));
        expect({ framework, assessment, candidates, options }).toEqual(before);
        expect(JSON.stringify(optimisePlan(structuredClone(framework), assessment, candidates, options))).toBe(first);
      }),
      { numRuns: Math.min(runs, 60) },
    );
  }, 600_000);
});
