import { isText } from "../../core/check-values.js";
import { isDay } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Action, ImprovementPlan, Milestone } from "../improvement-plan.js";
import type { DateChange } from "../plan-records.js";
import { refuseMisshapenPlan } from "../refuse-misshapen-plan.js";
import { changeAction, refuseDay, unknownId } from "./change-plan.js";

/** How a date is moved. */
export interface DateMove {
  /** Which date; a milestone has only `due`. */
  readonly date: "start" | "due";
  /** The new date. */
  readonly to: Day;
  /** The day on which it is moved. */
  readonly on: Day;
  /** Why. */
  readonly reason: string;
  /** Role that decides. */
  readonly role?: string;
}

/**
 * Moves a date of an action or a milestone, and keeps what it was and why it was moved. Nothing changes where it is that
 * date already.
 *
 * @param plan - The plan.
 * @param id - The action or milestone.
 * @param move - Which date, where to, when and why.
 * @returns A new plan.
 * @throws A {@link QualityError} with code `unknown-id` where the plan has no such action or milestone, `wrong-usage`
 * without a reason, for a day that is none, or one that lies before the last record.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], due: "2026-06-30" };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign] };
 * const moved = moveDate(plan, "sign", { date: "due", to: "2026-09-30", on: "2026-06-20", reason: "Illness." });
 * moved.actions[0]?.due; // "2026-09-30"
 * moved.actions[0]?.moved; // [{ on: "2026-06-20", date: "due", from: "2026-06-30", to: "2026-09-30", reason: "Illness." }]
 */
export function moveDate(plan: ImprovementPlan, id: Id, move: DateMove): ImprovementPlan {
  const { date, to, reason } = knownOptions("moveDate", move, {
    date: seenLater,
    to: seenLater,
    on: seenLater,
    reason: seenLater,
    role: isText,
  });
  if (typeof reason !== "string" || reason.trim() === "")
    throw new QualityError("wrong-usage", "A date is moved for a reason; say why.");
  if (date !== "start" && date !== "due")
    throw new QualityError("wrong-usage", `"${date}" is no date of a plan. Move its "start" or its "due".`);
  if (!isDay(to))
    throw new QualityError("wrong-usage", `"${to}" is not a day of the calendar. Write it as 2026-05-04.`);
  refuseMisshapenPlan(plan);
  const milestones = plan.milestones ?? [];
  const place = milestones.findIndex((milestone) => milestone.id === id);
  const milestone = milestones[place];
  if (milestone !== undefined && date === "start")
    throw new QualityError("wrong-usage", `"${id}" is a milestone and has no start.`);
  if (milestone !== undefined) return { ...plan, milestones: milestones.with(place, moved(milestone, move)) };
  if (plan.actions.every((action) => action.id !== id)) throw unknownId(plan, id, "action or milestone");
  return changeAction(plan, id, (action) => moved(action, move));
}

function moved<R extends Action | Milestone>(record: R, { date, to, on, reason, role }: DateMove): R {
  const from = date === "due" ? record.due : (record as Action).start;
  refuseDay(on, record.moved);
  if (from === to) return record;
  const change: DateChange = {
    on,
    date,
    ...(from === undefined ? {} : { from }),
    to,
    reason,
    ...(role === undefined ? {} : { role }),
  };
  return { ...record, [date]: to, moved: [...(record.moved ?? []), change] };
}
