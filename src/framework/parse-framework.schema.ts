import type { Result } from "../core/result.js";
import type { Framework } from "./framework.js";
import { frameworkSchema } from "./framework.schema.js";
import { type Parsed, safeParseShape } from "./parse-shape.schema.js";

const framework: Parsed<Framework> = { schema: frameworkSchema, name: "framework", code: "invalid-framework" };

/**
 * Gives back a value as a framework when it has the shape of one.
 *
 * Only the shape is looked at. What its parts mean for each other (ids that point nowhere, bands with gaps) is for
 * `checkFramework`, which says both.
 *
 * @param value - Any value, such as parsed JSON.
 * @returns The very object that came in.
 * @throws A {@link QualityError} with code `invalid-framework` and every issue, when it has not.
 *
 * @example
 * parseFramework({ id: "night-shelter" }); // throws invalid-framework
 */
export function parseFramework(value: unknown): Framework {
  const result = safeParseFramework(value);
  if (result.ok) return result.value;
  throw result.error;
}

/**
 * Does what {@link parseFramework} does, and gives the error back instead of throwing it.
 *
 * @param value - Any value, such as parsed JSON.
 *
 * @example
 * const result = safeParseFramework({ id: "night-shelter", titel: { en: "Night shelter" } });
 * result.ok ? [] : result.error.issues.at(-1)?.hint; // "Did you mean `title`?"
 */
export function safeParseFramework(value: unknown): Result<Framework> {
  return safeParseShape(framework, value);
}
