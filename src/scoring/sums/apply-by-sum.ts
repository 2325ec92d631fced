import { remember } from "../../core/remember.js";
import { applyRule } from "../evaluate/apply-rule.js";
import type { Run } from "../evaluate/run.js";
import type { Program, ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { type BySum, rememberBySum } from "./remember-by-sum.js";

/**
 * Applies rules as `applyRule` does, and each only once where a sum decides its result. Results with limits are not kept: they
 * name the nodes behind them, and those may be others where the sum is the same. Nor are those with steps, so that no two
 * scores share a list that a caller may change.
 */
export const applyBySum: (program: Program) => (run: Run, node: ProgramNode) => Result = /* @__PURE__ */ remember(
  (program) => {
    const memory = program.nodes.map((node): BySum<Result> => rememberBySum(program, node));
    return (run, node) => {
      const met = memory[node.index] as BySum<Result>;
      const sum = met.sumOf(run.reading);
      const known = met.recall(sum);
      if (known !== undefined) return known;
      const result = applyRule(run, node);
      if (result.limits.length === 0 && result.steps.length === 0) met.keep(sum, result);
      return result;
    };
  },
);
