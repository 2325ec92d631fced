import type { NodeBase } from "./node.js";
import { sameValue } from "./same-value.js";

/** What makes the meaning of an item. Code, place in the source and notes may change without it. */
const meaning = ["title", "statement", "purpose", "aspects", "scale", "appliesWhen", "inProportionWhen"] as const;

/** Whether two items say the same in the same words. */
export function meansTheSame(a: NodeBase, b: NodeBase): boolean {
  return meaning.every((field) => sameValue(a[field], b[field]));
}
