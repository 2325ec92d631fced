import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import { checkDepth } from "../core/too-deep.js";
import { checkPlanShape } from "./check-plan-shape.js";

/**
 * Refuses what is not of the shape of an improvement plan. Plans are kept in files and databases, and come back from there as
 * whatever was stored; whether one fits its framework is for `checkPlan` to say.
 *
 * @throws A {@link QualityError} with code `invalid-plan` and every issue.
 *
 * @example
 * refuseMisshapenPlan({ framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [] }); // undefined
 * refuseMisshapenPlan({ actions: null }); // throws invalid-plan
 */
export function refuseMisshapenPlan(plan: unknown): void {
  const issues: Issue[] = [...checkDepth(plan)];
  if (issues.length === 0) checkPlanShape(plan, { keys: [], issues });
  if (issues.length > 0) throw new QualityError("invalid-plan", "This is no improvement plan to work with.", issues);
}
