import type { Applicability } from "./fact.js";
import { holdsFor, type KnownFacts } from "./holds-for.js";
import type { NodeBase } from "./node.js";
import type { OutlineNode } from "./outline.js";

/** The node that keeps an item from applying, and its condition. */
export interface Exclusion {
  /** Id of the node that carries the condition: the item, or a node around it. */
  readonly node: string;
  /** The condition that does not hold. */
  readonly condition: Applicability;
}

/**
 * Says why a node does not apply to a unit, or null when it does. A condition of a node holds for all nodes inside it.
 * Where a fact that decides is not known, the node applies: nothing drops out on a guess.
 */
export function exclusionOf(node: OutlineNode, facts: KnownFacts): Exclusion | null {
  for (const around of [...(node.visit?.parents ?? []), ...(node.visit === null ? [] : [node.visit])]) {
    const { id, appliesWhen }: NodeBase = around.node;
    if (appliesWhen !== undefined && holdsFor(appliesWhen, facts) === false)
      return { node: id, condition: appliesWhen };
  }
  return null;
}
