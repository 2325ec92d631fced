import type { NodeBase, NodeKind } from "../node.js";
import type { Coming } from "./placed-overlay.js";

/** A node, its kind and its place. */
export interface PlacedNode extends Coming {
  /** JSON Pointer. */
  readonly path: string;
}

/** The lists of nodes that each kind holds, and the kind of what is in them. */
export const listsOf: Readonly<Record<NodeKind, readonly (readonly [list: string, kind: NodeKind])[]>> = {
  area: [
    ["areas", "area"],
    ["standards", "standard"],
  ],
  standard: [["criteria", "criterion"]],
  criterion: [["parts", "part"]],
  part: [],
};

/** The nodes of one list; none where there is no list. */
export function nodesUnder(node: NodeBase, list: string): readonly NodeBase[] | undefined {
  return (node as unknown as Readonly<Record<string, readonly NodeBase[] | undefined>>)[list];
}

/** A node and all nodes inside it, outside in. */
export function nodesIn(top: Coming, path: string): readonly PlacedNode[] {
  const inside = listsOf[top.kind].flatMap(([list, kind]) =>
    (nodesUnder(top.node, list) ?? []).flatMap((node, place) => nodesIn({ kind, node }, `${path}/${list}/${place}`)),
  );
  return [{ ...top, path }, ...inside];
}
