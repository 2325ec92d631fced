import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { reachOfRule } from "../reachable/rule-reach.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A line that never comes first decides nothing: the lines above it are too wide, or its own condition too narrow. */
export const rule: LintRule = {
  id: "verdict-dead",
  describe: "Every line of a table of verdicts is the first to hold in some case.",
  codes: ["verdict-dead"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const { verdict = [] } = placed.rule;
  if (verdict.length === 0) return [];
  const { cases, proven } = reachOfRule(context, placed);
  if (!proven || cases.every(({ line }) => line < 0)) return [];
  const held = new Set(cases.map(({ line }) => line));
  return verdict.flatMap(({ band }, place) => {
    if (held.has(place)) return [];
    const message = `This line never gives "${band}": it never holds, or a line above it always holds first.`;
    return [
      warning("verdict-dead", `${placed.path}/verdict/${place}`, message, "Widen it, move it up, or take it out."),
    ];
  });
}
