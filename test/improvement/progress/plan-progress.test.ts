import fc from "fast-check";
import {
  checkPlan,
  defineFramework,
  type ImprovementPlan,
  moveDate,
  planProgress,
  setStatus,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../src/core/deep-freeze.js";
import { anyDay, anyHappenings, anyPlan } from "./random-plan.js";

const shelter = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [{ id: "steps", levels: ["not-met", "met"] }],
  scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
  areas: [{ id: "door", standards: [{ id: "hours" }] }],
});

const title = { en: "Do it." };
const plan: ImprovementPlan = deepFreeze({
  framework: "shelter",
  edition: "2026-01-01",
  createdOn: "2026-05-04",
  actions: [
    { id: "sign", title, items: ["hours"], due: "2026-06-30", effort: 3, checks: [{ due: "2026-09-30" }] },
    { id: "lamp", title, items: ["hours"], due: "2026-08-31", effort: 1, after: ["safe"] },
    { id: "bell", title, items: ["hours"], effort: 4, addedOn: "2026-07-15" },
  ],
  milestones: [{ id: "safe", title, due: "2026-07-03", actions: ["sign"] }],
});
const slipped = moveDate(plan, "sign", { date: "due", to: "2026-07-10", on: "2026-06-26", reason: "Illness." });
const done = setStatus(slipped, "sign", { status: "done", on: "2026-07-09" });

describe("planProgress", () => {
  it("counts what is done by effort where every action says it", () => {
    expect(planProgress(done, { on: "2026-07-08" })).toMatchObject({ share: 0, done: { actions: 0, effort: 0 } });
    expect(planProgress(done, { on: "2026-07-09" })).toMatchObject({ share: 3 / 4, total: { actions: 2, effort: 4 } });
    expect(planProgress(done, { on: "2026-07-15" })).toMatchObject({ share: 3 / 8, total: { actions: 3, effort: 8 } });
  });

  it("counts actions where one of them says no effort, and nothing where nothing is to be done", () => {
    const { effort: _, ...unknown } = { ...done.actions[1] };
    const some = { ...done, actions: [...done.actions.slice(0, 1), unknown as (typeof done.actions)[0]] };
    expect(planProgress(some, { on: "2026-08-01" })).toMatchObject({ share: 1 / 2, total: { effort: null } });
    expect(planProgress({ ...plan, actions: [] }, { on: "2026-08-01" }).share).toBeNull();
  });

  it("says what is late in working days of the country", () => {
    const late = (on: string, holidays: readonly string[] = []) =>
      planProgress(plan, { on, holidays }).actions.map((action) => action.overdue);
    expect(late("2026-06-30")).toEqual([0, 0]);
    expect(late("2026-07-07")).toEqual([5, 0]);
    expect(late("2026-07-07", ["2026-07-06"])).toEqual([4, 0]);
    expect(planProgress(plan, { on: "2026-07-07" }).overdue).toEqual(["sign"]);
  });

  it("knows a moved date from the day on which it was moved, and how far it slipped", () => {
    const sign = (on: string) => planProgress(done, { on }).actions[0];
    expect(sign("2026-06-25")).toMatchObject({ due: "2026-06-30", slipped: 0 });
    expect(sign("2026-06-26")).toMatchObject({ due: "2026-07-10", slipped: 8 });
    expect(sign("2026-07-01")).toMatchObject({ overdue: 0, status: "planned", doneOn: null });
    expect(sign("2026-07-20")).toMatchObject({ status: "done", doneOn: "2026-07-09" });
  });

  it("says what waits, until the milestone is reached", () => {
    const waits = (on: string) => planProgress(done, { on }).actions[1]?.waitsFor;
    expect(waits("2026-07-08")).toEqual(["safe"]);
    expect(waits("2026-07-09")).toEqual([]);
    const { milestones } = planProgress(done, { on: "2026-07-08" });
    expect(milestones).toEqual([{ id: "safe", due: "2026-07-03", reached: false, overdue: 3 }]);
    expect(planProgress(done, { on: "2026-07-09" }).milestones[0]).toMatchObject({ reached: true, overdue: 0 });
  });

  it("does not wait for an action that was cancelled", () => {
    const waiting = {
      ...plan,
      actions: plan.actions.map((one) => (one.id === "lamp" ? { ...one, after: ["sign"] } : one)),
    };
    const cancelled = setStatus(waiting, "sign", { status: "cancelled", on: "2026-06-01", reason: "Not needed." });
    expect(planProgress(cancelled, { on: "2026-06-01" }).actions[1]?.waitsFor).toEqual([]);
    expect(planProgress(cancelled, { on: "2026-06-01" }).milestones[0]?.reached).toBe(false);
  });

  it("says which effects are still to be looked at", () => {
    expect(planProgress(done, { on: "2026-09-30" }).checks).toEqual([
      { action: "sign", due: "2026-09-30", outcome: null, overdue: 0 },
    ]);
    expect(planProgress(done, { on: "2026-10-02" }).checks[0]?.overdue).toBe(2);
  });

  it("draws a burn-up: the total rises when work is added, what was agreed stays, the future is open", () => {
    const line = planProgress(done, { on: "2026-07-20" }).burnUp.map(({ on, total, planned, done: ready }) => [
      on,
      total.effort,
      planned.effort,
      ready?.effort ?? null,
    ]);
    expect(line).toEqual([
      ["2026-05-04", 4, 0, 0],
      ["2026-06-30", 4, 3, 0],
      ["2026-07-09", 4, 3, 3],
      ["2026-07-15", 8, 3, 3],
      ["2026-07-20", 8, 3, 3],
      ["2026-08-31", 8, 4, null],
    ]);
  });

  it("knows nothing before the plan was made, and refuses a day that is none", () => {
    expect(planProgress(done, { on: "2026-05-03" })).toMatchObject({
      share: null,
      actions: [],
      milestones: [],
      burnUp: [],
    });
    expect(() => planProgress(done, { on: "today" })).toThrow("needs its day");
  });
});

