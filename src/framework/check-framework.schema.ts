import type { Issue } from "../core/issue.js";
import { checkShape } from "./check-shape.schema.js";
import { frameworkSchema } from "./framework.schema.js";

/**
 * Says where a value differs from the shape of a framework: wrong types, missing and unknown keys, days that do not exist.
 *
 * @param value - Any value, as read from a file.
 * @returns All problems at once; none when it is a framework by its shape.
 *
 * @example
 * checkFrameworkShape({ id: "1a" }).map((issue) => issue.code).slice(0, 2); // ["not-an-id", "missing-key"]
 */
export function checkFrameworkShape(value: unknown): Issue[] {
  return checkShape(frameworkSchema, value, "framework");
}
