import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { reachOfRule } from "../reachable/rule-reach.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A step that moves nothing is a sentence that was meant. */
export const rule: LintRule = {
  id: "step-dead",
  describe: "Every step moves the band in some case.",
  codes: ["step-dead"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const { steps = [] } = placed.rule;
  if (steps.length === 0) return [];
  const { cases, proven } = reachOfRule(context, placed);
  if (!proven) return [];
  const taken = cases.flatMap(({ result }) => result.steps);
  return steps.flatMap(({ id }, place) => {
    const own = taken.filter((step) => step.id === id);
    if (own.some(({ moved }) => moved !== 0)) return [];
    const why = own.length === 0 ? "its condition can never hold" : "where it holds, the list has ended already";
    const message = `The step "${id}" never moves anything: ${why}.`;
    return [warning("step-dead", `${placed.path}/steps/${place}`, message, "Correct its condition, or take it out.")];
  });
}
