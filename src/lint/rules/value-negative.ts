import { warning } from "../../core/make-issue.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { Rule } from "../../framework/scoring.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** Levels below 0 take points away, which means something where one starts with points, or where what is below 0 is looked at. */
export const rule: LintRule = {
  id: "value-negative",
  describe:
    "Levels are worth less than 0 only where a rule says with how many points one starts, states a percentage of the range, or asks for numbers below 0.",
  codes: ["value-negative"],
  check: (context) => {
    if (context.rules.some(({ rule: own }) => reckonsBelowZero(own)) || asksBelowZero(context)) return [];
    return context.framework.scales.flatMap((scale, place) => {
      const negative = levelsOf(scale).flatMap(({ value = 0, id }, rank) => (value < 0 ? [{ id, value, rank }] : []));
      const [first, ...others] = negative;
      if (first === undefined) return [];
      const which =
        others.length === 0
          ? `The level "${first.id}" is worth ${first.value}`
          : `The levels ${listNames(negative.map(({ id }) => id))} are worth less than 0`;
      const message = `${which}, and no rule says with how many points one starts.`;
      const hint = "Correct the value; for deductions, add start to the rule that adds up, be it 0.";
      return [warning("value-negative", `/scales/${place}/levels/${first.rank}/value`, message, hint)];
    });
  },
};

// On the way from the least to the most, levels below 0 are nothing special.
function reckonsBelowZero({ start, as, bands = [] }: Rule): boolean {
  const edges = bands.map(({ from, above }) => from ?? above ?? 0);
  return start !== undefined || as === "percent-of-range" || edges.some((edge) => edge < 0);
}

function asksBelowZero({ conditions }: LintContext): boolean {
  return conditions.some(({ condition }) => {
    const test = "count" in condition ? condition.count : condition;
    return "value" in test && Object.values(test.value).some((edge) => edge < 0);
  });
}
