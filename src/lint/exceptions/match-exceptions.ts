import type { Id } from "../../core/id.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { LintException } from "./lint-exception.js";

/** What is left of some issues once exceptions are made. */
export interface MatchedExceptions<I extends Issue> {
  /** The issues that no exception is for. */
  readonly left: readonly I[];
  /** The others. */
  readonly excepted: readonly I[];
  /** What is wrong with the exceptions: those for which there is no issue, with paths in their own document. */
  readonly idle: readonly Issue[];
}

/**
 * Takes out the issues that reviewed exceptions are for, and reports the exceptions that are for nothing any more.
 *
 * While there are errors, an exception without its issue is not reported: lint may not have come so far.
 *
 * Errors stay: what keeps a framework from being scored, or from meaning one thing, nobody can let stand.
 *
 * @param issues - What was found.
 * @param exceptions - The exceptions.
 * @param idOf - Gives the id of what an issue is about.
 *
 * @example
 * const issue = { code: "code-order", severity: "warning", path: "/areas/0/code", message: "…" } as const;
 * const { left, idle } = matchExceptions([issue], [{ code: "code-order", ids: ["door", "bed"], reason: "Printed so." }], () => "door");
 * left; // []
 * idle.map(({ code, path }) => `${code} ${path}`); // ["exception-unused /exceptions/0/ids/1"]
 */
export function matchExceptions<I extends Issue>(
  issues: readonly I[],
  exceptions: readonly LintException[],
  idOf: (issue: I) => Id | null,
): MatchedExceptions<I> {
  const excepted = new Set<I>();
  // While there are errors, much is not looked at, and what is not found may still be there.
  const hidden = hasErrors(issues);
  const idle = exceptions.flatMap((exception, place) => {
    if (exception.path === undefined && exception.ids === undefined) return [placeless(`/exceptions/${place}`)];
    const same = issues.filter(({ code }) => code === exception.code);
    return wantsOf(exception, `/exceptions/${place}`).flatMap(({ fits, at, what }) => {
      const meant = same.filter((issue) => fits(issue, idOf(issue)));
      const mild = meant.filter(({ severity }) => severity !== "error");
      for (const issue of mild) excepted.add(issue);
      if (mild.length > 0 || (meant.length === 0 && hidden)) return [];
      return [unused(exception.code, what, at, meant.length > 0)];
    });
  });
  return {
    left: issues.filter((issue) => !excepted.has(issue)),
    excepted: issues.filter((issue) => excepted.has(issue)),
    idle,
  };
}

interface Wanted {
  readonly fits: (issue: Issue, about: Id | null) => boolean;
  readonly at: string;
  readonly what: string;
}

function wantsOf({ path, ids }: LintException, at: string): readonly Wanted[] {
  if (ids === undefined) return [{ fits: (issue) => issue.path === path, at, what: `at ${path || "the top"}` }];
  return ids.map((id, place) => ({
    fits: (issue, about) => about === id && (path === undefined || issue.path.endsWith(path)),
    at: `${at}/ids/${place}`,
    what: `about "${id}"`,
  }));
}

function placeless(at: string): Issue {
  const message = "This exception does not say where, and would be for every issue of its code.";
  return warning("exception-unused", at, message, "Add ids, or the path of the one place that is meant.");
}

function unused(code: string, what: string, at: string, isError: boolean): Issue {
  if (isError) {
    const message = `The issue ${code} ${what} is an error, and no exception can be made for it.`;
    return warning("exception-unused", at, message, "Mend the framework.");
  }
  const message = `There is no issue ${code} ${what} any more.`;
  return warning("exception-unused", at, message, "Take the exception out, or correct what it is for.");
}
