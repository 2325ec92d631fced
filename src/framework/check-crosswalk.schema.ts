import type { Issue } from "../core/issue.js";
import { checkShape } from "./check-shape.schema.js";
import { crosswalkSchema } from "./crosswalk.schema.js";

/**
 * Says where a value differs from the shape of a crosswalk.
 *
 * @param value - Any value, as read from a file.
 * @returns All problems at once.
 *
 * @example
 * checkCrosswalkShape([])[0]?.message; // "The crosswalk must be an object, but is an empty list."
 */
export function checkCrosswalkShape(value: unknown): Issue[] {
  return checkShape(crosswalkSchema, value, "crosswalk");
}
