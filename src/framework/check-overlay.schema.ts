import type { Issue } from "../core/issue.js";
import { checkShape } from "./check-shape.schema.js";
import { overlaySchema } from "./overlay.schema.js";

/**
 * Says where a value differs from the shape of an overlay. What it does to its base is for `extendFramework`.
 *
 * @param value - Any value, as read from a file.
 * @returns All problems at once.
 *
 * @example
 * checkOverlayShape({ id: "national", bases: {} }).map((issue) => issue.hint); // ["Add `base`.", "Did you mean `base`?"]
 */
export function checkOverlayShape(value: unknown): Issue[] {
  return checkShape(overlaySchema, value, "overlay");
}
