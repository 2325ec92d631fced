import type { Issue } from "../core/issue.js";
import { checkFrameworkShape } from "../framework/check-framework.schema.js";

/**
 * Says everything that is wrong with a framework: first its shape, and when that is right, what a shape cannot say.
 *
 * @param value - Any value, as read from a file.
 * @returns All issues of the first kind that has any; warnings and advice only when there are no errors of shape.
 *
 * @example
 * checkFramework({ id: "night-shelter", scales: "three-steps" }).map((issue) => issue.message)[1]; // "`scales` must be a list, but is the text \"three-steps\"."
 */
export function checkFramework(value: unknown): Issue[] {
  return checkFrameworkShape(value);
}
