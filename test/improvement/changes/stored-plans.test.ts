import {
  addCheck,
  answerCheck,
  draftPlan,
  moveDate,
  planProgress,
  QualityError,
  respond,
  schedulePlan,
  setStatus,
  startAssessment,
} from "quality-frameworks";
import { planTable } from "quality-frameworks/exchange";
import { reportData } from "quality-frameworks/report";
import { describe, expect, it } from "vitest";
import { shelter } from "../../bulk/shelter.js";

const assessment = respond(startAssessment(shelter, { on: "2026-05-04" }), { hours: 0, sign: 1 });
const plan = draftPlan(shelter, assessment, { on: "2026-05-11" });

/** Everything that works with a plan which was kept somewhere. */
const calls: readonly (readonly [string, (plan: never, id: never) => unknown])[] = [
  ["moveDate", (some, id) => moveDate(some, id, { date: "due", to: "2026-09-01", on: "2026-06-01", reason: "Late." })],
  ["setStatus", (some, id) => setStatus(some, id, { status: "done", on: "2026-06-01" })],
  ["addCheck", (some, id) => addCheck(some, id, { due: "2026-12-01" })],
  [
    "answerCheck",
    (some, id) =>
      answerCheck(shelter, addCheck(some, id, { due: "2026-12-01" }), id, { ...assessment, on: "2026-12-02" }),
  ],
  ["planProgress", (some) => planProgress(some, { on: "2026-06-01" })],
  ["schedulePlan", (some) => schedulePlan(some, { from: "2026-06-01" })],
  ["planTable", (some) => planTable(shelter, some)],
  ["reportData", (some) => reportData(shelter, assessment, { plan: some })],
];

describe.each(calls)("a plan given to %s", (name, call) => {
  it("is taken where it is one", () => {
    expect(() => call(plan as never, "hours" as never)).not.toThrow();
  });

  it.each([
    { why: "null", some: null },
    { why: "an empty object", some: {} },
    { why: "its actions alone", some: plan.actions },
    { why: "without actions", some: { ...plan, actions: null } },
    { why: "with an action that is null", some: { ...plan, actions: [null] } },
    { why: "with a hole among its actions", some: { ...plan, actions: new Array(2) } },
    { why: "with a day that is none", some: { ...plan, createdOn: 20_260_511 } },
    { why: "with milestones that are none", some: { ...plan, milestones: {} } },
  ])("is refused with every issue where it is $why", ({ some }) => {
    try {
      call(some as never, "hours" as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(QualityError);
      // An option that is null is told as an option.
      expect((error as QualityError).code).toBe(
        name === "reportData" && !isPlain(some) ? "wrong-usage" : "invalid-plan",
      );
      expect((error as QualityError).issues.length).toBeGreaterThan(0);
    }
  });
});

function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

describe("the id of an action", () => {
  it.each([{ id: undefined }, { id: null }, { id: 7 }, { id: ["hours"] }])("is told where it is $id", ({ id }) => {
    expect(() => setStatus(plan, id as never, { status: "done", on: "2026-06-01" })).toThrow(
      /^The plan has no action "/,
    );
  });
});
