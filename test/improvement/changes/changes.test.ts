import {
  addCheck,
  answerCheck,
  carryOver,
  checkPlan,
  deriveCrosswalk,
  draftPlan,
  type ImprovementPlan,
  moveDate,
  QualityError,
  respond,
  setStatus,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../src/core/deep-freeze.js";
import { dayCentre, ordinary } from "../day-centre.js";

const plan: ImprovementPlan = deepFreeze({
  ...draftPlan(dayCentre, ordinary, { on: "2026-05-11", target: "kept" }),
  milestones: [{ id: "safe", title: { en: "Safe" }, actions: ["fire"] }],
});
const codeOf = (change: () => unknown): string => {
  try {
    change();
  } catch (error) {
    if (error instanceof QualityError) return `${error.code}: ${error.message}`;
  }
  return "nothing";
};

describe("moveDate", () => {
  it("gives a first date as well, and says that there was none", () => {
    const moved = moveDate(plan, "safe", { date: "due", to: "2026-07-01", on: "2026-05-12", reason: "Agreed." });
    expect(moved.milestones?.[0]).toMatchObject({
      due: "2026-07-01",
      moved: [{ on: "2026-05-12", date: "due", to: "2026-07-01", reason: "Agreed." }],
    });
    expect(checkPlan(dayCentre, moved)).toEqual([]);
    expect(moveDate(moved, "safe", { date: "due", to: "2026-07-01", on: "2026-05-13", reason: "Again." })).toEqual(
      moved,
    );
  });

  it.each([
    { why: "no reason", id: "food", move: { reason: " " }, says: "wrong-usage: A date is moved for a reason" },
    { why: "no day", id: "food", move: { to: "soon" }, says: 'wrong-usage: "soon" is not a day' },
    { why: "a day of moving that is none", id: "food", move: { on: "now" }, says: 'wrong-usage: "now" is not a day' },
    {
      why: "an unknown action",
      id: "foot",
      move: {},
      says: 'unknown-id: The plan has no action or milestone "foot". Did',
    },
    {
      why: "a date that a plan does not have",
      id: "food",
      move: { date: "dew" as "due" },
      says: '"dew" is no date of a plan',
    },
    { why: "the start of a milestone", id: "safe", move: { date: "start" as const }, says: 'wrong-usage: "safe" is a' },
  ])("refuses $why", ({ id, move, says }) => {
    const change = { date: "due", to: "2026-07-01", on: "2026-05-12", reason: "Illness.", ...move } as const;
    expect(codeOf(() => moveDate(plan, id, change))).toContain(says);
  });

  it("refuses to write before the last record", () => {
    const moved = moveDate(plan, "food", { date: "due", to: "2026-07-01", on: "2026-06-12", reason: "Illness." });
    const earlier = { date: "due", to: "2026-08-01", on: "2026-06-11", reason: "Illness." } as const;
    expect(codeOf(() => moveDate(moved, "food", earlier))).toContain("lies before 2026-06-12");
  });
});

describe("setStatus", () => {
  it("records a status that stood there before without a record", () => {
    const begun = { ...plan, actions: plan.actions.map((one) => ({ ...one, status: "in-progress" as const })) };
    const done = setStatus(begun, "food", {
      status: "done",
      on: "2026-06-30",
      role: "head-cook",
      reason: "Served since.",
    });
    expect(done.actions.find(({ id }) => id === "food")?.history).toEqual([
      { on: "2026-05-11", status: "in-progress" },
      { on: "2026-06-30", status: "done", reason: "Served since.", role: "head-cook" },
    ]);
    expect(checkPlan(dayCentre, done)).toEqual([]);
  });

  it("refuses a status that there is not", () => {
    const finished = { status: "finished" as "done", on: "2026-06-30" };
    expect(codeOf(() => setStatus(plan, "food", finished))).toBe(
      'wrong-usage: "finished" is no status. Use one of: planned, in-progress, done, cancelled.',
    );
  });

  it("refuses an unknown action and a day before the last record", () => {
    expect(codeOf(() => setStatus(plan, "x", { status: "done", on: "2026-06-30" }))).toContain("unknown-id");
    const done = setStatus(plan, "food", { status: "done", on: "2026-06-30" });
    expect(codeOf(() => setStatus(done, "food", { status: "planned", on: "2026-06-29" }))).toContain("lies before");
  });
});

describe("answerCheck", () => {
  const asked = addCheck(plan, "talks", { due: "2026-12-01" });
  const later = (responses: object) => respond({ ...ordinary, id: "autumn", on: "2026-11-20" }, responses);
  const answered = (responses: object) =>
    answerCheck(dayCentre, asked, "talks", later(responses)).actions.find(({ id }) => id === "talks")?.checks?.[0]
      ?.answer;

  it.each([
    { why: "all is there", talks: { plan: "kept", do: "kept" }, outcome: "reached", level: "reached" },
    { why: "more is there", talks: { plan: "kept", do: 2 }, outcome: "reached", level: "reached" },
    {
      why: "one is not",
      talks: { plan: "kept", do: "started" },
      outcome: "not-reached",
      level: "not-reached",
    },
    { why: "one was not rated", talks: { plan: "kept" }, outcome: "not-known", level: "not-known" },
    { why: "it was set aside", talks: "set-aside", outcome: "not-known", level: "not-known" },
  ])("says $outcome where $why", ({ talks, outcome, level }) => {
    const answer = answered({ talks: { rating: talks } });
    expect(answer).toMatchObject({ on: "2026-11-20", assessment: "autumn", outcome });
    // The plan expects a level of the dimension alone that fell short.
    expect(answer?.levels.map((one) => [one.dimension, one.outcome])).toEqual([["do", level]]);
  });

  it("fills one check after the other, and a plan whose last check failed is pointed out", () => {
    const failed = answerCheck(
      dayCentre,
      asked,
      "talks",
      later({ talks: { rating: { plan: "started", do: "started" } } }),
    );
    expect(checkPlan(dayCentre, failed).map(({ code }) => code)).toEqual(["failed-check-left"]);
    const again = addCheck(failed, "talks", { due: "2027-05-01" });
    expect(checkPlan(dayCentre, again)).toEqual([]);
    const kept = answerCheck(dayCentre, again, "talks", later({ talks: { rating: { plan: 2, do: 2 } } }), {
      on: "2027-04-20",
    });
    expect(kept.actions.find(({ id }) => id === "talks")?.checks?.map((check) => check.answer?.outcome)).toEqual([
      "not-reached",
      "reached",
    ]);
    expect(codeOf(() => answerCheck(dayCentre, kept, "talks", later({})))).toContain("no open check");
  });

  it("refuses another edition without a crosswalk, a missing day and an unknown action", () => {
    const other = { ...asked, edition: "2025-01-01" };
    expect(codeOf(() => answerCheck(dayCentre, other, "talks", later({})))).toContain("wrong-framework");
    const { on: _, ...undated } = ordinary;
    expect(codeOf(() => answerCheck(dayCentre, asked, "talks", undated))).toContain("has no day");
    expect(codeOf(() => answerCheck(dayCentre, asked, "talk", later({})))).toContain("unknown-id");
  });

  it("refuses an assessment from before the action came into the plan, which cannot show its effect", () => {
    const early = { ...later({ talks: { rating: { plan: "kept", do: "kept" } } }), on: "2026-05-10" };
    expect(codeOf(() => answerCheck(dayCentre, asked, "talks", early))).toBe(
      'wrong-usage: 2026-05-10 lies before 2026-05-11, the day on which "talks" came into the plan. Answer with a later assessment.',
    );
    const actions = asked.actions.map((one) => ({ ...one, addedOn: "2026-11-21" }));
    expect(codeOf(() => answerCheck(dayCentre, { ...asked, actions }, "talks", later({})))).toContain("2026-11-21");
  });

  it("names the assessment that was looked at by its own id, and a carried one not by that of the old", () => {
    const edition = "2025-01-01";
    const before = { ...dayCentre, edition };
    const crosswalk = deriveCrosswalk(before, dayCentre);
    const autumn = { ...later({ talks: { rating: { plan: "kept", do: "kept" } } }), edition };
    const named = (id?: string) => {
      const { assessment } = carryOver(autumn, crosswalk, {
        from: before,
        to: dayCentre,
        ...(id !== undefined && { id }),
      });
      return answerCheck(dayCentre, asked, "talks", assessment).actions.find((one) => one.id === "talks")?.checks?.[0]
        ?.answer;
    };
    expect(named()).toMatchObject({ outcome: "reached" });
    expect(named()?.assessment).toBeUndefined();
    expect(named("autumn-carried")).toMatchObject({ outcome: "reached", assessment: "autumn-carried" });
  });

  it("follows items through a crosswalk only where they mean the same", () => {
    const edition = "2025-01-01";
    const crosswalk = (relation: "equal" | "subset", confidence: "high" | "medium") => ({
      from: { framework: "day-centre", edition },
      to: { framework: "day-centre", edition: "2026-01-01" },
      relations: [{ from: ["meals"], to: ["food"], relation, confidence }],
    });
    const [action] = plan.actions.filter(({ id }) => id === "food");
    const old = {
      ...plan,
      edition,
      actions: [
        {
          ...action,
          id: "food",
          title: { en: "Food" },
          items: ["meals"],
          expects: [{ item: "meals", level: 10 }],
          checks: [{ due: "2026-12-01" }],
        },
      ],
    };
    const outcome = (relation: "equal" | "subset", confidence: "high" | "medium" = "high") =>
      answerCheck(dayCentre, old, "food", later({ food: 10 }), { crosswalks: [crosswalk(relation, confidence)] })
        .actions[0]?.checks?.[0]?.answer;
    expect(outcome("equal")?.levels).toEqual([{ item: "meals", wanted: 10, level: 10, outcome: "reached" }]);
    expect(outcome("equal", "medium")?.levels).toEqual([{ item: "meals", wanted: 10, outcome: "not-known" }]);
    expect(outcome("subset")?.levels).toEqual([{ item: "meals", wanted: 10, outcome: "not-known" }]);
  });
});
