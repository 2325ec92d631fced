import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { LevelId } from "../../framework/scale.js";
import type { Expectation } from "../../framework/scoring.js";
import { choosesItemOf } from "../../scoring/compile/expectation.js";
import type { SiteNode } from "../../scoring/compile/site.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A floor at a level that does not exist is no floor, and the score would not say so. */
export const rule: LintRule = {
  id: "expected-levels",
  describe: "Floors, targets, duties and `meets` name levels that the scales have.",
  codes: ["level-nowhere"],
  check: (context) => [
    ...ofMeets(context),
    ...(["floors", "targets"] as const).flatMap((kind) =>
      (context.framework.scoring[kind] ?? []).flatMap((expected, place) =>
        ofExpectation(context, expected, `/scoring/${kind}/${place}/level`),
      ),
    ),
    ...(context.framework.duties ?? []).flatMap(({ for: selector = {}, below: level }, place) =>
      level === undefined ? [] : ofExpectation(context, { for: selector, level }, `/duties/${place}/below`),
    ),
  ],
};

function ofMeets({ framework, site }: LintContext): readonly Issue[] {
  return framework.scales.flatMap(({ id, meets }, place) => {
    const list = site.nodes.find((node) => node.list?.id === id)?.list;
    if (meets === undefined || !list || list.ranks.has(meets)) return [];
    const message = `The scale "${id}" has no level "${meets}".`;
    return [warning("level-nowhere", `/scales/${place}/meets`, message, levelsHint(list.ids))];
  });
}

function ofExpectation({ site }: LintContext, expected: Expectation, path: string): readonly Issue[] {
  const nodes = site.nodes.filter(({ outlined }) => outlined?.rated === true && choosesItemOf(expected, outlined));
  const without = nodes.filter(({ list }) => list !== null && !list.ranks.has(expected.level));
  const [first] = without;
  if (first?.list === null || first === undefined) return [];
  const who = `${without.length === nodes.length ? "No" : "Not every"} item that it is for`;
  const message = `${who} has the level ${named(expected.level)}; ${listNames(without.map(idOf))} lacks it.`;
  return [warning("level-nowhere", path, message, levelsHint(first.list.ids))];
}

function idOf({ id }: SiteNode): string {
  return id;
}

function named(level: LevelId): string {
  return typeof level === "number" ? String(level) : `"${level}"`;
}

function levelsHint(ids: readonly string[]): string {
  return `Name one of its levels: ${listNames(ids, 8)}.`;
}
