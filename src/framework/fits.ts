import type { Selector } from "./selector.js";
import type { Visit } from "./walk.js";

/**
 * Says whether a node of the document fits a selector: everything that the selector gives must fit.
 * A selector that names a dimension fits no node by itself, only its dimensions; that is the work of `select`.
 */
export function fits(selector: Selector, visit: Visit): boolean {
  return selector.dimension === undefined && fitsApartFromDimension(selector, visit);
}

/** The same without a look at the dimension that the selector names: asks the item that a dimension belongs to. */
export function fitsApartFromDimension(selector: Selector, visit: Visit): boolean {
  const { kind, depth, tagged, ids, under, except } = selector;
  if (kind !== undefined && (kind === "item" ? !visit.isItem : kind !== visit.kind)) return false;
  if (depth !== undefined && depth !== visit.depth) return false;
  if (tagged !== undefined && !hasTag(visit.node.tags ?? [], tagged)) return false;
  if (ids !== undefined && !ids.includes(visit.node.id)) return false;
  if (under !== undefined && !visit.parents.some((parent) => parent.node.id === under)) return false;
  return except === undefined || !fitsApartFromDimension(except, visit);
}

function hasTag(tags: readonly string[], wanted: string | readonly string[]): boolean {
  return typeof wanted === "string" ? tags.includes(wanted) : wanted.some((tag) => tags.includes(tag));
}
