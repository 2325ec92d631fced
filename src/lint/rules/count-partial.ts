import type { Issue } from "../../core/issue.js";
import { advice } from "../../core/make-issue.js";
import type { LevelId } from "../../framework/scale.js";
import { choose, type SiteNode } from "../../scoring/compile/site.js";
import type { PlacedCondition } from "../document/placed-conditions.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** Nothing compares across lists: a node on another list is never counted, however bad it is, and nobody would notice. */
export const rule: LintRule = {
  id: "count-partial",
  describe: "A count asks for a level that all the nodes it selects can stand at.",
  codes: ["count-partial"],
  check: (context) => context.conditions.flatMap((placed) => ofCondition(context, placed)),
};

function ofCondition({ site }: LintContext, { condition, path, rule: { nodes } }: PlacedCondition): readonly Issue[] {
  if (!("count" in condition)) return [];
  const levels = levelsNamed(condition.count);
  const chosen = [...new Set(nodes.flatMap((node) => choose(site, node, condition.count)))];
  const unseen = chosen
    .map((place) => site.nodes[place] as SiteNode)
    .filter(({ list }) => !levels.some((level) => list?.ranks.has(level)));
  // That nobody knows the level is for scoring to refuse; a test of answers or numbers names none.
  if (unseen.length === 0 || unseen.length === chosen.length) return [];
  const names = listNames(unseen.map(({ id }) => id));
  const message = `${unseen.length} of the ${chosen.length} nodes that this selects can never be counted, for they do not stand on a list with ${listNames(levels.map(String))}: ${names}.`;
  const hint = `${"is" in condition.count ? "Name their level too: is takes several" : "Count them in a condition of their own"}; or select only the others.`;
  return [advice("count-partial", `${path}/count`, message, hint)];
}

function levelsNamed(test: object): readonly LevelId[] {
  const { is, from, below } = test as { readonly is?: LevelId | readonly LevelId[]; from?: LevelId; below?: LevelId };
  return [is, from, below].flat().filter((level) => level !== undefined) as readonly LevelId[];
}
