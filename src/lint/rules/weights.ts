import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { choose, type Site, type SiteNode } from "../../scoring/compile/site.js";
import type { PlacedGroup } from "../document/placed-groups.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { countOf } from "../rule/words.js";

/** A weight that changes nothing, and weights that leave nothing, are both slips. */
export const rule: LintRule = {
  id: "weights",
  describe: "A weight other than 0 or 1 is used by a rule, and no rule is left without a weight.",
  codes: ["weight-unused", "weights-all-zero"],
  check: (context) => [...unused(context), ...context.rules.flatMap((placed) => allZero(context.site, placed))],
};

const weighing = ["sum", "mean", "geometric-mean", "share"];

function unused({ site, groups, framework }: LintContext): readonly Issue[] {
  const used = new Set<number>();
  for (const node of site.nodes) {
    if (node.rule !== null && weighing.includes(node.rule.combine)) {
      for (const place of inputsOf(site, node)) used.add(place);
    }
  }
  const idle = site.nodes.filter(({ weight, index }) => weight !== 0 && weight !== 1 && index > 0 && !used.has(index));
  const byPath = new Map<string, SiteNode[]>();
  for (const node of idle) {
    const path = `${pathOf(framework, groups, node)}/weight`;
    byPath.set(path, [...(byPath.get(path) ?? []), node]);
  }
  return [...byPath].map(([path, [first, ...others]]) => {
    const more = others.length === 0 ? "" : ` The same holds for ${countOf(others.length, "more node")}.`;
    const message = `"${first?.id}" weighs ${first?.weight}, and no rule uses its weight.${more}`;
    const hint = "Take the weight out; only sum, mean, geometric-mean and share weigh their inputs.";
    return error("weight-unused", path, message, hint);
  });
}

function pathOf(framework: LintContext["framework"], groups: readonly PlacedGroup[], { index, outlined }: SiteNode) {
  if (outlined === null) return groups.find(({ node }) => node.index === index)?.path ?? "";
  const { dimension, visit } = outlined;
  if (dimension === null) return visit?.path ?? "";
  const sets = framework.scoring.dimensions ?? [];
  const set = sets.findIndex((one) => one.of.includes(dimension));
  return `/scoring/dimensions/${set}/of/${sets[set]?.of.indexOf(dimension)}`;
}

function allZero(site: Site, { nodes, path, rule: { combine } }: PlacedRule): readonly Issue[] {
  if (combine === "judged" || combine === "none") return [];
  const empty = nodes.filter((node) => {
    const inputs = inputsOf(site, node);
    return inputs.length > 0 && inputs.every((place) => site.nodes[place]?.weight === 0);
  });
  const [first] = empty;
  if (first === undefined) return [];
  const message = `Every input of "${first.id}" weighs 0, so it never has a result.`;
  return [error("weights-all-zero", path, message, "Give one of them a weight above 0, or use combine: none.")];
}

function inputsOf(site: Site, node: SiteNode): readonly number[] {
  const of = node.rule?.of;
  return of === undefined ? node.children : choose(site, node, of);
}
