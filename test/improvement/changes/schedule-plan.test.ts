import fc from "fast-check";
import { type ImprovementPlan, isWorkingDay, schedulePlan, workingDaysBetween } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../src/core/deep-freeze.js";
import { anyPlan } from "../progress/random-plan.js";

const holidays = ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01"];
const title = { en: "Do it." };
const base = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-04-01" };

describe("schedulePlan", () => {
  it("goes on after what an action waits for, milestones too, and leaves what is dated, done or cancelled", () => {
    const plan: ImprovementPlan = {
      ...base,
      actions: [
        { id: "c", title, items: ["x"], effort: 3, after: ["m"] },
        { id: "a", title, items: ["x"], effort: 1.5 },
        { id: "b", title, items: ["x"], start: "2026-04-07", due: "2026-04-09", after: ["a"] },
        { id: "d", title, items: ["x"], effort: 2, status: "done" },
        { id: "e", title, items: ["x"] },
      ],
      milestones: [{ id: "m", title, actions: ["a", "b"] }],
    };
    const dated = schedulePlan(deepFreeze(plan), { from: "2026-04-02", holidays });
    expect(dated.actions.map(({ id, start, due }) => [id, start, due])).toEqual([
      ["c", "2026-04-10", "2026-04-14"],
      // Good Friday and Easter Monday lie between.
      ["a", "2026-04-02", "2026-04-07"],
      ["b", "2026-04-07", "2026-04-09"],
      ["d", undefined, undefined],
      ["e", "2026-04-02", undefined],
    ]);
    expect(dated.milestones?.[0]?.due).toBe("2026-04-09");
  });

  it("refuses a circle and a day that is none", () => {
    const circle: ImprovementPlan = { ...base, actions: [{ id: "a", title, items: ["x"], after: ["a"] }] };
    expect(() => schedulePlan(circle, { from: "2026-04-02" })).toThrow("waits for the next: a");
    expect(() => schedulePlan({ ...base, actions: [] }, { from: "spring" })).toThrow("not a day");
  });

  it("dates any plan on working days, each action as long as its effort and after what it waits for", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const bare = { ...plan, actions: plan.actions.map(({ start: _, due: __, ...action }) => action) };
        const dated = schedulePlan(bare, { from: "2026-04-03", holidays });
        const due = new Map(dated.actions.map((action) => [action.id, action.due ?? action.start ?? ""]));
        for (const { start = "", due: end, effort, after = [] } of dated.actions) {
          expect(isWorkingDay(start, { holidays })).toBe(true);
          if (effort !== undefined) {
            expect(workingDaysBetween(start, end ?? "", { holidays })).toBe(Math.max(0, Math.ceil(effort) - 1));
          }
          for (const one of after) expect(start > (due.get(one) ?? "")).toBe(true);
        }
        expect(schedulePlan(dated, { from: "2027-01-01", holidays }).actions.map(({ start }) => start)).toEqual(
          dated.actions.map(({ start }) => start),
        );
      }),
    );
  });
});
