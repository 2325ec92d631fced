import { compare, exact } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { bandValuesOf } from "../reachable/band-values.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { numberText } from "../rule/words.js";

/** A number below the first edge would have no band at all. */
export const rule: LintRule = {
  id: "bands-bottom",
  describe: "No number that can be reached lies below the first band.",
  codes: ["bands-bottom"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const [first] = placed.rule.bands ?? [];
  const edge = first?.from ?? first?.above;
  if (first === undefined || edge === undefined || placed.rule.verdict !== undefined) return [];
  const under = bandValuesOf(context, placed).values.find(({ value }) => {
    const side = compare(value, exact(edge));
    return side < 0 || (side === 0 && first.above !== undefined);
  });
  if (under === undefined) return [];
  const message = `"${under.id}" can come to ${numberText(under.value)}, below "${first.id}", which begins at ${edge}.`;
  const hint = "Take the edge out of the first band, or lower it.";
  return [error("bands-bottom", `${placed.path}/bands/0`, message, hint)];
}
