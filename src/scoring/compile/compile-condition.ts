import { compare, type Exact, exact } from "../../core/exact.js";
import type { LevelId } from "../../framework/scale.js";
import type { Condition, Test, ValueRange } from "../../framework/selector.js";
import type { Asked, CompiledCondition, CompiledTest, ExactRange } from "../compiled-rule.js";
import type { OrderedList } from "./ordered-list.js";
import { choose, refuse, type Site, type SiteNode } from "./site.js";

/**
 * Resolves a condition for the node that asks: selectors to places, levels to ranks.
 *
 * @param site - The framework being compiled.
 * @param node - The node whose rule holds the condition.
 * @param condition - The condition as written.
 * @param path - Where it stands, for issues.
 */
export function compileCondition(site: Site, node: SiteNode, condition: Condition, path: string): CompiledCondition {
  const inner = (one: Condition, key: string) => compileCondition(site, node, one, `${path}/${key}`);
  if ("all" in condition) return { kind: "all", of: condition.all.map((one, place) => inner(one, `all/${place}`)) };
  if ("any" in condition) return { kind: "any", of: condition.any.map((one, place) => inner(one, `any/${place}`)) };
  if ("not" in condition) return { kind: "not", of: inner(condition.not, "not") };
  if ("fact" in condition) return compileFact(site, condition, path);
  if ("count" in condition) return compileCount(site, node, condition, path);
  if ("node" in condition) return compileNode(site, node, condition, path);
  return { kind: "node", asked: { index: -1, test: compileTest(site, condition, [node.list], path), answers: null } };
}

function compileFact(site: Site, condition: Extract<Condition, { fact: unknown }>, path: string): CompiledCondition {
  const declared = site.framework.facts?.some((fact) => fact.id === condition.fact) ?? false;
  if (!declared)
    refuse(
      site,
      "unknown-fact",
      `${path}/fact`,
      `The framework declares no fact "${condition.fact}".`,
      "Declare it under facts.",
    );
  return { kind: "fact", fact: condition };
}

function compileCount(
  site: Site,
  node: SiteNode,
  condition: Extract<Condition, { count: unknown }>,
  path: string,
): CompiledCondition {
  const chosen = choose(site, node, condition.count);
  // One rule for several nodes may count what only some of them have.
  const fits = (one: SiteNode) => one.rulePath === node.rulePath && choose(site, one, condition.count).length > 0;
  if (chosen.length === 0 && !site.nodes.some(fits))
    refuse(
      site,
      "selector-empty",
      `${path}/count`,
      `This counts nothing below "${node.id}".`,
      "Correct the selector, or give the rule only to nodes that it fits.",
    );
  const lists = chosen.map((index) => (site.nodes[index] as SiteNode).list);
  compileTest(site, condition.count, lists, `${path}/count`);
  // A node on another list is not seen: nothing compares across lists.
  const asked = chosen.flatMap((index): Asked[] => {
    const list = (site.nodes[index] as SiteNode).list;
    return understands(condition.count, list) ? [askedOf(site, index, testOn(condition.count, list))] : [];
  });
  return {
    kind: "count",
    asked,
    atLeast: condition.atLeast ?? 0,
    atMost: condition.atMost ?? Number.POSITIVE_INFINITY,
  };
}

function compileNode(
  site: Site,
  node: SiteNode,
  condition: Extract<Condition, { node: unknown }>,
  path: string,
): CompiledCondition {
  const found = node.below.filter((index) => (site.nodes[index] as SiteNode).id === condition.node);
  const [index = -1] = found;
  if (found.length !== 1) {
    const why = found.length === 0 ? "is not below" : "is more than one node below";
    refuse(
      site,
      "selector-up",
      `${path}/node`,
      `"${condition.node}" ${why} "${node.id}".`,
      "Name one node or dimension below the node that asks.",
    );
    return { kind: "any", of: [] };
  }
  const test = compileTest(site, condition, [(site.nodes[index] as SiteNode).list], path);
  return { kind: "node", asked: askedOf(site, index, test) };
}

function askedOf(site: Site, index: number, test: CompiledTest): Asked {
  return { index, test, answers: site.nodes[index]?.rule === null ? [] : null };
}

function compileTest(site: Site, test: Test, lists: readonly (OrderedList | null)[], path: string): CompiledTest {
  for (const level of levelsNamed(test)) {
    if (lists.length > 0 && !lists.some((list) => list?.ranks.has(level))) {
      const known = lists.find(Boolean)?.ids.slice(0, 12).join(", ") ?? "none";
      refuse(
        site,
        "unknown-level",
        path,
        `No list that is asked here has the level "${level}".`,
        `Its levels: ${known}.`,
      );
    }
  }
  return testOn(test, lists.find((list) => understands(test, list)) ?? null);
}

function levelsNamed(test: Test): readonly LevelId[] {
  if ("is" in test) return [test.is].flat();
  if ("from" in test) return [test.from];
  return "below" in test ? [test.below] : [];
}

function understands(test: Test, list: OrderedList | null): boolean {
  const named = levelsNamed(test);
  return named.length === 0 || named.some((level) => list?.ranks.has(level));
}

function testOn(test: Test, list: OrderedList | null): CompiledTest {
  if ("answer" in test) return { asks: "answer", answer: test.answer };
  if ("value" in test) {
    const range = rangeOf(test.value);
    return { asks: "value", range, passes: (value) => isIn(range, value) };
  }
  const ranks = levelsNamed(test).map((level) => list?.ranks.get(level) ?? -1);
  const [first = -1] = ranks;
  if ("from" in test) return { asks: "band", passes: (rank) => rank >= first };
  if ("below" in test) return { asks: "band", passes: (rank) => rank < first };
  return { asks: "band", passes: (rank) => ranks.includes(rank) };
}

function rangeOf(range: ValueRange): ExactRange {
  const edge = (number: number | undefined) => (number === undefined ? null : exact(number));
  return { from: edge(range.from), above: edge(range.above), below: edge(range.below), upTo: edge(range.upTo) };
}

function isIn({ from, above, below, upTo }: ExactRange, value: Exact): boolean {
  return (
    (from === null || compare(value, from) >= 0) &&
    (above === null || compare(value, above) > 0) &&
    (below === null || compare(value, below) < 0) &&
    (upTo === null || compare(value, upTo) <= 0)
  );
}
