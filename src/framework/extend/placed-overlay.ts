import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import type { NodeBase, NodeKind } from "../node.js";
import type { Addition, Overlay } from "../overlay.js";

/** An overlay among those that are used together. */
export interface PlacedOverlay {
  /** The overlay. */
  readonly overlay: Overlay;
  /** Where its issues are placed: nothing for a single one, `/0`, `/1` ... for several. */
  readonly at: string;
}

/** A node that comes in, with its kind. */
export interface Coming {
  /** What it is. */
  readonly kind: NodeKind;
  /** The node. */
  readonly node: NodeBase;
}

/** Gives the node that an addition brings; undefined where it brings none. */
export function comingOf(addition: Addition): Coming | undefined {
  for (const kind of ["area", "standard", "criterion", "part"] as const) {
    const node = addition[kind];
    if (node !== undefined) return { kind, node };
  }
  return undefined;
}

/** Says that the base has no node of this id. */
export function unknownNode(id: string, ids: readonly string[], path: string): Issue {
  const near = nearest(id, ids, 1)[0];
  const hint = near === undefined ? "Name a node of the base." : `Did you mean "${near}"?`;
  return error("unknown-node", path, `The base has no node "${id}".`, hint);
}
