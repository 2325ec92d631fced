import type { Blank, Form } from "../../assessment/form.js";
import { exact } from "../../core/exact.js";
import { remember } from "../../core/remember.js";
import type { Choice } from "../../framework/list-choices.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import { isAlwaysBanded } from "./always-banded.js";
import { compileRule } from "./compile-rule.js";
import { choosesItemOf } from "./expectation.js";
import { isMonotoneRule } from "./is-monotone.js";
import { type OrderedList, rises } from "./ordered-list.js";
import { ratedNode } from "./rated-node.js";
import { refuse, type Site, type SiteNode } from "./site.js";
import { smallNodeOf } from "./small-node-of.js";

/**
 * Resolves one node.
 *
 * @param tallies - Place of each level and special answer among the tallies.
 * @param done - The nodes below it, resolved.
 * @param turn - Place in the list of what is kept for the ratings at hand, should it be a small node.
 */
export function compileNode(
  site: Site,
  node: SiteNode,
  tallies: ReadonlyMap<string, number>,
  done: readonly ProgramNode[],
  turn: number,
): ProgramNode {
  const { index, id, kind, children, list, outlined, rule } = node;
  if (rule === null && outlined?.rated !== true) {
    const where = outlined?.visit?.path ?? "";
    refuse(
      site,
      "rule-missing",
      where,
      `"${id}" has nodes inside it, but no rule says what it makes of them.`,
      `Add scoring.${kind === "group" ? "area" : kind}, or an exception.`,
    );
  }
  const compiled = rule === null ? null : compileRule(site, node, rule);
  const rated =
    outlined?.rated && list !== null ? ratedNode(site.framework, choicesOf(site.form, node), list, tallies) : null;
  if (rated !== null && list !== null) refuseLostAnswers(site, node, list);
  const own = rated === null ? [] : [{ index, tallies: rated.tallies }];
  return {
    index,
    id,
    kind,
    weight: exact(node.weight),
    children,
    rated,
    counted: [...own, ...children.flatMap((child) => done[child]?.counted ?? [])],
    rule: compiled,
    small: smallNodeOf(children, compiled, done, turn),
    list,
    monotone: node.below.every((place) => done[place]?.monotone !== false) && isMonotone(site, node, compiled),
    floor: floorOf(site, node),
  };
}

// Where numbers fall as levels rise, nothing is sure.
function isMonotone(site: Site, node: SiteNode, rule: CompiledRule | null): boolean {
  if (node.list !== null && !rises(node.list)) return false;
  return rule === null || (isAlwaysBanded(site, rule) && isMonotoneRule(site, node, rule.source));
}

// An answer that counts as a level has a meaning only where there is such a level.
function refuseLostAnswers(site: Site, node: SiteNode, list: OrderedList): void {
  const given = new Set(choicesOf(site.form, node).map(({ id }) => id));
  (site.framework.special ?? []).forEach(({ id, effect }, place) => {
    if (typeof effect !== "object" || !given.has(id) || list.ranks.has(effect.as)) return;
    const message = `The answer "${id}" counts as "${effect.as}", and "${node.id}" has no such level.`;
    const hint = "Name a level that the item has, or say with `for` to which items the answer may be given.";
    refuse(site, "unknown-level", `/special/${place}/effect/as`, message, hint);
  });
}

function choicesOf(form: Form, node: SiteNode): readonly Choice[] {
  return blanksOf(form).get(node.index)?.choices ?? [];
}

// Looked for once: a search for each node would take the square of their number.
const blanksOf: (form: Form) => ReadonlyMap<number, Blank> = /* @__PURE__ */ remember((form) => {
  const blanks = form.entries.flatMap((entry) => entry.blank ?? [...(entry.dimensions?.values() ?? [])]);
  return new Map(blanks.map((blank) => [blank.node.index, blank]));
});

function floorOf(site: Site, node: SiteNode): number {
  const floors = (site.framework.scoring.floors ?? []).filter(
    (floor) => node.outlined?.rated === true && choosesItemOf(floor, node.outlined),
  );
  return Math.max(-1, ...floors.map((floor) => node.list?.ranks.get(floor.level) ?? -1));
}
