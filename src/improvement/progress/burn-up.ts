import type { Day } from "../../core/day.js";
import { add, exact, toNumber } from "../../core/exact.js";
import type { Action, ImprovementPlan } from "../improvement-plan.js";
import { actionsOn, firstDue, statusOn } from "./on-day.js";

/** How much work: by the number of actions, and by what they take. */
export interface Amount {
  /** How many actions. */
  readonly actions: number;
  /** Their effort in working days of one person; null as soon as one of them does not say. */
  readonly effort: number | null;
}

/** One point of a burn-up chart. */
export interface BurnUpPoint {
  /** The day. */
  readonly on: Day;
  /** What was to be done, cancelled actions left out. It rises when work is added. */
  readonly total: Amount;
  /** What should have been done by then, by the due dates as they were first agreed. */
  readonly planned: Amount;
  /** What was done; null for days to come. */
  readonly done: Amount | null;
}

/**
 * Gives the data of a burn-up chart as known on a day: a point for each day on which a line changes. Days to come show what
 * was first agreed.
 *
 * @param plan - The plan.
 * @param on - The day.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], effort: 2, due: "2026-06-30" };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign] };
 * burnUp(plan, "2026-06-01").map(({ on, planned, done }) => [on, planned.actions, done?.actions]);
 * // => [["2026-05-04", 0, 0], ["2026-06-01", 0, 0], ["2026-06-30", 1, undefined]]
 */
export function burnUp(plan: ImprovementPlan, on: Day): readonly BurnUpPoint[] {
  if (on < plan.createdOn) return [];
  return daysOf(plan, on).map((day) => {
    const known = day < on ? day : on;
    const actions = actionsOn(plan, known).filter((action) => statusOn(action, known) !== "cancelled");
    const due = actions.filter((action) => (firstDue(action, on) ?? "9999-12-31") <= day);
    const done = actions.filter((action) => statusOn(action, day) === "done");
    return { on: day, total: amountOf(actions), planned: amountOf(due), done: day > on ? null : amountOf(done) };
  });
}

function daysOf(plan: ImprovementPlan, on: Day): readonly Day[] {
  const known = actionsOn(plan, on);
  const past = known.flatMap(({ addedOn = plan.createdOn, history = [] }) => [
    addedOn,
    ...history.map((entry) => entry.on),
  ]);
  const agreed = known.flatMap((action) => firstDue(action, on) ?? []);
  const days = [plan.createdOn, on, ...past.filter((day) => day <= on), ...agreed];
  return [...new Set(days)].filter((day) => day >= plan.createdOn).toSorted();
}

/**
 * Adds up actions.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], effort: 0.5 };
 * const lamp = { id: "lamp", title: { en: "Mend the lamp." }, items: ["sign"], effort: 1.5 };
 * amountOf([sign, lamp]); // { actions: 2, effort: 2 }
 */
export function amountOf(actions: readonly Action[]): Amount {
  const efforts = actions.flatMap(({ effort }) => (effort === undefined ? [] : exact(effort)));
  const said = efforts.length === actions.length;
  return { actions: actions.length, effort: said ? toNumber(efforts.reduce(add, exact(0))) : null };
}
