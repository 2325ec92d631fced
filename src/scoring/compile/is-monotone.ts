import { compare, type Exact } from "../../core/exact.js";
import type { Limit, Rule } from "../../framework/scoring.js";
import type { Condition, Selector, Test } from "../../framework/selector.js";
import type { OrderedList } from "./ordered-list.js";
import { choose, type Site, type SiteNode } from "./site.js";

/** Which way a condition goes as ratings rise: only towards holding, only away from it, neither because it asks facts, or both. */
export type Direction = "helps" | "hurts" | "still" | "mixed";

/**
 * Says whether the rule of a node can never give less when a rating below it rises. A limit or a step down must only hurt as
 * ratings fall, a step up only help as they rise; a verdict must be sorted that way.
 */
export function isMonotoneRule(site: Site, node: SiteNode, rule: Rule): boolean {
  if (rule.combine === "most-common") return false;
  // Two numbers below 0 multiply to one above it.
  if (rule.combine === "geometric-mean" && goesBelowZero(site)) return false;
  const limits = rule.limits?.every((limit) => isMonotoneLimit(site, node, rule, limit)) ?? true;
  const steps = rule.steps?.every((step) => only(step.step < 0 ? "hurts" : "helps", site, node, step.when)) ?? true;
  return limits && steps && isMonotoneTable(site, node, rule);
}

/**
 * Says whether a limit can never take more as ratings rise: its condition must only hurt. One that brings down to a number what
 * lies above it is as good.
 */
export function isMonotoneLimit(site: Site, node: SiteNode, rule: Rule, { when, atMost }: Limit): boolean {
  if (only("hurts", site, node, when)) return true;
  // A place on a list may share its number with the one below it.
  if (!("value" in when) || "node" in when || rule.take === "band" || rule.combine === "judged") return false;
  return when.value.from === undefined && Number(when.value.above) <= Number(atMost);
}

function goesBelowZero({ nodes }: Site): boolean {
  return nodes.some(({ rule, list }) => (rule?.start ?? 0) < 0 || (list?.values ?? []).some(isNegative));
}

function isNegative(value: Exact | null): boolean {
  return value !== null && compare(value, 0) < 0;
}

// A condition on facts alone is the same for all ratings: it goes either way.
function only(way: Direction, site: Site, node: SiteNode, condition: Condition): boolean {
  return [way, "still"].includes(direction(site, node, condition));
}

// First the bad bands, worst first, with conditions that only hurt; then the good ones, best first, with conditions that only
// help; `otherwise` between them.
function isMonotoneTable(site: Site, node: SiteNode, rule: Rule): boolean {
  const lines = (rule.verdict ?? []).map((line) => ({
    rank: node.list?.ranks.get(line.band) ?? -1,
    lowers: only("hurts", site, node, line.when),
    raises: only("helps", site, node, line.when),
  }));
  if (lines.length === 0) return true;
  if (rule.otherwise === undefined || rule.otherwise === "not-settled") return false;
  const middle = node.list?.ranks.get(rule.otherwise) ?? -1;
  // A bad line may give the last word itself, where it takes that away from good lines below it.
  const firstGood = lines.findIndex((line) => line.rank > middle || !line.lowers);
  const bad = firstGood < 0 ? lines : lines.slice(0, firstGood);
  const good = lines.slice(bad.length);
  const rises = bad.every((line, place) => line.rank >= (bad[place - 1]?.rank ?? -1));
  const falls = good.every(
    (line, place) =>
      line.raises && line.rank >= middle && line.rank <= (good[place - 1]?.rank ?? Number.POSITIVE_INFINITY),
  );
  return rises && falls;
}

/** Finds the direction of a condition without running it. */
export function direction(site: Site, node: SiteNode, condition: Condition): Direction {
  const inner = (one: Condition) => direction(site, node, one);
  if ("all" in condition) return common(condition.all.map(inner));
  if ("any" in condition) return common(condition.any.map(inner));
  if ("not" in condition) return turned(inner(condition.not));
  if ("fact" in condition) return "still";
  if ("count" in condition) {
    const way = common(listsOf(site, node, condition.count).map((list) => testDirection(condition.count, list)));
    const least = condition.atLeast === undefined ? "still" : way;
    const most = condition.atMost === undefined ? "still" : turned(way);
    return common([least, most]);
  }
  if ("node" in condition) {
    const list = node.below.map((index) => site.nodes[index]).find((one) => one?.id === condition.node)?.list ?? null;
    return testDirection(condition, list);
  }
  return testDirection(condition, node.list);
}

// The lists that the counted nodes stand on: bands that a rule spells out are a list of their own for each node.
function listsOf(site: Site, node: SiteNode, selector: Selector): readonly (OrderedList | null)[] {
  return [...new Set(choose(site, node, selector).map((index) => (site.nodes[index] as SiteNode).list))];
}

function testDirection(test: Test, list: OrderedList | null): Direction {
  if ("from" in test) return "helps";
  if ("below" in test) return "hurts";
  if ("answer" in test) return "mixed";
  if ("value" in test) {
    const { from, above, below, upTo } = test.value;
    const helps = from !== undefined || above !== undefined;
    const hurts = below !== undefined || upTo !== undefined;
    return helps && hurts ? "mixed" : helps ? "helps" : hurts ? "hurts" : "still";
  }
  if (list === null) return "mixed";
  // The lowest few levels are all those below the next; the highest few all those from the lowest of them.
  const ranks = [test.is].flat().map((level) => list.ranks.get(level));
  const places = list.ids.map((_, rank) => ranks.includes(rank));
  // Nodes on a list without any of the levels are not asked.
  if (!places.includes(true)) return "still";
  const changes = places.filter((here, rank) => rank > 0 && here !== places[rank - 1]).length;
  return changes !== 1 ? "mixed" : places[0] ? "hurts" : "helps";
}

function common(ways: readonly Direction[]): Direction {
  const moving = new Set(ways.filter((way) => way !== "still"));
  const [only = "still"] = moving;
  return moving.size > 1 ? "mixed" : only;
}

function turned(way: Direction): Direction {
  return way === "helps" ? "hurts" : way === "hurts" ? "helps" : way;
}
