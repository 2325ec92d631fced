import type { Issue } from "../../core/issue.js";
import { pointer } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { SiteNode } from "../../scoring/compile/site.js";
import type { PlacedGroup } from "../document/placed-groups.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { countOf, listNames } from "../rule/words.js";

/** Why something stands in a group can be argued with only where it is said, and of what stands there. */
export const rule: LintRule = {
  id: "group-reasons",
  describe: "Where a grouping gives reasons, it gives one for everything in its groups, and for nothing else.",
  codes: ["reason-missing", "reason-misplaced"],
  check: ({ groups, site }) => {
    const reasoned = new Set(groups.filter(({ group }) => "because" in group).map(({ grouping }) => grouping));
    return groups
      .filter((placed) => reasoned.has(placed.grouping))
      .flatMap((placed) => [...misplaced(site, placed), ...missing(site, placed)]);
  },
};

// Reasons by the ids of nodes; a grouping itself has none.
function reasonsOf({ group }: PlacedGroup): readonly string[] {
  return "because" in group ? Object.keys(group.because ?? {}) : [];
}

function misplaced({ nodes }: LintContext["site"], placed: PlacedGroup): readonly Issue[] {
  const inside = new Set(placed.node.below.map((place) => nodes[place]?.id));
  return reasonsOf(placed)
    .filter((id) => !inside.has(id))
    .map((id) => {
      const message = `A reason is given for "${id}", which does not stand in the group "${placed.node.id}".`;
      const hint = "Give it in the group that holds the node, or take it out.";
      return warning("reason-misplaced", `${placed.path}${pointer(["because", id])}`, message, hint);
    });
}

function missing({ nodes }: LintContext["site"], placed: PlacedGroup): readonly Issue[] {
  const reasons = reasonsOf(placed);
  const members = placed.node.children.map((place) => nodes[place] as SiteNode).filter(({ outlined }) => outlined);
  const without = members.filter(({ id, below }) => {
    // A reason for each part is as good as one for the whole.
    const inside = below.filter((place) => nodes[place]?.outlined?.isItem === true);
    return !(
      reasons.includes(id) ||
      (inside.length > 0 && inside.every((at) => reasons.includes(nodes[at]?.id ?? "")))
    );
  });
  if (without.length === 0) return [];
  const what = `${countOf(without.length, "node")} of "${placed.node.id}": ${listNames(without.map(({ id }) => id))}`;
  const message = `Nothing says why they stand in this group, for ${what}.`;
  return [warning("reason-missing", placed.path, message, "Add the reason of each to because, by its id.")];
}
