import {
  compareScores,
  compareWithOthers,
  detectDecline,
  draftPlan,
  listFindings,
  QualityError,
  respond,
  score,
  startAssessment,
  trend,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { shelter } from "../../bulk/shelter.js";

const assessment = respond(startAssessment(shelter, { on: "2026-05-04" }), { hours: 0, sign: 1 });
const own = score(shelter, assessment);

/** Everything that works with a score which was kept somewhere. */
const calls: readonly (readonly [string, (score: never) => unknown])[] = [
  ["compareScores", (some) => compareScores(shelter, some, own)],
  ["compareScores as the later one", (some) => compareScores(shelter, own, some)],
  ["trend", (some) => trend([{ on: "2026-05-04", score: some }])],
  ["detectDecline", (some) => detectDecline(shelter, [{ on: "2026-05-04", score: some }])],
  ["compareWithOthers", (some) => compareWithOthers(some, [own])],
  ["compareWithOthers as one of the others", (some) => compareWithOthers(own, [some])],
  ["listFindings", (some) => listFindings(shelter, assessment, { before: some })],
  ["draftPlan", (some) => draftPlan(shelter, assessment, { on: "2026-05-04", before: some })],
];

describe.each(calls)("a score given to %s", (_name, call) => {
  it("is taken where it comes back from JSON, with what a later version may say beside it", () => {
    expect(() => call({ ...JSON.parse(JSON.stringify(own)), later: 1 } as never)).not.toThrow();
  });

  it.each([
    { why: "null", some: null },
    { why: "an empty object", some: {} },
    { why: "an assessment", some: assessment },
    { why: "without children", some: { ...own, children: undefined } },
    { why: "with a child that is null", some: { ...own, children: [null] } },
    { why: "with text for a number", some: { ...own, value: "104" } },
    { why: "with a number that is none", some: { ...own, percent: Number.NaN } },
    { why: "without what was rated", some: { ...own, coverage: {} } },
    { why: "without the facts that it was made by", some: { ...own, facts: undefined } },
    { why: "with items below their floor that are no list", some: { ...own, belowFloor: "hours" } },
    { why: "one that contains itself", some: cyclic() },
  ])("is refused where it is $why", ({ some }) => {
    try {
      call(some as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(QualityError);
      expect((error as QualityError).code).toBe("wrong-usage");
    }
  });
});

function cyclic(): object {
  const some = { ...own, children: [] as object[] };
  some.children.push(some);
  return some;
}

describe("scores over time", () => {
  it("are told how they are written", () => {
    expect(() => trend([{ ...own, on: "2026-05-04" }] as never)).toThrow(
      /stands beside its day: \{ on: "2026-05-04", score \}/,
    );
    expect(() => trend(own as never)).toThrow(/come as a list, not as an object/);
    expect(() => trend([null] as never)).toThrow(/needs its day/);
    expect(() => compareWithOthers(own, undefined as never)).toThrow(/come as a list, not as missing/);
  });
});
