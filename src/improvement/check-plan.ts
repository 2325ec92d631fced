import { formOf } from "../assessment/form.js";
import { isRecord, kindOf, report, type Trail } from "../core/check-fields.js";
import { isDay, type WorkCalendar } from "../core/date.js";
import type { Day } from "../core/day.js";
import type { Issue } from "../core/issue.js";
import { knownOptions, seenLater } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import { checkDepth } from "../core/too-deep.js";
import type { Framework } from "../framework/framework.js";
import { checkPlanAnswers } from "./check-plan-answers.js";
import { checkPlanOrder } from "./check-plan-order.js";
import { checkPlanRecords } from "./check-plan-records.js";
import { checkPlanReferences } from "./check-plan-references.js";
import { checkPlanShape } from "./check-plan-shape.js";

/** What a plan is checked by beside its framework and its assessment. */
export interface PlanCheckOptions {
  /** The holidays of the country; where given, also as an empty list, dates on which nobody works are pointed out. */
  readonly holidays?: readonly Day[];
}

/**
 * Checks an improvement plan: its shape, that what it points at exists, that nothing in it waits for itself, that what was
 * moved keeps its record, and, beside the assessment that it answers, that it keeps its duties: an item below its floor
 * must have an action, and an item of a declared duty what the framework asks. Everything wrong is reported at once.
 *
 * @param framework - The framework of the plan.
 * @param plan - The document; any value may come in.
 * @param assessment - The assessment that it answers; without it, duties cannot be checked.
 * @param options - Holidays.
 * @returns The issues; none when all is well.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "partly", "met"] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "none" },
 *     overall: { combine: "none" },
 *     floors: [{ for: { ids: ["sign"] }, level: "partly" }],
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: "partly", sign: "not-met" });
 * const plan = draftPlan(shelter, assessment, { on: "2026-05-04" });
 * checkPlan(shelter, plan, assessment); // []
 * const shorter = { ...plan, actions: plan.actions.filter((action) => action.id === "hours") };
 * checkPlan(shelter, shorter, assessment).map(({ code, path }) => `${code} ${path}`); // ["floor-without-action /actions"]
 */
export function checkPlan(
  framework: Framework,
  plan: unknown,
  assessment?: unknown,
  options: PlanCheckOptions = {},
): readonly Issue[] {
  const deep = checkDepth(plan);
  if (deep.length > 0) return deep;
  const issues: Issue[] = [];
  const trail: Trail = { keys: [], issues };
  if (!isRecord(plan)) {
    const message = `An improvement plan must be an object with keys, but is ${kindOf(plan)}.`;
    report(trail, "not-a-document", message, "Draft one with draftPlan, or with the command `plan`.");
    return issues;
  }
  checkPlanShape(plan, trail);
  checkPlanReferences(formOf(framework), plan, trail);
  checkPlanOrder(plan, trail, calendarOf(knownOptions("checkPlan", options, { holidays: seenLater })));
  checkPlanRecords(plan, trail);
  if (assessment !== undefined) checkPlanAnswers(framework, plan, assessment, trail);
  return issues;
}

function calendarOf({ holidays }: PlanCheckOptions): WorkCalendar | undefined {
  if (holidays === undefined) return undefined;
  const wrong = Array.isArray(holidays) ? holidays.find((day) => !isDay(day)) : holidays;
  if (wrong === undefined) return { holidays };
  throw new QualityError("wrong-usage", `Holidays are a list of days such as 2026-05-04, not ${kindOf(wrong)}.`);
}
