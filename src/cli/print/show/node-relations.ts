import type { Id } from "../../../core/id.js";
import type { LocalizedText } from "../../../core/text.js";
import type { Confidence, Crosswalk, RelationKind } from "../../../framework/crosswalk.js";
import type { Framework } from "../../../framework/framework.js";

/** How a node stands to nodes of another framework or edition. */
export interface NodeRelation {
  /** The other framework. */
  readonly other: Framework;
  /** Its edition. */
  readonly edition: string;
  /** The nodes there; none where nothing corresponds. */
  readonly items: readonly Id[];
  /** How they stand to each other, read from the node. */
  readonly relation: RelationKind;
  /** How sure this is. */
  readonly confidence?: Confidence;
  /** Why. */
  readonly reason?: LocalizedText;
}

/** Lists the relations of a node in a crosswalk that comes from its framework. */
export function nodeRelations(crosswalk: Crosswalk, other: Framework, id: Id): readonly NodeRelation[] {
  return crosswalk.relations
    .filter(({ from }) => from.includes(id))
    .map(({ to, relation, confidence, reason }) => ({
      other,
      edition: crosswalk.to.edition,
      items: to,
      relation,
      ...(confidence !== undefined && { confidence }),
      ...(reason !== undefined && { reason }),
    }));
}
