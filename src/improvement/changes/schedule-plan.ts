import { listOf } from "../../core/check-fields.js";
import { isDayText } from "../../core/check-values.js";
import { addWorkingDays, isDay, isWorkingDay, type WorkCalendar } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import { findCycles } from "../find-cycles.js";
import type { Action, ImprovementPlan, Milestone } from "../improvement-plan.js";
import { refuseMisshapenPlan } from "../refuse-misshapen-plan.js";

/** From when on a plan is dated. */
export interface ScheduleOptions {
  /** The first day of work. */
  readonly from: Day;
  /** The holidays of the country; none if absent. */
  readonly holidays?: readonly Day[];
}

/**
 * Dates what has no dates yet: an action starts on the first working day after all that it waits for, and takes as many
 * working days as its effort. Dates that are there stay; an action without effort gets a start alone. A milestone without a
 * day is due with the last of its actions. Actions that do not wait for each other go on side by side.
 *
 * @param plan - The plan.
 * @param options - The first day, and the holidays.
 * @returns A new plan.
 * @throws A {@link QualityError} with code `invalid-plan` where actions wait for each other in a circle, `wrong-usage` for a
 * day that is none.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], effort: 2 };
 * const lamp = { id: "lamp", title: { en: "Mend the lamp." }, items: ["sign"], effort: 0.5, after: ["sign"] };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [lamp, sign] };
 * const dated = schedulePlan(plan, { from: "2026-07-03", holidays: ["2026-07-06"] });
 * dated.actions.map(({ id, start, due }) => [id, start, due]);
 * // => [["lamp", "2026-07-08", "2026-07-08"], ["sign", "2026-07-03", "2026-07-07"]]
 */
export function schedulePlan(plan: ImprovementPlan, options: ScheduleOptions): ImprovementPlan {
  const { from, holidays = [] } = knownOptions("schedulePlan", options, {
    from: seenLater,
    holidays: listOf(isDayText),
  });
  if (!isDay(from))
    throw new QualityError("wrong-usage", `"${from}" is not a day of the calendar. Write it as 2026-05-04.`);
  refuseMisshapenPlan(plan);
  const order = inOrder(plan);
  const ends = new Map<Id, Day>();
  const dated = new Map<Id, Action>();
  const milestones = new Map<Id, Milestone>();
  for (const step of order) {
    if ("items" in step) {
      const action = dateAction(step, ends, from, { holidays });
      dated.set(step.id, action);
      const end = action.due ?? action.start;
      if (end !== undefined) ends.set(step.id, end);
    } else {
      const due = step.due ?? lastOf(step.actions, ends);
      milestones.set(step.id, due === null ? step : { ...step, due });
      const end = lastOf(step.actions, ends) ?? due;
      if (end !== null) ends.set(step.id, end);
    }
  }
  return {
    ...plan,
    actions: plan.actions.map((action) => dated.get(action.id) ?? action),
    ...(plan.milestones !== undefined && { milestones: plan.milestones.map((one) => milestones.get(one.id) ?? one) }),
  };
}

function dateAction(action: Action, ends: ReadonlyMap<Id, Day>, from: Day, calendar: WorkCalendar): Action {
  const { status = "planned", effort } = action;
  if (status === "done" || status === "cancelled") return action;
  const last = lastOf(action.after ?? [], ends);
  const after = last === null ? null : addWorkingDays(last, 1, calendar);
  const first = after !== null && after > from ? after : onWorkingDay(from, calendar);
  const start = action.start ?? first;
  if (action.due !== undefined || effort === undefined) return { ...action, start };
  return { ...action, start, due: addWorkingDays(start, Math.max(0, Math.ceil(effort) - 1), calendar) };
}

function onWorkingDay(day: Day, calendar: WorkCalendar): Day {
  return isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
}

function lastOf(ids: readonly Id[], ends: ReadonlyMap<Id, Day>): Day | null {
  return (
    ids
      .flatMap((id) => ends.get(id) ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

// Every action and milestone after all that it needs.
function inOrder({ actions, milestones = [] }: ImprovementPlan): readonly (Action | Milestone)[] {
  const steps = new Map([...actions, ...milestones].map((step) => [step.id, step]));
  const needs = new Map([...steps].map(([id, step]) => [id, "items" in step ? (step.after ?? []) : step.actions]));
  const [cycle] = findCycles(needs);
  if (cycle !== undefined)
    throw new QualityError("invalid-plan", `Each of these waits for the next: ${cycle.join(", ")}.`);
  const placed = new Set<Id>();
  const order: (Action | Milestone)[] = [];
  let open = [...steps.values()];
  while (open.length > 0) {
    const ready = open.filter(({ id }) => (needs.get(id) ?? []).every((one) => placed.has(one) || !steps.has(one)));
    for (const step of ready) placed.add(step.id);
    order.push(...ready);
    open = open.filter(({ id }) => !placed.has(id));
  }
  return order;
}
