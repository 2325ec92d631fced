import type { Issue } from "../../core/issue.js";
import { advice } from "../../core/make-issue.js";
import type { PlacedRule } from "../document/placed-rules.js";
import { reachOfRule } from "../reachable/rule-reach.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Leaving a case open is honest where the source does; how many there are is worth knowing. */
export const rule: LintRule = {
  id: "verdict-open",
  describe: "Says how many cases a table of verdicts leaves open.",
  codes: ["verdict-open"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: PlacedRule): readonly Issue[] {
  const { verdict = [], otherwise } = placed.rule;
  if (otherwise !== "not-settled" || verdict.length === 0) return [];
  const decided = reachOfRule(context, placed).cases.filter(({ line }) => line >= 0);
  const open = decided.filter(({ line }) => line === verdict.length);
  if (open.length === 0) return [];
  const share = `${counted(open)} of ${counted(decided)} combinations`;
  const message = `The table leaves ${share} of what it looks at open.`;
  const hint = "Leave it so where the source does; else add a line, or name a band in otherwise.";
  return [advice("verdict-open", `${placed.path}/otherwise`, message, hint)];
}

function counted(cases: readonly { readonly ways: number }[]): string {
  const ways = cases.reduce((sum, one) => sum + one.ways, 0);
  return ways < 1_000_000 ? String(ways) : "more than a million";
}
