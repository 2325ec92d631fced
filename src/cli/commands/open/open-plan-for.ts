import { hasErrors } from "../../../core/issue.js";
import { checkPlan } from "../../../improvement/check-plan.js";
import type { ImprovementPlan } from "../../../improvement/improvement-plan.js";
import { readDocument } from "../../read-document.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { AssessmentWithFramework } from "./open-assessment.js";
import { notAPlan } from "./open-plan.js";
import type { Opened } from "./opened.js";

/** Opens a plan and checks it against the framework and the edition of an assessment that is open already. */
export async function openPlanFor(
  path: string,
  { framework }: AssessmentWithFramework,
): Promise<Opened<ImprovementPlan>> {
  const document = await readDocument(path);
  const { value } = document;
  if (value === undefined) return { ok: false, issues: document.issues };
  const other = notAPlan(value);
  if (other !== null) return { ok: false, issues: locateIssues(document, [other]) };
  const issues = locateIssues(document, checkPlan(framework, value));
  // The check has just said that this is a plan.
  return hasErrors(issues) ? { ok: false, issues } : { ok: true, value: value as ImprovementPlan, issues };
}
