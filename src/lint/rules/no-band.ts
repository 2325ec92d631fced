import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { choose, type Site, type SiteNode } from "../../scoring/compile/site.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** An input that never has a band is a gap for ever, and the result looks like one of missing ratings. */
export const rule: LintRule = {
  id: "no-band",
  describe: "Where a rule takes bands, every input can have one.",
  codes: ["no-band"],
  check: ({ rules, site }) => rules.flatMap((placed) => ofRule(site, placed)),
};

const ordinal = ["lowest", "highest", "median", "most-common"];

function ofRule(site: Site, { rule: own, nodes, path }: PlacedRule): readonly Issue[] {
  if (own.take !== "band" || !ordinal.includes(own.combine)) return [];
  const inputs = new Set(nodes.flatMap((node) => (own.of === undefined ? node.children : choose(site, node, own.of))));
  const without = [...inputs].map((place) => site.nodes[place] as SiteNode).filter((node) => !canHaveBand(node));
  if (without.length === 0) return [];
  const message = `This takes bands, and nothing gives one to ${listNames(without.map(({ id }) => id))}.`;
  const hint = "Add bands, or a scale with a verdict, to the rule of each; or take values.";
  return [error("no-band", `${path}/take`, message, hint)];
}

// A node without any rule is refused by a code of its own.
function canHaveBand({ outlined, rule: own }: SiteNode): boolean {
  if (outlined?.rated === true || own === null) return true;
  const takesBand = own.take === "band" && ordinal.includes(own.combine);
  return own.bands !== undefined || own.verdict !== undefined || takesBand;
}
