import type { Framework } from "../../framework/framework.js";
import type { Area, NodeBase } from "../../framework/node.js";

type AnyNode = NodeBase & { readonly [List in (typeof lists)[number]]?: readonly AnyNode[] };

const lists = ["areas", "standards", "criteria", "parts"] as const;

/**
 * Gives a framework in which one node is another, or is gone. A node that holds nothing any more goes with it: left behind, it
 * would be rated itself.
 *
 * @param framework - The framework; it stays as it is.
 * @param id - The node.
 * @param change - Makes the new node of the old one; null takes it out.
 * @returns The new framework; null when nothing is left of it.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }, { id: "roof", standards: [{ id: "rain" }] }],
 * });
 * changeNode(shelter, "rain", () => null)?.areas.map(({ id }) => id); // ["door"]
 */
export function changeNode(
  framework: Framework,
  id: string,
  change: (node: NodeBase) => NodeBase | null,
): Framework | null {
  const areas = changedList(framework.areas, id, change);
  return areas.length === 0 ? null : { ...framework, areas: areas as readonly Area[] };
}

function changedList(nodes: readonly AnyNode[], id: string, change: (node: NodeBase) => NodeBase | null): AnyNode[] {
  return nodes.flatMap((node) => {
    if (node.id === id) return change(node) ?? [];
    const copy: { -readonly [Key in keyof AnyNode]: AnyNode[Key] } = { ...node };
    let left = 0;
    for (const list of lists) {
      const inside = node[list];
      if (inside === undefined) continue;
      const changed = changedList(inside, id, change);
      left += changed.length;
      if (changed.length > 0) copy[list] = changed;
      else delete copy[list];
    }
    const wasHolding = lists.some((list) => node[list] !== undefined);
    return wasHolding && left === 0 ? [] : [copy];
  });
}
