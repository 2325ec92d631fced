import type { Issue } from "../core/issue.js";
import { authoredAreaSchema, authoredFrameworkSchema } from "./authored-framework.schema.js";
import { checkShape } from "./check-shape.schema.js";

/**
 * Says where the content of a `framework.yaml` with several editions differs from its shape.
 *
 * @param value - Any value, as read from the file.
 * @returns All problems at once.
 *
 * @example
 * checkAuthoredFramework({ edition: "2026-01-01" }).at(-1)?.message; // "The framework has no key `edition`."
 */
export function checkAuthoredFramework(value: unknown): Issue[] {
  return checkShape(authoredFrameworkSchema, value, "framework");
}

/**
 * Says where the content of a file in `areas/` differs from the shape of an area.
 *
 * @param value - Any value, as read from the file.
 * @returns All problems at once.
 *
 * @example
 * checkAuthoredArea({ id: "care", inForce: { from: "2025-03-01" } }); // []
 */
export function checkAuthoredArea(value: unknown): Issue[] {
  return checkShape(authoredAreaSchema, value, "area");
}
