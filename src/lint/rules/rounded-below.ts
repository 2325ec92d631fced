import type { Issue } from "../../core/issue.js";
import { advice } from "../../core/make-issue.js";
import { choose, type Site, type SiteNode } from "../../scoring/compile/site.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** Rounding twice can move a result over an edge that the exact number does not reach. */
export const rule: LintRule = {
  id: "rounded-below",
  describe: "A rounded number is not combined further, unless the source says so.",
  codes: ["rounded-below"],
  check: ({ site, rules }) => rules.flatMap((placed) => roundedIn(site, placed)),
};

const combining = ["sum", "mean", "geometric-mean", "lowest", "highest", "median", "most-common"];

// A geometric mean has no exact value to hand on, and what is judged is not rounded.
const mustRound = ["geometric-mean", "judged"];

function roundedIn(site: Site, { rule: own, nodes, path }: PlacedRule): readonly Issue[] {
  if (!combining.includes(own.combine) || (own.take ?? "value") !== "value") return [];
  const inputs = nodes.flatMap((node) => (own.of === undefined ? node.children : choose(site, node, own.of)));
  const rounded = [...new Set(inputs)]
    .map((place) => site.nodes[place] as SiteNode)
    .filter(({ rule: below }) => below?.round !== undefined && !mustRound.includes(below.combine));
  if (rounded.length === 0) return [];
  const message = `This combines numbers that were rounded already: ${listNames(rounded.map(({ id }) => id))}.`;
  const hint = "Round once, at the top, or take points; leave it so where the source rounds twice.";
  return [advice("rounded-below", path, message, hint)];
}
