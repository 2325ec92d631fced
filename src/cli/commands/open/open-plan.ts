import { hasErrors } from "../../../core/issue.js";
import type { Framework } from "../../../framework/framework.js";
import type { ImprovementPlan } from "../../../improvement/improvement-plan.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { checkPlanDocument, type PlanBeside } from "./check-plan-document.js";
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
  const issues = await checkPlanDocument(document, beside);
  if (hasErrors(issues)) return { ok: false, issues };
  const named = await openNamedFramework(document);
  if ("issue" in named || !named.opened.ok) return { ok: false, issues };
  // The check has just said that this is a plan.
  return { ok: true, value: { plan: document.value as ImprovementPlan, framework: named.opened.value }, issues };
}
