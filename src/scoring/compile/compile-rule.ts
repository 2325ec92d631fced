import { type Exact, exact } from "../../core/exact.js";
import type { LevelId } from "../../framework/scale.js";
import type { Limit, Rule } from "../../framework/scoring.js";
import { chooses } from "../../framework/select.js";
import type { Selector } from "../../framework/selector.js";
import type { CompiledLimit, CompiledRule, CompiledStep, Edge, Input } from "../program.js";
import { compileCondition } from "./compile-condition.js";
import { choose, refuse, type Site, type SiteNode } from "./site.js";

/** Resolves the rule of a node; refuses what would leave it without a meaning. */
export function compileRule(site: Site, node: SiteNode, rule: Rule): CompiledRule {
  const inputs = inputsOf(site, node, rule);
  checkNumbers(site, node, rule, inputs);
  const limits = (rule.limits ?? [])
    .map((limit, place) => ({ limit, path: `${node.rulePath}/limits/${place}` }))
    .filter(({ limit }) => concerns(limit.for, node));
  return {
    source: rule,
    combine: rule.combine,
    inputs,
    take: rule.take ?? "value",
    start: exact(rule.start ?? 0),
    reaching:
      rule.combine === "share" || rule.combine === "count"
        ? inputs.map((input) => reachingRank(site, node, rule, input))
        : [],
    ties: rule.ties ?? "lower",
    unrated: rule.unrated ?? site.framework.scoring.unrated,
    minimumCoverage: exact(rule.minimumCoverage ?? 0),
    as: rule.as ?? "points",
    round: rule.round === undefined ? null : { to: exact(rule.round.to), mode: rule.round.mode },
    edges: edgesOf(rule),
    verdict:
      rule.verdict?.map((line, place) => {
        const path = `${node.rulePath}/verdict/${place}`;
        return {
          rank: rankOf(site, node, line.band, `${path}/band`),
          when: compileCondition(site, node, line.when, `${path}/when`),
        };
      }) ?? null,
    otherwise:
      rule.otherwise === undefined || rule.otherwise === "not-settled"
        ? -1
        : rankOf(site, node, rule.otherwise, `${node.rulePath}/otherwise`),
    steps: stepsOf(site, node, rule),
    numberLimits: limits
      .filter(({ limit }) => capsNumber(rule, limit))
      .map(({ limit, path }) => compileLimit(site, node, limit, path, exact(limit.atMost as number))),
    bandLimits: limits
      .filter(({ limit }) => !capsNumber(rule, limit))
      .map(({ limit, path }) =>
        compileLimit(site, node, limit, path, rankOf(site, node, limit.atMost, `${path}/atMost`)),
      ),
    override: rule.override ?? "no",
  };
}

function inputsOf(site: Site, node: SiteNode, rule: Rule): readonly Input[] {
  if (rule.combine === "judged" || rule.combine === "none") return [];
  const places = rule.of === undefined ? node.children : choose(site, node, rule.of);
  if (rule.of !== undefined && places.length === 0) {
    refuse(
      site,
      "selector-empty",
      `${node.rulePath}/of`,
      `The selector chooses nothing below "${node.id}".`,
      "Correct it, or give the rule only to nodes that it fits.",
    );
  }
  return places
    .map((index) => ({ index, weight: exact((site.nodes[index] as SiteNode).weight) }))
    .filter((input) => input.weight !== 0);
}

// A rule that states a number caps it by number; one that gives only a band caps that by level.
function capsNumber(rule: Rule, limit: Limit): boolean {
  return typeof limit.atMost === "number" && rule.combine !== "judged" && rule.combine !== "none";
}

function concerns(selector: Selector | undefined, node: SiteNode): boolean {
  if (selector === undefined) return true;
  return node.outlined === null
    ? (selector.ids?.includes(node.id) ?? selector.kind === "group")
    : chooses(selector, node.outlined);
}

function compileLimit<Cap>(site: Site, node: SiteNode, limit: Limit, path: string, cap: Cap): CompiledLimit<Cap> {
  return {
    id: limit.id,
    when: compileCondition(site, node, limit.when, `${path}/when`),
    cap,
    shown: limit.atMost,
    because: limit.because,
  };
}

