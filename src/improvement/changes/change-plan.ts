import { isDay } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { Action, ImprovementPlan } from "../improvement-plan.js";
import { refuseMisshapenPlan } from "../refuse-misshapen-plan.js";

/**
 * Gives a plan with one action changed.
 *
 * @throws A {@link QualityError} with code `unknown-id` where the plan has no such action.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"] };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign] };
 * changeAction(plan, "sign", (action) => ({ ...action, role: "caretaker" })).actions[0]?.role; // "caretaker"
 * changeAction(plan, "sing", (action) => action); // throws unknown-id
 */
export function changeAction(plan: ImprovementPlan, id: Id, change: (action: Action) => Action): ImprovementPlan {
  refuseMisshapenPlan(plan);
  const place = plan.actions.findIndex((action) => action.id === id);
  const action = plan.actions[place];
  if (action === undefined) throw unknownId(plan, id, "action");
  return { ...plan, actions: plan.actions.with(place, change(action)) };
}

/**
 * Makes the error for an id that a plan does not have.
 *
 * @example
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [] };
 * unknownId(plan, "sign", "action").message; // "The plan has no action \"sign\"."
 */
export function unknownId({ actions, milestones = [] }: ImprovementPlan, id: Id, what: string): QualityError {
  const ids = [...actions, ...milestones].map((one) => one.id);
  const [near] = typeof id === "string" ? nearest(id, ids, 1) : [];
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return new QualityError("unknown-id", `The plan has no ${what} "${String(id)}".${hint}`);
}

/**
 * Refuses a day that is none, or that lies before what was recorded last: a record is kept in the order of its days.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * refuseDay("2026-05-04", [{ on: "2026-05-01" }]); // undefined
 * refuseDay("2026-05-04", [{ on: "2026-06-01" }]); // throws wrong-usage
 */
export function refuseDay(on: Day, record: readonly { readonly on: Day }[] = []): void {
  if (!isDay(on))
    throw new QualityError("wrong-usage", `"${on}" is not a day of the calendar. Write it as 2026-05-04.`);
  const last = record.at(-1)?.on;
  if (last === undefined || last <= on) return;
  throw new QualityError("wrong-usage", `${on} lies before ${last}, the day of the last record.`);
}
