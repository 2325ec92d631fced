import type { OutlineNode } from "../../framework/outline.js";
import type { Expectation } from "../../framework/scoring.js";
import { chooses } from "../../framework/select.js";

/** Says whether a floor or target is meant for a rated node; one for an item holds for each of its dimensions. */
export function choosesItemOf(expectation: Expectation, node: OutlineNode): boolean {
  if (node.kind !== "dimension") return chooses(expectation.for, node);
  return chooses({ ...expectation.for, dimension: expectation.for.dimension ?? node.id }, node);
}
