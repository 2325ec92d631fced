import { warning } from "../../core/make-issue.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Levels below 0 take points away, which means something where one starts with points, or where the whole range counts. */
export const rule: LintRule = {
  id: "value-negative",
  describe:
    "Levels are worth less than 0 only where a rule says with how many points one starts, or states a percentage of the range.",
  codes: ["value-negative"],
  check: ({ framework, rules }) => {
    // On the way from the least to the most, levels below 0 are nothing special.
    if (rules.some(({ rule: { start, as } }) => start !== undefined || as === "percent-of-range")) return [];
    return framework.scales.flatMap((scale, place) =>
      levelsOf(scale).flatMap(({ id, value }, rank) => {
        if (value === undefined || value >= 0) return [];
        const message = `The level "${id}" is worth ${value}, and no rule says with how many points one starts.`;
        const hint = "Correct the value; for deductions, add start to the rule that adds up.";
        return [warning("value-negative", `/scales/${place}/levels/${rank}/value`, message, hint)];
      }),
    );
  },
};
