import { hasErrors, type Issue } from "../../../core/issue.js";
import type { Framework } from "../../../framework/framework.js";
import type { ImprovementPlan } from "../../../improvement/improvement-plan.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { checkPlanDocument, type PlanBeside } from "./check-plan-document.js";
import { documentKind, kindNames } from "./document-kind.js";
import { openNamedFramework } from "./named-framework.js";
import type { Opened } from "./opened.js";

/** A plan with the framework that it names. */
export interface PlanWithFramework {
  /** The plan, checked. */
  readonly plan: ImprovementPlan;
  /** The edition that it names. */
  readonly framework: Framework;
}

/** Opens a plan that has been read and the framework that it names, and checks both in full. */
export async function openPlan(document: ReadDocument, beside: PlanBeside = {}): Promise<Opened<PlanWithFramework>> {
  if (document.value === undefined) return { ok: false, issues: document.issues };
  const other = notAPlan(document.value);
  if (other !== null) return { ok: false, issues: locateIssues(document, [other]) };
  const issues = await checkPlanDocument(document, beside);
  if (hasErrors(issues)) return { ok: false, issues };
  const named = await openNamedFramework(document);
  if ("issue" in named || !named.opened.ok) return { ok: false, issues };
  // The check has just said that this is a plan.
  return { ok: true, value: { plan: document.value as ImprovementPlan, framework: named.opened.value }, issues };
}

/**
 * Says that a document is of another kind, where it is; what names a framework and nothing else may be a plan that lost its
 * actions.
 */
export function notAPlan(value: unknown): Issue | null {
  const kind = documentKind(value);
  const bare = kind === "assessment" && !Object.hasOwn(value as object, "responses");
  if (kind === null || kind === "plan" || bare) return null;
  return {
    code: "not-a-plan",
    severity: "error",
    path: "",
    message: `This looks like ${kindNames[kind]}, and a plan is expected.`,
    hint: "A plan names its framework and edition, and holds actions.",
  };
}
