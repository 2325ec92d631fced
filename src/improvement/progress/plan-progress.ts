import { listOf } from "../../core/check-fields.js";
import { isDayText } from "../../core/check-values.js";
import { isDay, type WorkCalendar, workingDaysBetween } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Action, ImprovementPlan, Milestone } from "../improvement-plan.js";
import { refuseMisshapenPlan } from "../refuse-misshapen-plan.js";
import { amountOf, burnUp } from "./burn-up.js";
import { actionsOn, dateOn, doneOn, firstDue, statusOn } from "./on-day.js";
import type { ActionProgress, CheckProgress, MilestoneProgress, PlanProgress, ProgressOptions } from "./progress.js";

/**
 * Says how far a plan has come on a day: what is done, what is late, what waits, which effects are still to be looked at.
 * What was recorded later is not known yet on that day, so any day of the past can be looked at again. Working days pass over
 * Saturdays, Sundays and the holidays given.
 *
 * @param plan - A plan without errors.
 * @param options - The day, and the holidays.
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], due: "2026-06-30" };
 * const lamp = { id: "lamp", title: { en: "Mend the lamp." }, items: ["sign"], after: ["sign"] };
 * const start = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign, lamp] };
 * const late = planProgress(start, { on: "2026-07-07", holidays: ["2026-07-06"] });
 * late.actions.map(({ id, overdue, waitsFor }) => [id, overdue, waitsFor]); // [["sign", 4, []], ["lamp", 0, ["sign"]]]
 * const plan = setStatus(start, "sign", { status: "done", on: "2026-07-08" });
 * planProgress(plan, { on: "2026-07-08" }).share; // 0.5
 * planProgress(plan, { on: "2026-07-07" }).share; // 0
 */
export function planProgress(plan: ImprovementPlan, options: ProgressOptions): PlanProgress {
  const { on, holidays = [] } = knownOptions("planProgress", options, { on: seenLater, holidays: listOf(isDayText) });
  if (!isDay(on)) throw new QualityError("wrong-usage", `Progress needs its day, such as on: "2026-05-04".`);
  refuseMisshapenPlan(plan);
  const look: Look = { plan, on, calendar: { holidays }, reached: reachedOn(plan, on) };
  const known = actionsOn(plan, on);
  const total = amountOf(known.filter((action) => statusOn(action, on) !== "cancelled"));
  const done = amountOf(known.filter((action) => statusOn(action, on) === "done"));
  const byEffort = total.effort !== null && total.effort > 0;
  const all = byEffort ? total.effort : total.actions;
  const part = byEffort ? (done.effort ?? 0) : done.actions;
  const actions = known.map((action) => ofAction(look, action));
  return {
    on,
    total,
    done,
    share: all === 0 ? null : part / all,
    counts: countsOf(actions),
    actions,
    overdue: actions.filter((action) => action.overdue > 0).map(({ id }) => id),
    milestones: on < plan.createdOn ? [] : (plan.milestones ?? []).map((milestone) => ofMilestone(look, milestone)),
    checks: known.flatMap((action) => checksOf(look, action)),
    burnUp: burnUp(plan, on),
  };
}

interface Look {
  readonly plan: ImprovementPlan;
  readonly on: Day;
  readonly calendar: WorkCalendar;
  readonly reached: ReadonlySet<Id>;
}

function reachedOn(plan: ImprovementPlan, on: Day): ReadonlySet<Id> {
  const status = new Map(actionsOn(plan, on).map((action) => [action.id, statusOn(action, on)]));
  const reached = new Set([...status].filter(([, own]) => own === "done").map(([id]) => id));
  for (const { id, actions } of plan.milestones ?? []) {
    const asked = actions.filter((one) => status.get(one) !== "cancelled");
    if (asked.length > 0 && asked.every((one) => status.get(one) === "done")) reached.add(id);
  }
  return reached;
}

function ofAction({ plan, on, calendar, reached }: Look, action: Action): ActionProgress {
  const status = statusOn(action, on);
  const due = dateOn(action, "due", on);
  const first = firstDue(action, on);
  const open = status === "planned" || status === "in-progress";
  return {
    id: action.id,
    status,
    start: dateOn(action, "start", on),
    due,
    doneOn: doneOn(action, on),
    overdue: open ? lateness(due, on, calendar) : 0,
    slipped: due === null || first === null ? 0 : workingDaysBetween(first, due, calendar),
    waitsFor: open ? (action.after ?? []).filter((id) => !reached.has(id) && !isCancelled(plan, id, on)) : [],
  };
}

// Nobody waits for what will not come.
function isCancelled({ actions }: ImprovementPlan, id: Id, on: Day): boolean {
  const action = actions.find((one) => one.id === id);
  return action !== undefined && statusOn(action, on) === "cancelled";
}

function ofMilestone({ on, calendar, reached }: Look, milestone: Milestone): MilestoneProgress {
  const due = dateOn(milestone, "due", on);
  const isReached = reached.has(milestone.id);
  return { id: milestone.id, due, reached: isReached, overdue: isReached ? 0 : lateness(due, on, calendar) };
}

function checksOf({ on, calendar }: Look, action: Action): readonly CheckProgress[] {
  if (statusOn(action, on) === "cancelled") return [];
  return (action.checks ?? []).map(({ due, answer }) => {
    const known = answer !== undefined && answer.on <= on ? answer : null;
    return {
      action: action.id,
      due,
      outcome: known?.outcome ?? null,
      overdue: known === null ? lateness(due, on, calendar) : 0,
    };
  });
}

// The day after a Friday that nobody works on is not late yet.
function lateness(due: Day | null, on: Day, calendar: WorkCalendar): number {
  return due === null || due >= on ? 0 : workingDaysBetween(due, on, calendar);
}

function countsOf(actions: readonly ActionProgress[]): PlanProgress["counts"] {
  const counts = { planned: 0, "in-progress": 0, done: 0, cancelled: 0 };
  for (const { status } of actions) counts[status] += 1;
  return counts;
}
