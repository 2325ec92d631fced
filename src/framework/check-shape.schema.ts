import type * as z from "zod";
import type { Issue } from "../core/issue.js";
import { checkDepth } from "../core/too-deep.js";
import { sayProblem } from "./shape-issues.schema.js";
import { readProblems, valueAt } from "./shape-problems.schema.js";

/**
 * Checks a document against a schema, and says everything that is wrong in plain English.
 *
 * @param schema - The schema.
 * @param document - Any value, as read from a file.
 * @param name - What to call the whole document in a sentence, such as "framework".
 * @returns All problems at once; none when the document has the shape.
 *
 * @example
 * import * as z from "zod";
 * const shelter = z.strictObject({ beds: z.number() });
 * checkShape(shelter, { beds: "12" }, "shelter")[0]?.message; // "`beds` must be a number, but is the text \"12\"."
 */
export function checkShape(schema: z.ZodType, document: unknown, name: string): Issue[] {
  const deep = checkDepth(document);
  if (deep.length > 0) return deep;
  const result = schema.safeParse(document, { error: knownKeys });
  if (result.success) return [];
  return readProblems(result.error.issues, document).map((problem) =>
    sayProblem(problem, valueAt(document, problem.path), name),
  );
}

// Only here does zod show which schema refused a key; the keys that would have been known travel in place of a message.
function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== "unrecognized_keys") return undefined;
  const definition = issue.inst?._zod.def;
  return definition !== undefined && "shape" in definition ? Object.keys(definition.shape as object).join(" ") : "";
}
