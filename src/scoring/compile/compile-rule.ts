import { type Exact, exact } from "../../core/exact.js";
import type { Rule } from "../../framework/scoring.js";
import type { CompiledRule, CompiledVerdict, Edge, Input } from "../compiled-rule.js";
import { checkRule } from "./check-rule.js";
import { compileCondition } from "./compile-condition.js";
import { compileLimits, compileSteps } from "./compile-moves.js";
import { rankOf } from "./rank-of.js";
import { choose, refuse, type Site, type SiteNode } from "./site.js";

/** Resolves the rule of a node; refuses what would leave it without a meaning. */
export function compileRule(site: Site, node: SiteNode, rule: Rule): CompiledRule {
  const chosen = inputsOf(site, node, rule);
  const inputs = chosen.filter((input) => input.weight !== 0);
  checkRule(site, node, rule, inputs);
  return {
    source: rule,
    combine: rule.combine,
    inputs,
    weightless: chosen.filter((input) => input.weight === 0).map((input) => input.index),
    take: rule.take ?? "value",
    start: exact(rule.start ?? 0),
    reaching: reachingOf(site, node, rule, inputs),
    ties: rule.ties ?? "lower",
    unrated: rule.unrated ?? site.framework.scoring.unrated,
    minimumCoverage: exact(rule.minimumCoverage ?? 0),
    as: rule.as ?? "points",
    round: rule.round === undefined ? null : { to: exact(rule.round.to), mode: rule.round.mode },
    edges: edgesOf(site, node, rule),
    verdict: verdictOf(site, node, rule),
    otherwise: otherwiseOf(site, node, rule),
    steps: compileSteps(site, node, rule),
    ...compileLimits(site, node, rule),
    override: rule.override ?? "no",
  };
}

function inputsOf(site: Site, node: SiteNode, rule: Rule): readonly Input[] {
  if (rule.combine === "judged" || rule.combine === "none") return [];
  const places = rule.of === undefined ? node.children : choose(site, node, rule.of);
  if (rule.of !== undefined && places.length === 0) {
    const hint = "Correct it, or give the rule only to nodes that it fits.";
    refuse(site, "selector-empty", `${node.rulePath}/of`, `The selector chooses nothing below "${node.id}".`, hint);
  }
  return places.map((index) => ({ index, weight: exact((site.nodes[index] as SiteNode).weight) }));
}

function edgesOf(site: Site, node: SiteNode, rule: Rule): readonly Edge[] | null {
  const edges = rule.bands?.map(({ id, from, above }, place) => {
    const rank = rankOf(site, node, id, `${node.rulePath}/bands/${place}/id`);
    return { rank, at: toExact(from ?? above), included: above === undefined };
  });
  return edges === undefined || rule.verdict !== undefined || rule.combine === "judged" ? null : edges;
}

function toExact(number: number | undefined): Exact | null {
  return number === undefined ? null : exact(number);
}

function verdictOf(site: Site, node: SiteNode, rule: Rule): readonly CompiledVerdict[] | null {
  if (rule.verdict === undefined) return null;
  return rule.verdict.map((line, place) => {
    const path = `${node.rulePath}/verdict/${place}`;
    const rank = rankOf(site, node, line.band, `${path}/band`);
    return { rank, when: compileCondition(site, node, line.when, `${path}/when`) };
  });
}

function otherwiseOf(site: Site, node: SiteNode, rule: Rule): number {
  if (rule.otherwise === undefined || rule.otherwise === "not-settled") return -1;
  return rankOf(site, node, rule.otherwise, `${node.rulePath}/otherwise`);
}

function reachingOf(site: Site, node: SiteNode, rule: Rule, inputs: readonly Input[]): readonly number[] {
  const { reaching } = rule;
  if ((rule.combine !== "share" && rule.combine !== "count") || reaching === undefined) return [];
  return inputs.map((input) => {
    const rank = (site.nodes[input.index] as SiteNode).list?.ranks.get(reaching);
    if (rank !== undefined) return rank;
    const message = `An input of "${node.id}" has no level "${reaching}".`;
    refuse(site, "unknown-level", `${node.rulePath}/reaching`, message, "Name a level of the inputs' scale.");
    return 0;
  });
}
