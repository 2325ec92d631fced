import { compare, exact } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { type RuleCase, reachOfRule } from "../reachable/rule-reach.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A cap that never lowers a result promises a strictness that is not there. */
export const rule: LintRule = {
  id: "limit-dead",
  describe: "Every limit lowers the result in some case.",
  codes: ["limit-dead"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const { limits = [] } = placed.rule;
  if (limits.length === 0) return [];
  const { cases, proven } = reachOfRule(context, placed);
  if (!proven) return [];
  return limits.flatMap(({ id, atMost }, place) => {
    const held = cases.filter(({ result }) => result.limits.some((limit) => limit.id === id));
    if (held.some((one) => isAbove(one, id))) return [];
    const why =
      held.length === 0 ? "its condition can never hold" : `where it holds, the result is never above "${atMost}"`;
    const message = `The limit "${id}" never lowers anything: ${why}.`;
    return [warning("limit-dead", `${placed.path}/limits/${place}`, message, "Correct it, or take it out.")];
  });
}

// The result as it was when the limits were asked: after the steps, before any cap.
function isAbove({ result, uncapped, node }: RuleCase, id: string): boolean {
  const cap = result.limits.find((limit) => limit.id === id)?.atMost;
  if (typeof cap === "number") return uncapped !== null && compare(uncapped, exact(cap)) > 0;
  const moved = result.steps.reduce((sum, step) => sum + step.moved, 0);
  return result.found + moved > (node.list?.ranks.get(cap ?? "") ?? 0);
}
