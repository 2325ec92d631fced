import { below, report, type Trail } from "../core/check-fields.js";
import { isDay } from "../core/date.js";
import { type Document, eachRecord } from "./each-record.js";
import { warn } from "./warn.js";

/**
 * Checks what a plan has recorded: that entries stand in the order of their days, that the last status is the status, that
 * each moved date goes on from the one before and ends at the date that holds now, and that a failed check of an effect was
 * not the end of it.
 *
 * @param plan - The plan; parts of the wrong shape are passed over.
 * @param trail - Where the plan stands, and the list for issues.
 *
 * @example
 * const issues: Issue[] = [];
 * const moved = [{ on: "2026-06-01", date: "due", from: "2026-06-30", to: "2026-09-30", reason: "Illness." }];
 * checkPlanRecords({ actions: [{ id: "sign", due: "2026-12-31", moved }] }, { keys: [], issues });
 * issues.map(({ code, path }) => `${code} ${path}`); // ["date-not-as-moved /actions/0/due"]
 */
export function checkPlanRecords(plan: Document, trail: Trail): void {
  const followed = new Set<unknown>();
  eachRecord(plan.actions, trail, (action) => followed.add(action.follows));
  eachRecord(plan.actions, below(trail, "actions"), (action, here) => {
    checkHistory(action, here);
    checkMoves(action, here);
    checkEffects(action, followed.has(action.id), here);
  });
  eachRecord(plan.milestones, below(trail, "milestones"), checkMoves);
}

function checkHistory(action: Document, trail: Trail): void {
  const { history, status = "planned" } = action;
  checkOrder(history, below(trail, "history"));
  if (!Array.isArray(history)) return;
  const last = (history.at(-1) as Document | undefined)?.status;
  if (typeof last !== "string" || typeof status !== "string" || last === status) return;
  const message = `The status is "${status}", but the last entry of the history says "${last}".`;
  report(below(trail, "status"), "status-not-as-recorded", message, "Change both with setStatus.");
}

function checkMoves(record: Document, trail: Trail): void {
  checkOrder(record.moved, below(trail, "moved"));
  const now: Record<string, unknown> = { start: record.start, due: record.due };
  const held = new Map<unknown, unknown>();
  eachRecord(record.moved, below(trail, "moved"), ({ date, from, to }, here) => {
    const before = held.get(date);
    if (isDay(before) && from !== before) {
      const message = `The date was moved to ${before} before, but this says it was ${isDay(from) ? from : "not set"}.`;
      report(below(here, "from"), "date-not-as-moved", message, "Each change goes on from the one before.");
    }
    held.set(date, to);
  });
  for (const [date, to] of held) {
    if (typeof date !== "string" || !isDay(to) || !(date in now) || now[date] === to) continue;
    const message = `The ${date === "due" ? "due date" : "start"} was moved to ${to} last, but is ${isDay(now[date]) ? now[date] : "not set"}.`;
    report(below(trail, date), "date-not-as-moved", message, "Move a date with moveDate, which keeps its reason.");
  }
}

function checkOrder(list: unknown, trail: Trail): void {
  let last = "";
  eachRecord(list, trail, ({ on }, here) => {
    if (!isDay(on)) return;
    if (on < last)
      report(below(here, "on"), "out-of-order", `${on} comes after ${last} here.`, "List what happened oldest first.");
    last = on > last ? on : last;
  });
}

function checkEffects(action: Document, followed: boolean, trail: Trail): void {
  const outcomes: unknown[] = [];
  let before = isDay(action.due) ? action.due : "";
  eachRecord(action.checks, below(trail, "checks"), ({ due, answer }, here) => {
    if (isDay(due) && due < before) {
      const message = `The effect is to be looked at on ${due}, before ${before}.`;
      warn(
        below(here, "due"),
        "check-too-early",
        message,
        "Look after the end of the action, and after the last look.",
      );
    }
    if (isDay(due)) before = due;
    const record = (answer ?? {}) as Document;
    outcomes.push(record.outcome);
    checkOutcome(record, below(here, "answer"));
  });
  if (outcomes.at(-1) !== "not-reached" || followed || action.status === "cancelled") return;
  const message = `The effect of "${action.id}" did not come, and nothing follows from it.`;
  const hint = `Look again later with another check, or add an action with follows: ${action.id}.`;
  warn(below(trail, "checks"), "failed-check-left", message, hint);
}

function checkOutcome({ outcome, levels }: Document, trail: Trail): void {
  if (typeof outcome !== "string" || !Array.isArray(levels)) return;
  const found = levels.map((level: unknown) => (level as Document | null)?.outcome);
  const right = outcomeOf(found);
  if (right === outcome) return;
  const message = `The outcome is "${outcome}", but its levels say "${right}".`;
  report(below(trail, "outcome"), "outcome-not-as-found", message, "Answer a check with answerCheck.");
}

/**
 * Joins the outcomes of several levels: not reached as soon as one is not, reached when all are, otherwise not known.
 *
 * @example
 * outcomeOf(["reached", "not-known", "not-reached"]); // "not-reached"
 * outcomeOf(["reached", "reached"]); // "reached"
 * outcomeOf([]); // "not-known"
 */
export function outcomeOf(outcomes: readonly unknown[]): "reached" | "not-reached" | "not-known" {
  if (outcomes.includes("not-reached")) return "not-reached";
  return outcomes.length > 0 && outcomes.every((one) => one === "reached") ? "reached" : "not-known";
}