describe("progress of any plan", () => {
  const lived = fc.tuple(anyPlan, anyHappenings, anyDay);

  it("keeps its bounds on any day: done is part of the total, late is open, and the parts add up", () => {
    fc.assert(
      fc.property(lived, ([start, happenings, on]) => {
        const {
          share,
          total,
          done: ready,
          counts,
          actions,
          overdue,
          burnUp,
        } = planProgress(
          happenings.reduce((now, { to }) => to(now), start),
          { on },
        );
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        expect(share === null).toBe(total.actions === 0);
        expect(ready.actions).toBeLessThanOrEqual(total.actions);
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(actions.length);
        expect(total.actions).toBe(actions.length - counts.cancelled);
        for (const action of actions) {
          expect(overdue.includes(action.id)).toBe(action.overdue > 0);
          if (action.overdue > 0) expect(["planned", "in-progress"]).toContain(action.status);
          if (action.overdue > 0) expect((action.due ?? "") < on).toBe(true);
        }
        for (const point of burnUp) {
          expect(point.planned.actions).toBeLessThanOrEqual(point.total.actions);
          if (point.on === on) expect([point.total, point.done]).toEqual([total, ready]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not know what is recorded later", () => {
    fc.assert(
      fc.property(lived, ([start, happenings, on]) => {
        const until = happenings.filter((one) => one.on <= on).reduce((now, { to }) => to(now), start);
        const whole = happenings.reduce((now, { to }) => to(now), start);
        expect(planProgress(whole, { on })).toEqual(planProgress(until, { on }));
      }),
      { numRuns: 300 },
    );
  });

  it("only grows later while nothing happens", () => {
    fc.assert(
      fc.property(anyPlan, anyDay, anyDay, (start, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const before = new Map(planProgress(start, { on: early }).actions.map((one) => [one.id, one.overdue]));
        for (const { id, overdue } of planProgress(start, { on: late }).actions) {
          expect(overdue).toBeGreaterThanOrEqual(before.get(id) ?? 0);
        }
      }),
    );
  });

  it("keeps a record without errors, and changes no plan that it is given", () => {
    fc.assert(
      fc.property(anyPlan, anyHappenings, (start, happenings) => {
        const now = happenings.reduce((one, { to }) => to(deepFreeze(one)), start);
        const codes = checkPlan(shelter, now).map(({ code }) => code);
        for (const code of ["date-not-as-moved", "status-not-as-recorded", "out-of-order", "missing-key"]) {
          expect(codes).not.toContain(code);
        }
      }),
    );
  });
});
