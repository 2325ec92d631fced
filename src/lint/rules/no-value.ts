import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { choose, type Site, type SiteNode } from "../../scoring/compile/site.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** An input that never has a number is a gap for ever, and the result looks like one of missing ratings. */
export const rule: LintRule = {
  id: "no-value",
  describe: "Where a rule takes numbers, every input can have one.",
  codes: ["no-value"],
  check: ({ rules, site }) => rules.flatMap((placed) => ofRule(site, placed)),
};

const arithmetic = ["sum", "mean", "geometric-mean"];
const ordinal = ["lowest", "highest", "median", "most-common"];

function ofRule(site: Site, { rule: own, nodes, path }: PlacedRule): readonly Issue[] {
  if (own.take === "band" || ![...arithmetic, ...ordinal].includes(own.combine)) return [];
  const places = new Set(nodes.flatMap((node) => (own.of === undefined ? node.children : choose(site, node, own.of))));
  const inputs = [...places].map((place) => site.nodes[place] as SiteNode);
  const without = inputs.filter((node) => !canHaveNumber(node, own.combine));
  // What has no result by rule is left out; where nothing else is there, nothing is left.
  const none =
    inputs.length > 0 && inputs.every((node) => without.includes(node) || isNotScored(node)) ? inputs : without;
  if (none.length === 0) return [];
  const message = `This takes numbers, and nothing gives one to ${listNames(none.map(({ id }) => id))}.`;
  return [
    error("no-value", `${path}/combine`, message, "Take bands, with take: band; or give each a number by its rule."),
  ];
}

function canHaveNumber({ outlined, rule: own, list }: SiteNode, combine: string): boolean {
  // Scoring itself refuses to add up what is rated without numbers.
  if (outlined?.rated === true) return arithmetic.includes(combine) || list?.numeric !== false;
  if (own === null) return true;
  if (own.combine === "none") return own.verdict === undefined;
  return !(own.take === "band" && ordinal.includes(own.combine)) || list?.numeric !== false;
}

function isNotScored({ rule: own }: SiteNode): boolean {
  return own?.combine === "none" && own.verdict === undefined;
}
