import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { choose, type Site, type SiteNode } from "../../scoring/compile/site.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A node and one inside it would count the same rating twice. */
export const rule: LintRule = {
  id: "selector-nested",
  describe: "No rule and no group takes in a node together with one inside it.",
  codes: ["selector-nested"],
  check: ({ site, rules, groups }) => [
    ...rules.flatMap((placed) => ofInputs(site, placed)),
    ...groups.flatMap(({ node, path }) => nested(site, node.children, path, `The group "${node.id}"`)),
  ],
};

function ofInputs(site: Site, { rule: { of }, nodes, path }: PlacedRule): readonly Issue[] {
  if (of === undefined) return [];
  return nodes
    .flatMap((node) => nested(site, choose(site, node, of), `${path}/of`, `The input of "${node.id}"`))
    .slice(0, 1);
}

function nested(site: Site, places: readonly number[], path: string, who: string): readonly Issue[] {
  const chosen = new Set(places);
  for (const place of places) {
    const node = site.nodes[place] as SiteNode;
    const inside = node.below.find((below) => chosen.has(below));
    if (inside === undefined) continue;
    const message = `${who} holds "${node.id}" and "${site.nodes[inside]?.id}", which lies in it.`;
    return [error("selector-nested", path, message, "Select nodes of one kind, or name them by ids.")];
  }
  return [];
}
