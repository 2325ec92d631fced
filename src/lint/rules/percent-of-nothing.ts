import { compare } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { reachOfRule } from "../reachable/rule-reach.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A percentage needs something to be a part of. */
export const rule: LintRule = {
  id: "percent-of-nothing",
  describe: "What a percentage is taken of is never 0.",
  codes: ["percent-of-nothing"],
  check: (context) => context.rules.flatMap((placed) => ofRule(context, placed)),
};

function ofRule(context: LintContext, placed: LintContext["rules"][number]): readonly Issue[] {
  const { rule: own, path, nodes } = placed;
  if (own.as !== "percent" && own.as !== "percent-of-range") return [];
  // Where every list below begins at 0 or above and rises, the maximum cannot be 0: no need to look at every case.
  if (nodes.every(({ below }) => below.every((place) => rises(context, place))) && (own.start ?? 0) >= 0) return [];
  const empty = reachOfRule(context, placed).cases.filter(({ result }) => result.withheld === "nothing-to-divide");
  if (empty.length === 0) return [];
  const names = listNames([...new Set(empty.map(({ node }) => node.id))]);
  const message = `The maximum of ${names} can be 0, and then there is no percentage.`;
  const hint = "Give the best level a value above 0, or state the result in points.";
  return [warning("percent-of-nothing", `${path}/as`, message, hint)];
}

function rises({ program }: LintContext, place: number): boolean {
  const list = program.nodes[place]?.list;
  if (!list?.numeric) return true;
  const [first = null] = list.values;
  const last = list.values.at(-1) ?? null;
  return first !== null && last !== null && compare(first, 0) >= 0 && compare(last, first) > 0;
}
