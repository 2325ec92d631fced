import fc from "fast-check";
import { optimisePlan } from "quality-frameworks/optimise";
import { describe, expect, it } from "vitest";
import { allSets, bandsOf, bruteForce, compareFound, foundAt } from "./brute-force.js";
import { type RandomProblem, randomProblem } from "./random-problem.js";

const runs = Number(process.env.OPTIMISE_RUNS ?? 150);

describe("plans for small frameworks of any make", () => {
  const holds = (law: (problem: RandomProblem) => void) =>
    fc.assert(fc.property(randomProblem, law), { numRuns: runs });

  it("are exactly as good, and take exactly as little, as what trying every set finds", () => {
    let reached = 0;
    let chosen = 0;
    holds(({ framework, assessment, candidates, options }) => {
      const plan = optimisePlan(framework, assessment, candidates, options);
      const best = bruteForce(framework, assessment, candidates, options);
      expect(plan.proven).toBe(true);
      expect(plan.bound).toBeNull();
      expect(plan.reached).toBe(options.target === undefined ? null : best !== null);
      const { target: _, ...without } = options;
      const expected = best ?? bruteForce(framework, assessment, candidates, without);
      const found = foundAt(framework, plan.forecast.after, plan.actions);
      if (options.target === undefined || best === null) {
        expect(compareFound(found, expected!, options.floors !== "ignore")).toBe(0);
      }
      expect([found.effort, found.cost]).toEqual([expected!.effort, expected!.cost]);
      expect([plan.effort, plan.cost]).toEqual([found.effort, found.cost]);
      reached += plan.reached ? 1 : 0;
      chosen += plan.actions.length > 0 ? 1 : 0;
    });
    // The laws must not hold because there was nothing to choose.
    expect(reached).toBeGreaterThan(runs / 20);
    expect(chosen).toBeGreaterThan(runs / 10);
  }, 600_000);

  it("where the search is cut short, are no better than the bound, and neither is any other set", () => {
    let cut = 0;
    let tighter = 0;
    holds(({ framework, assessment, candidates, options }) => {
      const { proven, bound, actions, forecast } = optimisePlan(framework, assessment, candidates, {
        ...options,
        breadth: 1 + (candidates.length % 5),
      });
      if (proven || bound === null) return;
      cut += 1;
      const all = bruteForce(framework, assessment, candidates, { floors: "ignore" });
      if (bound.value !== null && all?.value != null && bound.value < all.value) tighter += 1;
      const { target: _, ...without } = options;
      for (const found of [
        foundAt(framework, forecast.after, actions),
        bruteForce(framework, assessment, candidates, { ...without, floors: "ignore" })!,
      ]) {
        if (bound.band !== null) expect(found.rank).toBeLessThanOrEqual(bandsOf(framework).indexOf(bound.band));
        if (bound.value !== null) expect(found.value ?? -Infinity).toBeLessThanOrEqual(bound.value);
      }
    });
    expect(cut).toBeGreaterThan(0);
    // Few of the small ones are cut in the search alone, where prices tell more than everything taken.
    if (runs >= 500) expect(tighter).toBeGreaterThan(0);
  }, 600_000);

  it("take only actions that may be taken together within the budget", () => {
    holds(({ framework, assessment, candidates, options }) => {
      const { actions, choices } = optimisePlan(framework, assessment, candidates, options);
      expect(allSets(candidates, options)).toContainEqual(actions);
      expect(choices.map((choice) => choice.id)).toEqual(candidates.map((one) => one.id));
      expect(choices.filter((choice) => choice.taken).map((choice) => choice.id)).toEqual(actions.map((one) => one.id));
    });
  }, 600_000);
});
