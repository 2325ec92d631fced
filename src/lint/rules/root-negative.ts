import { compare } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Program } from "../../scoring/program.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { endsOf } from "../reachable/ends.js";
import type { LintRule } from "../rule/lint-rule.js";

/** The root of a product says nothing about numbers below 0. */
export const rule: LintRule = {
  id: "root-negative",
  describe: "A geometric mean takes no numbers below 0.",
  codes: ["root-negative"],
  check: ({ rules, program, canRun }) =>
    canRun ? rules.filter((placed) => placed.rule.combine === "geometric-mean").flatMap(below(program)) : [],
};

function below(program: Program) {
  return ({ nodes, path }: PlacedRule): readonly Issue[] => {
    const negative = nodes
      .flatMap(({ index }) => program.nodes[index]?.rule?.inputs ?? [])
      .find(({ index }) => {
        const { low } = endsOf(program).lowest[index] ?? { low: null };
        return low !== null && compare(low, 0) < 0;
      });
    if (negative === undefined) return [];
    const message = `"${program.nodes[negative.index]?.id}" can be below 0, and a geometric mean takes no such number.`;
    return [error("root-negative", path, message, "Begin the scale at 0, or use mean.")];
  };
}
