import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Program } from "../../scoring/program.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { differing, rangesOf } from "../reachable/ranges.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listWords } from "../rule/words.js";

/** A sum that can be larger than its rivals has more say in their mean, whatever the weights say. */
export const rule: LintRule = {
  id: "mean-of-unequal-sums",
  describe: "A mean is taken of numbers that have the same maximum, whatever applies.",
  codes: ["mean-of-unequal-sums"],
  check: ({ rules, program, canRun }) => (canRun ? rules.flatMap((placed) => ofRule(program, placed)) : []),
};

const means = ["mean", "geometric-mean", "median"];

function ofRule(program: Program, { rule: own, nodes, path }: PlacedRule): readonly Issue[] {
  if (!means.includes(own.combine) || own.take === "band") return [];
  const hint = "State the sums in percent: add as: percent to the rule below, or take a mean there too.";
  for (const node of nodes) {
    const sums = rangesOf(program, node.index).filter((range) => range.isSum);
    const unequal = differing(sums, ["high"]);
    if (sums.length > 1 && unequal.length > 0) {
      const which = listWords(unequal.map(({ id, text }) => `"${id}" up to ${text.high}`));
      const message = `"${node.id}" is a mean of sums with different maxima: ${which}.`;
      return [warning("mean-of-unequal-sums", path, message, hint)];
    }
    const shrinking = sums.length > 1 ? sums.find((range) => range.canShrink) : undefined;
    if (shrinking !== undefined) {
      const message = `"${node.id}" is a mean of sums, and that of "${shrinking.id}" sinks when an item in it does not apply.`;
      return [warning("mean-of-unequal-sums", path, message, hint)];
    }
  }
  return [];
}
