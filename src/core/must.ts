/** Names of the rules of shape that a plain type cannot say. */
export type MustCode = "not-an-id" | "not-a-day" | "not-a-language" | "not-an-address" | "empty-text" | "exactly-one";

/** What a schema says when one of its own rules is broken: for zod the sentence, for our issues the rest. */
export interface Must {
  /** What is demanded, as the second half of a sentence: "must be …". */
  readonly error: string;
  /** What the issue takes over. */
  readonly params: MustParams;
}

/** What an issue takes over from a broken rule. */
export interface MustParams {
  /** Code of the issue. */
  readonly code: MustCode;
  /** What to do. */
  readonly hint: string;
}

/**
 * Words a rule of a schema, for the second argument of `refine`.
 *
 * @param code - Code of the issue.
 * @param error - What is demanded, as the second half of a sentence.
 * @param hint - What to do.
 *
 * @example
 * must("not-a-day", "must be a day of the calendar", "Write it as `2026-05-04`.").params.code; // "not-a-day"
 */
export function must(code: MustCode, error: string, hint: string): Must {
  return { error, params: { code, hint } };
}
