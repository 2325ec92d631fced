import type * as z from "zod";
import { QualityError, type QualityErrorCode } from "../core/quality-error.js";
import type { Result } from "../core/result.js";
import { checkShape } from "./check-shape.schema.js";

/** What is parsed: its schema, what to call it, and the code of the error when it is something else. */
export interface Parsed<T> {
  /** The schema. */
  readonly schema: z.ZodType<T>;
  /** What to call the whole document in a sentence, such as "framework". */
  readonly name: string;
  /** Code of the error. */
  readonly code: QualityErrorCode;
}

/**
 * Gives back a document as what it is, or the error that says everything that is wrong with it.
 *
 * @param parsed - What the document should be.
 * @param document - Any value, as read from a file.
 * @returns The very document that came in, not a copy: nothing is added, changed or left out.
 *
 * @example
 * import * as z from "zod";
 * const answer = { schema: z.strictObject({ yes: z.boolean() }), name: "answer", code: "invalid-document" } as const;
 * safeParseShape(answer, { yes: true }); // { ok: true, value: { yes: true } }
 * safeParseShape(answer, { no: true }).ok; // false
 */
export function safeParseShape<T>({ schema, name, code }: Parsed<T>, document: unknown): Result<T> {
  const issues = checkShape(schema, document, name);
  if (issues.length === 0) return { ok: true, value: document as T };
  return { ok: false, error: new QualityError(code, `This is not a valid ${name}.`, issues) };
}
