import type { Issue } from "../../../core/issue.js";
import { checkShape } from "../../../framework/check-shape.schema.js";
import { checkPlan } from "../../../improvement/check-plan.js";
import { improvementPlanSchema } from "../../../improvement/improvement-plan.schema.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { openNamedFramework } from "./named-framework.js";

/** Checks an improvement plan against the framework that it names. */
export async function checkPlanDocument(document: ReadDocument): Promise<readonly LocatedIssue[]> {
  const named = await openNamedFramework(document);
  if ("issue" in named) {
    const own: readonly Issue[] = named.issue === null ? [] : [named.issue];
    return locateIssues(document, [...checkShape(improvementPlanSchema, document.value, "plan"), ...own]);
  }
  const { opened } = named;
  if (!opened.ok) return [...document.issues, ...opened.issues];
  return [...locateIssues(document, checkPlan(opened.value, document.value)), ...opened.issues];
}
