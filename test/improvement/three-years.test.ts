import { readFileSync } from "node:fs";
import {
  type Assessment,
  addCheck,
  answerCheck,
  carryOver,
  checkAssessment,
  checkPlan,
  compareScores,
  detectDecline,
  type Framework,
  type ImprovementPlan,
  listFindings,
  moveDate,
  planProgress,
  score,
  setStatus,
  trend,
} from "quality-frameworks";
import { crosswalk as to2025 } from "quality-frameworks/crosswalks/czech-social-services-2012-01-01--czech-social-services-2025-03-01";
import { crosswalk as to2026 } from "quality-frameworks/crosswalks/czech-social-services-2025-03-01--czech-social-services-2026-01-01";
import { framework as of2012 } from "quality-frameworks/frameworks/czech-social-services/2012-01-01";
import { framework as of2025 } from "quality-frameworks/frameworks/czech-social-services/2025-03-01";
import { framework as of2026 } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const read = (name: string) => parse(readFileSync(`examples/three-years/${name}.yaml`, "utf8"));
const first: Assessment = read("2024");
const second: Assessment = read("2025");
const third: Assessment = read("2026");
const plan: ImprovementPlan = read("plan");
const { holidays } = read("holidays") as { readonly holidays: readonly string[] };

/** The plan as it was when it was made: nothing moved, nothing begun, no effect looked at. */
const atFirst: ImprovementPlan = {
  ...plan,
  actions: plan.actions
    .filter(({ id }) => id !== "both-shifts")
    .map(({ history: _, status: __, moved = [], checks: ___, due, ...action }) => ({
      ...action,
      ...((moved[0]?.from ?? due) !== undefined && { due: moved[0]?.from ?? (due as string) }),
      checks: [{ due: "2025-06-30", role: "quality-manager" }],
    })),
  milestones: (plan.milestones ?? []).map(({ moved = [], due, ...milestone }) => ({
    ...milestone,
    due: moved[0]?.from ?? (due as string),
  })),
};

const slip = {
  date: "due",
  to: "2025-01-31",
  on: "2024-10-14",
  reason: "Nobody answered the first call for offers.",
  role: "director",
} as const;

/** What happened, in its order, each step by a function of the package. */
function live(): ImprovementPlan {
  let now = setStatus(atFirst, "supervision", { status: "in-progress", on: "2024-06-17" });
  now = setStatus(now, "goals", { status: "in-progress", on: "2024-07-08" });
  now = moveDate(moveDate(now, "supervision", slip), "team-supported", slip);
  now = setStatus(now, "drills", { status: "done", on: "2024-10-17" });
  now = setStatus(now, "goals", { status: "done", on: "2024-11-27" });
  now = setStatus(now, "leaflet", { status: "done", on: "2024-12-13" });
  now = setStatus(now, "supervision", { status: "done", on: "2025-01-27" });
  const note = {
    supervision: "The supervision takes place, but half of the team has never been there.",
    leaflet: "The criterion was merged with another one in March 2025.",
  };
  for (const id of ["supervision", "goals", "drills", "leaflet"] as const) {
    const said = id in note ? { note: note[id as keyof typeof note] } : {};
    now = answerCheck(of2025, now, id, second as never, { crosswalks: [to2025], ...said });
  }
  // The effect did not come. Another action follows.
  const [next] = plan.actions.filter(({ id }) => id === "both-shifts");
  const { history: _, status: __, checks: ___, ...following } = next as ImprovementPlan["actions"][0];
  now = { ...now, actions: [...now.actions, following] };
  now = addCheck(now, "both-shifts", { due: "2026-06-30", role: "quality-manager" });
  now = setStatus(now, "both-shifts", { status: "done", on: "2025-09-26" });
  return answerCheck(of2026, now, "both-shifts", third as never, { crosswalks: [to2025, to2026] });
}