function stepsOf(site: Site, node: SiteNode, rule: Rule): readonly CompiledStep[] {
  return (rule.steps ?? []).flatMap((step, place) => {
    if (!concerns(step.for, node)) return [];
    const when = compileCondition(site, node, step.when, `${node.rulePath}/steps/${place}/when`);
    return [{ id: step.id, when, step: step.step, because: step.because }];
  });
}

function edgesOf(rule: Rule): readonly Edge[] | null {
  if (rule.bands === undefined || rule.verdict !== undefined) return null;
  return rule.bands.map(({ from, above }) => ({ at: toExact(from ?? above), included: above === undefined }));
}

function toExact(number: number | undefined): Exact | null {
  return number === undefined ? null : exact(number);
}

function rankOf(site: Site, node: SiteNode, level: LevelId, path: string): number {
  const rank = node.list?.ranks.get(level);
  if (rank !== undefined) return rank;
  const why = node.list === null ? "which has no bands" : `whose bands are ${node.list.ids.slice(0, 12).join(", ")}`;
  refuse(
    site,
    "unknown-level",
    path,
    `"${level}" is not a band of "${node.id}", ${why}.`,
    "Name a band of the rule's own list; declare it with bands or scale.",
  );
  return -1;
}

function reachingRank(site: Site, node: SiteNode, rule: Rule, input: Input): number {
  const list = (site.nodes[input.index] as SiteNode).list;
  if (rule.reaching === undefined) {
    refuse(
      site,
      "reaching-missing",
      node.rulePath,
      `"${rule.combine}" needs to know which level counts as reached.`,
      "Add reaching.",
    );
    return 0;
  }
  const rank = list?.ranks.get(rule.reaching);
  if (rank !== undefined) return rank;
  refuse(
    site,
    "unknown-level",
    `${node.rulePath}/reaching`,
    `An input of "${node.id}" has no level "${rule.reaching}".`,
    "Name a level of the inputs' scale.",
  );
  return 0;
}

const arithmetic = ["sum", "mean", "geometric-mean"];

function checkNumbers(site: Site, node: SiteNode, rule: Rule, inputs: readonly Input[]): void {
  const path = node.rulePath;
  const bandsHaveNumbers = inputs.every(({ index }) => (site.nodes[index] as SiteNode).list?.numeric === true);
  const ratedWithout = inputs.some(
    ({ index }) => site.nodes[index]?.outlined?.rated === true && site.nodes[index]?.list?.numeric === false,
  );
  if (arithmetic.includes(rule.combine) && (rule.take === "band" ? !bandsHaveNumbers : ratedWithout)) {
    refuse(
      site,
      "no-number",
      path,
      `"${node.id}" adds up levels that have no numbers.`,
      "Give the levels values, or combine by lowest, highest or median with take: band.",
    );
  }
  if ((rule.combine === "median" || rule.combine === "most-common") && rule.ties === undefined) {
    refuse(
      site,
      "ties-missing",
      path,
      `"${rule.combine}" needs to know which of two equals wins.`,
      "Add ties: lower, higher or middle.",
    );
  }
  if (rule.combine === "geometric-mean" && rule.round === undefined) {
    refuse(site, "root-unrounded", path, "A geometric mean has no exact value.", "Add round to the same rule.");
  }
  if (rule.verdict !== undefined && rule.otherwise === undefined) {
    refuse(
      site,
      "otherwise-missing",
      path,
      "A table of verdicts needs a last word.",
      "Add otherwise: a band, or not-settled.",
    );
  }
  for (const { index, weight } of inputs) {
    if (typeof weight === "number" ? weight < 0 : Number(weight.n) < 0)
      refuse(
        site,
        "weight-negative",
        `${site.nodes[index]?.outlined?.visit?.path ?? ""}/weight`,
        `"${site.nodes[index]?.id}" has a weight below 0.`,
        "Use 0 to show it without counting it.",
      );
  }
}
