import type { SiteNode } from "../../scoring/compile/site.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintContext } from "../rule/lint-context.js";
import type { Case } from "./reach.js";

/** A case of one of the nodes that share a rule. */
export interface RuleCase extends Case {
  /** The node. */
  readonly node: SiteNode;
}

/** What the nodes that share a rule can come to. */
export interface RuleReach {
  /** The cases of all of them. */
  readonly cases: readonly RuleCase[];
  /** Whether these are all cases there are. */
  readonly proven: boolean;
}

/** Gathers what the nodes that share a rule can come to: a slip in a rule shows in one of them, a dead line in all. */
export function reachOfRule(context: LintContext, { nodes }: PlacedRule): RuleReach {
  const reached = nodes.map((node) => ({ node, reach: context.reach(node.index) }));
  return {
    cases: reached.flatMap(({ node, reach }) => reach.cases.map((one) => ({ ...one, node }))),
    proven: nodes.length > 0 && reached.every(({ reach }) => reach.proven),
  };
}