describe("three years at Linden Court", () => {
  it.each([
    { year: "2024", assessment: first, framework: of2012 as Framework, points: 96, max: 144 },
    { year: "2025", assessment: second, framework: of2025 as Framework, points: 103, max: 153 },
    { year: "2026", assessment: third, framework: of2026 as Framework, points: 109, max: 153 },
  ])("were assessed in $year without a mistake", ({ assessment, framework, points, max }) => {
    expect(checkAssessment(framework, assessment)).toEqual([]);
    expect(score(framework, assessment as never)).toMatchObject({ points, max, coverage: { rated: max / 3 } });
  });

  it("begin with a plan for the gaps that were found, which keeps every duty", () => {
    const gaps = listFindings(of2012, first as never, { target: 2 }).filter(({ kind }) => kind === "gap");
    expect(gaps.flatMap(({ items }) => items)).toEqual(["s5.c", "s7.b", "s10.b", "s10.e", "s14.b", "s15.b"]);
    expect(checkPlan(of2012, atFirst, first, { holidays })).toEqual([]);
    expect(checkPlan(of2012, plan, first, { holidays })).toEqual([]);
  });

  it("are lived step by step, and come to the plan that is in the folder", () => {
    expect(live()).toEqual(plan);
  });

  it("show the slipped date in the progress of its days", () => {
    const seen = (on: string) => planProgress(plan, { on, holidays });
    expect(seen("2024-10-11").actions[0]).toMatchObject({ due: "2024-10-31", slipped: 0, overdue: 0 });
    // 66 weekdays after 31 October until 31 January, less Christmas Eve, both holidays after it and New Year.
    expect(seen("2024-11-04").actions[0]).toMatchObject({ due: "2025-01-31", slipped: 66 - 4, overdue: 0 });
    expect(seen("2024-11-04")).toMatchObject({ share: 2 / 15, overdue: [] });
    expect(seen("2025-01-27").share).toBe(1);
    expect(seen("2025-06-09")).toMatchObject({ share: 15 / 16, total: { actions: 5 } });
  });

  it("show a check that failed once, and that what followed from it helped", () => {
    const outcomes = plan.actions.map(({ id, checks = [] }) => [id, checks[0]?.answer?.outcome]);
    expect(outcomes).toEqual([
      ["supervision", "not-reached"],
      ["goals", "reached"],
      ["drills", "reached"],
      ["leaflet", "not-known"],
      ["both-shifts", "reached"],
    ]);
    const without = { ...plan, actions: plan.actions.slice(0, 4) };
    expect(checkPlan(of2012, without, first).map(({ code }) => code)).toEqual(["failed-check-left"]);
  });

  const sides = { from: of2025 as Framework, to: of2026 as Framework };
  const once = carryOver(first, to2025, { from: of2012, to: of2025 }).assessment;
  const carried = [carryOver(once, to2026, sides).assessment, carryOver(second, to2026, sides).assessment];
  const line = [
    { on: "2024-06-03", score: score(of2026, carried[0] as never), carriedFrom: "2012-01-01" },
    { on: "2025-06-02", score: score(of2026, carried[1] as never), carriedFrom: "2025-03-01" },
    { on: "2026-06-01", score: score(of2026, third as never) },
  ];

  it("stand in one trend once they are carried to the edition in force, and are broken twice otherwise", () => {
    const asMade = [
      { on: "2024-06-03", score: score(of2012, first as never) },
      { on: "2025-06-02", score: score(of2025, second as never) },
      { on: "2026-06-01", score: score(of2026, third as never) },
    ];
    expect(trend(asMade).breaks.map(({ after, before }) => [after, before])).toEqual([
      ["2024-06-03", "2025-06-02"],
      ["2025-06-02", "2026-06-01"],
    ]);
    const { points, breaks } = trend(line);
    expect(breaks).toEqual([]);
    expect(points.map(({ carriedFrom, points: sum, max }) => [carriedFrom, sum, max])).toEqual([
      ["2012-01-01", 76, 111],
      ["2025-03-01", 97, 144],
      [null, 109, 153],
    ]);
  });

  it("show in the third year that what had been mended fell again, and who is to see to it", () => {
    const falls = detectDecline(of2026, line, { responsible: { s5: "social-worker" } });
    expect(falls.map(({ change, since, role }) => [change.id, since, role])).toEqual([
      ["s5", "2025-06-02", "social-worker"],
      ["s5.c", "2025-06-02", "social-worker"],
    ]);
    const [, then, now] = line;
    const { ratings } = compareScores(of2026, then?.score as never, now?.score as never);
    expect(ratings.filter(({ direction }) => direction === "worse").map(({ id }) => id)).toEqual(["s5.c"]);
    const declines = listFindings(of2026, third as never, { before: then?.score as never });
    expect(declines.filter(({ kind }) => kind === "decline").map(({ items }) => items)).toEqual([["s5.c"]]);
  });

  it("can be carried there and back through what means the same for certain, and say what they said", () => {
    const back = carryOver(
      carried[1] as Assessment,
      {
        ...to2026,
        from: to2026.to,
        to: to2026.from,
        relations: to2026.relations
          .filter(
            ({ relation, confidence, from, to }) =>
              relation === "equal" && confidence === "high" && from.length + to.length === 2,
          )
          .map((one) => ({ ...one, from: one.to, to: one.from })),
      },
      { from: of2026, to: of2025 },
    ).assessment;
    const kept = Object.entries(back.responses);
    expect(kept).toHaveLength(48);
    for (const [id, response] of kept) expect(response).toEqual(second.responses[id]);
  });
});
