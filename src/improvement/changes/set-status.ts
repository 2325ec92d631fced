import { isText } from "../../core/check-values.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { ImprovementPlan } from "../improvement-plan.js";
import { type ActionStatus, actionStatuses, type StatusChange } from "../plan-records.js";
import { changeAction, refuseDay } from "./change-plan.js";

/** A status that an action gets. */
export interface NewStatus {
  /** The status. */
  readonly status: ActionStatus;
  /** The day from which it holds. */
  readonly on: Day;
  /** Why, where it needs saying. */
  readonly reason?: string;
  /** Role that says so. */
  readonly role?: string;
}

/**
 * Sets the status of an action from a day on, and records it. A status that stood there without a record is recorded for
 * the day on which the action came into the plan.
 *
 * @param plan - The plan.
 * @param id - The action.
 * @param next - The status, and from when.
 * @returns A new plan.
 * @throws A {@link QualityError} with code `unknown-id` where the plan has no such action, `wrong-usage` for a day that is
 * none, or lies before the last record.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"] };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign] };
 * const done = setStatus(plan, "sign", { status: "done", on: "2026-06-30" });
 * done.actions[0]?.status; // "done"
 * done.actions[0]?.history; // [{ on: "2026-06-30", status: "done" }]
 */
export function setStatus(plan: ImprovementPlan, id: Id, next: NewStatus): ImprovementPlan {
  const known = { status: seenLater, on: seenLater, reason: isText, role: isText };
  const { status: wanted, on, reason, role } = knownOptions("setStatus", next, known);
  if (!actionStatuses.includes(wanted)) {
    throw new QualityError(
      "wrong-usage",
      `"${String(wanted)}" is no status. Use one of: ${actionStatuses.join(", ")}.`,
    );
  }
  return changeAction(plan, id, (action) => {
    const { status = "planned", addedOn = plan.createdOn } = action;
    const before: readonly StatusChange[] = action.history ?? (status === "planned" ? [] : [{ on: addedOn, status }]);
    refuseDay(on, before);
    const change: StatusChange = {
      on,
      status: wanted,
      ...(reason === undefined ? {} : { reason }),
      ...(role === undefined ? {} : { role }),
    };
    return { ...action, status: wanted, history: [...before, change] };
  });
}
