import type { Id } from "../core/id.js";
import { fits, fitsApartFromDimension } from "./fits.js";
import type { Outline, OutlineNode } from "./outline.js";
import type { Selector } from "./selector.js";

/**
 * Lists the nodes that a selector chooses below a node, in the framework's order. Groups are not in the outline: scoring
 * chooses among them itself.
 *
 * @param outline - The framework laid flat.
 * @param selector - What must fit.
 * @param from - Place of the node that asks; only nodes below it are looked at.
 */
export function select(outline: Outline, selector: Selector, from = 0): readonly OutlineNode[] {
  const asking = outline.nodes[from] as OutlineNode;
  return outline.nodes.slice(from + 1, asking.end).filter((node) => chooses(selector, node));
}

/** Says whether a selector chooses a node of an outline; a dimension is chosen by its name and asked through its item. */
export function chooses(selector: Selector, node: OutlineNode): boolean {
  if (node.visit === null) return false;
  if (node.kind !== "dimension") return fits(selector, node.visit);
  return selector.dimension === node.id && fitsApartFromDimension(selector, node.visit);
}

/** Says whether a selector chooses a group: one that names groups, by kind or by id, and nothing that a group does not have. */
export function choosesGroup(selector: Selector, id: Id): boolean {
  const { kind, ids, depth, tagged, under, dimension, except } = selector;
  if (depth !== undefined || tagged !== undefined || under !== undefined || dimension !== undefined) return false;
  if (kind !== undefined && kind !== "group") return false;
  // A bare selector means nodes of the framework; groups are meant only when they are named.
  if (kind === undefined && ids === undefined) return false;
  if (ids !== undefined && !ids.includes(id)) return false;
  return except === undefined || !choosesGroup(except, id);
}
