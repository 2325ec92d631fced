import type { Issue } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import { idNear } from "./id-near.js";
import type { LintException } from "./lint-exception.js";
import { type MatchedExceptions, matchExceptions } from "./match-exceptions.js";

/**
 * Takes out of the issues of a framework those that reviewed exceptions are for, and reports exceptions that are for nothing.
 *
 * @param framework - The document that the issues are about.
 * @param issues - What `lintFramework` found.
 * @param exceptions - The exceptions, each with its reason.
 *
 * @example
 * const shelter = { id: "shelter", areas: [{ id: "door", code: "1" }] };
 * const issue = { code: "code-order", severity: "warning", path: "/areas/0/code", message: "…" } as const;
 * const exceptions = [{ code: "code-order", ids: ["door"], reason: "The source prints it so." }];
 * makeExceptions(shelter, [issue], exceptions).left; // []
 */
export function makeExceptions(
  framework: object,
  issues: readonly Issue[],
  exceptions: readonly LintException[],
): MatchedExceptions<Issue> {
  if (!Array.isArray(issues) || !Array.isArray(exceptions))
    throw new QualityError(
      "wrong-usage",
      "Exceptions are made of a framework, the list of its issues, and a list of exceptions.",
    );
  return matchExceptions(issues, exceptions, ({ path }) => idNear(framework, path));
}
