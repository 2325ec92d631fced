import { below, report, type Trail } from "../core/check-fields.js";
import { isDay, isWorkingDay, type WorkCalendar } from "../core/date.js";
import type { Day } from "../core/day.js";
import { nearest } from "../core/nearest.js";
import { type Document, eachRecord } from "./each-record.js";
import { findCycles } from "./find-cycles.js";
import { warn } from "./warn.js";

/** An action or milestone of a plan, as far as its shape is right. */
interface Step {
  readonly due: Day | null;
  readonly needs: readonly string[];
  readonly trail: Trail;
}

/**
 * Checks the order of a plan: that what an action or milestone needs exists, that nothing waits for itself, and that
 * nothing starts or is due before what it waits for.
 *
 * @param plan - The plan; parts of the wrong shape are passed over.
 * @param trail - Where the plan stands, and the list for issues.
 * @param calendar - Holidays; where given, days on which nobody works are pointed out.
 *
 * @example
 * const issues: Issue[] = [];
 * checkPlanOrder({ actions: [{ id: "a", after: ["b"] }, { id: "b", after: ["a"] }] }, { keys: [], issues });
 * issues.map(({ code, message }) => `${code}: ${message}`); // ["circular-order: Each waits for the next: a, b, a."]
 */
export function checkPlanOrder(plan: Document, trail: Trail, calendar?: WorkCalendar): void {
  const steps = stepsOf(plan, trail);
  const ids = new Set(steps.keys());
  const actions = new Set<string>();
  eachRecord(plan.actions, below(trail, "actions"), (action, here) => {
    if (typeof action.id === "string") actions.add(action.id);
    checkIds(action.after, ids, "action or milestone", below(here, "after"));
    checkStart(action, steps, here);
    if (calendar !== undefined) checkDays(action, calendar, here);
  });
  eachRecord(plan.actions, below(trail, "actions"), ({ follows }, here) => {
    if (typeof follows === "string") checkId(follows, actions, "action", below(here, "follows"));
  });
  eachRecord(plan.milestones, below(trail, "milestones"), (milestone, here) => {
    checkIds(milestone.actions, actions, "action", below(here, "actions"));
    checkMilestone(milestone, steps, here);
    if (calendar !== undefined) checkDays(milestone, calendar, here);
  });
  for (const cycle of findCycles(new Map([...steps].map(([id, { needs }]) => [id, needs])))) {
    const [first = ""] = cycle;
    const shown = cycle.length > 8 ? [...cycle.slice(0, 7), "…"] : cycle;
    const message = `Each waits for the next: ${[...shown, first].join(", ")}.`;
    report(steps.get(first)?.trail ?? trail, "circular-order", message, "Let one of them start without the next.");
  }
}

function stepsOf(plan: Document, trail: Trail): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>();
  const add = ({ id, due }: Document, needs: readonly unknown[], here: Trail): void => {
    if (typeof id !== "string") return;
    const message = `An action and a milestone are both called "${id}".`;
    const [list] = here.keys.slice(-2);
    if (steps.has(id) && list === "milestones") report(below(here, "id"), "duplicate-id", message, "Rename one.");
    else
      steps.set(id, {
        due: isDay(due) ? due : null,
        needs: needs.filter((one) => typeof one === "string"),
        trail: here,
      });
  };
  eachRecord(plan.actions, below(trail, "actions"), (action, here) => {
    const after: readonly unknown[] = Array.isArray(action.after) ? action.after : [];
    add(action, [...after, action.follows], here);
  });
  eachRecord(plan.milestones, below(trail, "milestones"), (milestone, here) => {
    add(milestone, Array.isArray(milestone.actions) ? milestone.actions : [], here);
  });
  return steps;
}

function checkIds(list: unknown, known: ReadonlySet<string>, what: string, trail: Trail): void {
  if (!Array.isArray(list)) return;
  list.forEach((id: unknown, index) => {
    if (typeof id === "string") checkId(id, known, what, below(trail, index));
  });
}

function checkId(id: string, known: ReadonlySet<string>, what: string, trail: Trail): void {
  if (known.has(id)) return;
  // Hundreds of unknown ids are no slips: to look for the nearest of each would take long and help nobody.
  const [near] = trail.issues.length > 200 ? [] : nearest(id, [...known], 1);
  const hint = near === undefined ? `Name an ${what} of this plan.` : `Did you mean "${near}"?`;
  report(trail, "unknown-action", `The plan has no ${what} "${id}".`, hint);
}

function checkStart({ start, after }: Document, steps: ReadonlyMap<string, Step>, trail: Trail): void {
  if (!isDay(start) || !Array.isArray(after)) return;
  for (const id of after) {
    const due = steps.get(id)?.due ?? null;
    if (due === null || start > due) continue;
    const message = `The action starts on ${start}, but waits for "${id}", which is due on ${due}.`;
    warn(below(trail, "start"), "starts-too-early", message, "Start it later, or do not let it wait.");
  }
}

function checkMilestone({ due, actions }: Document, steps: ReadonlyMap<string, Step>, trail: Trail): void {
  if (!isDay(due) || !Array.isArray(actions)) return;
  for (const id of actions) {
    const last = steps.get(id)?.due ?? null;
    if (last === null || last <= due) continue;
    const message = `The milestone is due on ${due}, but needs "${id}", which is due on ${last}.`;
    warn(below(trail, "due"), "milestone-too-early", message, "Move the one or the other, and keep the reason.");
  }
}

function checkDays(record: Document, calendar: WorkCalendar, trail: Trail): void {
  for (const date of ["start", "due"]) {
    const day = record[date];
    if (!isDay(day) || isWorkingDay(day, calendar)) continue;
    const message = `Nobody works on ${day}: it is a Saturday, a Sunday or a holiday.`;
    warn(below(trail, date), "not-a-working-day", message, "Choose a working day.");
  }
}
