import { hasErrors, type Issue } from "../core/issue.js";
import { checkFrameworkShape } from "../framework/check-framework.schema.js";
import type { Framework } from "../framework/framework.js";
import { lintFramework } from "./lint-framework.js";

/**
 * Says everything that is wrong with a framework: first its shape, and when that is right, what a shape cannot say.
 *
 * @param value - Any value, as read from a file.
 * @returns What is wrong with the shape; when nothing is, what {@link lintFramework} finds.
 *
 * @example
 * checkFramework({ id: "night-shelter", scales: "three-steps" }).map((issue) => issue.message)[1]; // "`scales` must be a list, but is the text \"three-steps\"."
 */
export function checkFramework(value: unknown): Issue[] {
  const shape = checkFrameworkShape(value);
  // The check has just said whether this is a framework.
  return hasErrors(shape) ? shape : [...shape, ...lintFramework(value as Framework)];
}
