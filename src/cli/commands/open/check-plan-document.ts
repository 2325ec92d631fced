import type { Day } from "../../../core/day.js";
import type { Issue } from "../../../core/issue.js";
import { checkShape } from "../../../framework/check-shape.schema.js";
import { checkPlan } from "../../../improvement/check-plan.js";
import { improvementPlanSchema } from "../../../improvement/improvement-plan.schema.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { openNamedFramework } from "./named-framework.js";

/** What a plan is checked beside. */
export interface PlanBeside {
  /** The assessment that it answers. */
  readonly assessment?: unknown;
  /** The holidays of the country. */
  readonly holidays?: readonly Day[];
}

/** Checks an improvement plan against the framework that it names, and beside its assessment where that is given. */
export async function checkPlanDocument(
  document: ReadDocument,
  { assessment, holidays }: PlanBeside = {},
): Promise<readonly LocatedIssue[]> {
  const named = await openNamedFramework(document);
  if ("issue" in named) {
    const own: readonly Issue[] = named.issue === null ? [] : [named.issue];
    return locateIssues(document, [...checkShape(improvementPlanSchema, document.value, "plan"), ...own]);
  }
  const { opened } = named;
  if (!opened.ok) return [...document.issues, ...opened.issues];
  const options = holidays === undefined ? {} : { holidays };
  const own = checkPlan(opened.value, document.value, assessment, options);
  return [...locateIssues(document, own), ...opened.issues];
}
