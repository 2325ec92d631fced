/** How much an issue matters: an `error` stops scoring; a `warning` is likely a slip; `advice` would make it better. */
export type Severity = "error" | "warning" | "advice";

/** A problem in a document, with what is wrong, where, and what to do about it. Never a finding about quality. */
export interface Issue {
  /** Stable name of the kind of problem, such as `unknown-item`; listed in the docs. */
  readonly code: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** Where it stands in the document, as a JSON Pointer; empty for the whole document. */
  readonly path: string;
  /** What is wrong, in one English sentence. */
  readonly message: string;
  /** What to do, where that can be said. */
  readonly hint?: string;
}

/**
 * Builds a JSON Pointer (RFC 6901) from keys.
 *
 * @example
 * pointer(["responses", "s1.a", "rating"]); // "/responses/s1.a/rating"
 * pointer([]); // ""
 */
export function pointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * Says whether any of the issues is an error.
 *
 * @example
 * hasErrors([{ code: "unknown-fact", severity: "warning", path: "", message: "…" }]); // false
 */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === "error");
}
