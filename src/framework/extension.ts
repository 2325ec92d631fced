import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { EditionRef } from "./crosswalk.js";
import type { NodeKind } from "./node.js";

/** A node that an overlay took out. */
export interface RemovedNode {
  /** Its id. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: NodeKind;
  /** Why it was taken out; of a node that went with the one around it, see there. */
  readonly because?: LocalizedText;
}

/** What one overlay did to a framework. */
export interface AppliedOverlay {
  /** Id of the overlay. */
  readonly id: Id;
  /** The edition that it was written for. */
  readonly base: EditionRef;
  /** Nodes that it brought in, those inside them too. */
  readonly added?: readonly Id[];
  /** Nodes that it took out, those inside them too. */
  readonly removed?: readonly RemovedNode[];
  /** Nodes that it gave another weight. */
  readonly reweighted?: readonly Id[];
  /** Nodes that it gave other words. */
  readonly retitled?: readonly Id[];
  /** Sources, facts and tags that it declared. */
  readonly declared?: readonly Id[];
}

/** Where a framework that was made by overlays comes from. What no overlay names is of the base, unchanged. */
export interface Extension {
  /** The edition that everything began with. */
  readonly base: EditionRef;
  /** What was laid over it, in order. */
  readonly overlays: readonly AppliedOverlay[];
}
