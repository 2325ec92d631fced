import { type Framework, respond, startAssessment } from "quality-frameworks";
import { optimisePlan } from "quality-frameworks/optimise";
import { describe, expect, it } from "vitest";
import { frameworks, hundredActions } from "../../../bench/hundred-actions.js";

describe("a choice among a hundred actions where areas are rounded", () => {
  const framework = frameworks["rounded areas"] as Framework;

  // These took between 2 and 134 seconds when the search began with a poor plan, or did not know what actions need.
  it.each([
    { seed: 6, budget: { cost: 2 }, percent: 71.33 },
    { seed: 10, budget: { effort: 1, cost: 1 }, percent: 59.67 },
    { seed: 16, budget: { effort: 1, cost: 1 }, percent: 59.67 },
    { seed: 18, budget: { effort: 1, cost: 1 }, percent: 58.42 },
  ])(
    "is proven within seconds for instance $seed",
    ({ seed, budget, percent }) => {
      const { candidates, third, responses } = hundredActions(framework, seed);
      const assessment = respond(startAssessment(framework), responses);
      const most = {
        ...("effort" in budget ? { effort: third.effort } : {}),
        cost: (budget.cost ?? 1) * third.cost,
      };
      const plan = optimisePlan(framework, assessment, candidates, { budget: most });
      expect(plan.proven).toBe(true);
      expect(plan.forecast.after.percent).toBeCloseTo(percent, 2);
    },
    15_000,
  );
});
