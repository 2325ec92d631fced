import type { Rule } from "../../framework/scoring.js";
import { listOfBands, listOfScale, type OrderedList, scaleOf } from "./ordered-list.js";
import { choose, deepestFirst, refuse, type Site, type SiteNode } from "./site.js";

/** The ways to combine that choose one of the places, where bands are taken. */
export const ordinal: readonly string[] = ["lowest", "highest", "median", "most-common"];

/**
 * Finds the list that each node's band is a place on, deepest nodes first: the scale of what is rated, the bands or scale of
 * a rule, or the common list of the inputs where their bands are taken over.
 */
export function settleLists(site: Site): void {
  const lists = new Map(site.framework.scales.map((scale) => [scale.id, listOfScale(scale)]));
  for (const node of deepestFirst(site)) node.list = listOf(site, node, lists);
}

function listOf(site: Site, node: SiteNode, lists: ReadonlyMap<string, OrderedList>): OrderedList | null {
  const { rule, outlined } = node;
  if (outlined?.rated) return ratedList(site, node, lists);
  if (rule === null) return null;
  if (rule.scale !== undefined && !lists.has(rule.scale)) {
    refuse(
      site,
      "unknown-scale",
      `${node.rulePath}/scale`,
      `There is no scale "${rule.scale}".`,
      `Scales: ${[...lists.keys()].join(", ")}.`,
    );
  }
  const taken = rule.take === "band" && ordinal.includes(rule.combine) ? commonList(site, node, rule) : null;
  const own =
    rule.bands === undefined
      ? (lists.get(rule.scale ?? "") ?? null)
      : listOfBands(rule.bands, scaleOf(site.framework, rule.scale));
  if (own !== null && taken !== null && !isSame(own, taken))
    refuseMixed(site, node, "gives bands of another list than it takes.");
  else if (taken !== null && rule.bands !== undefined && rule.verdict === undefined)
    refuseMixed(site, node, "takes bands over, and has bands of its own.");
  return own ?? taken;
}

function ratedList(site: Site, node: SiteNode, lists: ReadonlyMap<string, OrderedList>): OrderedList | null {
  const scale = node.outlined?.scale ?? null;
  if (scale !== null) return lists.get(scale.id) ?? null;
  const wanted = node.outlined?.dimension?.scale ?? node.rule?.scale ?? node.outlined?.visit?.node.scale;
  const path = `${node.outlined?.visit?.path ?? ""}/scale`;
  refuse(
    site,
    "unknown-scale",
    path,
    `"${node.id}" is rated on the scale "${wanted ?? "(none)"}", which does not exist.`,
    `Scales: ${[...lists.keys()].join(", ") || "none"}.`,
  );
  return null;
}

function commonList(site: Site, node: SiteNode, rule: Rule): OrderedList | null {
  const inputs = rule.of === undefined ? node.children : choose(site, node, rule.of);
  const lists = inputs.map((index) => (site.nodes[index] as SiteNode).list).filter((list) => list !== null);
  const [first] = lists;
  if (first !== undefined && lists.some((list) => !isSame(list, first)))
    refuseMixed(site, node, "takes bands from different lists.");
  return first ?? null;
}

function isSame(one: OrderedList, other: OrderedList): boolean {
  return one === other || (one.id !== null && one.id === other.id);
}

function refuseMixed(site: Site, node: SiteNode, what: string): void {
  const hint = "Give inputs and result one scale, or take values.";
  refuse(site, "list-mixed", node.rulePath, `"${node.id}" ${what}`, hint);
}
