import type { Day } from "../../core/day.js";
import type { Action, ImprovementPlan, Milestone } from "../improvement-plan.js";
import type { ActionStatus } from "../plan-records.js";

/**
 * Says what status an action had on a day, by what is recorded until then. Where nothing is recorded, it always had the one
 * that it has.
 *
 * @example
 * const history = [{ on: "2026-06-01", status: "in-progress" }, { on: "2026-07-01", status: "done" }] as const;
 * const action = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], status: "done", history } as const;
 * statusOn(action, "2026-06-30"); // "in-progress"
 * statusOn(action, "2026-05-31"); // "planned"
 */
export function statusOn({ history = [], status = "planned" }: Action, day: Day): ActionStatus {
  if (history.length === 0) return status;
  return history.findLast(({ on }) => on <= day)?.status ?? "planned";
}

/**
 * Gives the day on which an action was done, as seen on a day; null where it was not, or where nobody recorded when.
 *
 * @example
 * const history = [{ on: "2026-07-01", status: "done" }] as const;
 * doneOn({ id: "sign", title: { en: "Hang the sign." }, items: ["sign"], status: "done", history }, "2026-08-01"); // "2026-07-01"
 */
export function doneOn(action: Action, day: Day): Day | null {
  if (statusOn(action, day) !== "done") return null;
  const known = (action.history ?? []).filter(({ on }) => on <= day);
  // Said twice, it was done the first time.
  const before = known.findLastIndex(({ status }) => status !== "done");
  return known[before + 1]?.on ?? null;
}

/**
 * Gives a date as it held on a day: what was moved later is not known yet.
 *
 * @returns The date, or null where there was none.
 *
 * @example
 * const moved = [{ on: "2026-06-20", date: "due", from: "2026-06-30", to: "2026-09-30", reason: "Illness." }] as const;
 * const action = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], due: "2026-09-30", moved } as const;
 * dateOn(action, "due", "2026-06-19"); // "2026-06-30"
 * dateOn(action, "due", "2026-06-20"); // "2026-09-30"
 */
export function dateOn(record: Action | Milestone, date: "start" | "due", day: Day): Day | null {
  const changes = (record.moved ?? []).filter((change) => change.date === date);
  const last = changes.findLast(({ on }) => on <= day);
  if (last !== undefined) return last.to;
  const [first] = changes;
  if (first !== undefined) return first.from ?? null;
  return (date === "due" ? record.due : (record as Action).start) ?? null;
}

/**
 * Gives the due date as it was first agreed, as far as known on a day, however often it was moved since.
 *
 * @example
 * const moved = [{ on: "2026-06-20", date: "due", from: "2026-06-30", to: "2026-09-30", reason: "Illness." }] as const;
 * const action = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], due: "2026-09-30", moved } as const;
 * firstDue(action, "2026-07-01"); // "2026-06-30"
 */
export function firstDue(record: Action | Milestone, day: Day): Day | null {
  const first = record.moved?.find(({ date }) => date === "due");
  if (first === undefined) return record.due ?? null;
  // Without a date before, the first move was the agreement.
  return first.from ?? (first.on <= day ? first.to : null);
}

/**
 * Lists the actions that were in a plan on a day.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"], addedOn: "2026-06-01" };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign] };
 * actionsOn(plan, "2026-05-31"); // []
 */
export function actionsOn({ actions, createdOn }: ImprovementPlan, day: Day): readonly Action[] {
  return actions.filter(({ addedOn = createdOn }) => addedOn <= day);
}
