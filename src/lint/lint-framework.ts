import type { Issue, Severity } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import { type LintContext, makeContext } from "./rule/lint-context.js";
import { lintRules } from "./rules.js";

const order: readonly Severity[] = ["error", "warning", "advice"];
const dead: readonly string[] = ["verdict-dead", "step-dead", "limit-dead"];

/**
 * Says what a shape cannot say of a framework: ids that point nowhere, rules that fit nothing, bands with gaps, verdicts that
 * never hold, texts without a translation. Errors keep it from being scored or from meaning one thing, warnings are likely
 * slips, advice would make it better.
 *
 * What results are possible is worked out only for a framework that can be scored: mend the errors first, and look again.
 *
 * @param framework - A framework of the right shape; of any other value, ask `checkFramework` of the schema entry.
 * @returns The issues, errors first; none when all is well.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * lintFramework(shelter)[0]?.message; // "\"door\" adds up levels that have no numbers."
 * lintFramework(shelter)[0]?.path; // "/scoring/area"
 */
export function lintFramework(framework: Framework): readonly Issue[] {
  // A copy of the top, so that nothing is used that was remembered of the document before an edit.
  const context = contextOf({ ...framework });
  if (!("framework" in context)) return context.issues;
  const issues = lintRules.flatMap((rule) => rule.check(context));
  return issues
    .filter((issue) => !isExplained(issue, issues))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function contextOf(framework: Framework): LintContext | QualityError {
  try {
    return makeContext(framework);
  } catch (error) {
    // What cannot be walked is of another shape, and its issues say where.
    if (error instanceof QualityError) return error;
    throw error;
  }
}

// Where something inside it is wrong, that is why it never does anything.
function isExplained({ code, path }: Issue, issues: readonly Issue[]): boolean {
  return dead.includes(code) && issues.some((other) => other.path.startsWith(`${path}/`));
}
