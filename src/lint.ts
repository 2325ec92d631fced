/**
 * The linter: what a shape cannot say about a framework and its scoring.
 *
 * @module
 */
export { checkScheme, type SchemeOptions } from "./lint/check-scheme/check-scheme.js";
export type {
  Counterexample,
  LawOutcome,
  LawReport,
  SchemeLaw,
  SchemeReport,
  SchemeResult,
} from "./lint/check-scheme/scheme-report.js";
export type { LintException, LintExceptions } from "./lint/exceptions/lint-exception.js";
export { makeExceptions } from "./lint/exceptions/make-exceptions.js";
export type { MatchedExceptions } from "./lint/exceptions/match-exceptions.js";
export { lintCrosswalk } from "./lint/lint-crosswalk.js";
export { lintEditions } from "./lint/lint-editions.js";
export { lintFramework } from "./lint/lint-framework.js";
export { strict } from "./lint/strict.js";
