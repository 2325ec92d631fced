import { advice } from "../../core/make-issue.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** Where there are too many cases, nothing is guessed, and that is said. */
export const rule: LintRule = {
  id: "not-proven",
  describe: "Says where there are too many cases to look for gaps and for what never happens.",
  codes: ["not-proven"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule({ canRun, reach }: LintContext, { rule: own, nodes, path }: PlacedRule) {
  const decides = own.bands ?? own.verdict ?? [...(own.steps ?? []), ...(own.limits ?? [])];
  if (!canRun || decides.length === 0) return [];
  const open = nodes.filter(({ index }) => !reach(index).proven).map(({ id }) => id);
  if (open.length === 0) return [];
  const message = `There are too many cases below ${listNames(open)} to look at each; only the ends were checked.`;
  const hint = "Nothing need be wrong. checkScheme tries cases at random.";
  return [advice("not-proven", path, message, hint)];
}
