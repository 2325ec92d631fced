import { describeReason, type Framework, pickReasons, type Reason, score } from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../../src/generated/examples/sunny-home-2026.js";
import { grades, keyQuestions, small, twoViews } from "./frameworks.js";

const pick = (framework: Framework, rest: object, most = 20, id?: string): readonly Reason[] => {
  const result = score(framework, { framework: framework.id, edition: framework.edition, responses: {}, ...rest });
  return pickReasons(framework, result, most, id);
};
const kinds = (reasons: readonly Reason[]) => reasons.map((reason) => reason.kind);
const say = (reasons: readonly Reason[]) => reasons.map((reason) => describeReason(reason, { languages: ["en"] }));

describe("pickReasons", () => {
  it("gives for the sample the three criteria at 0, which cost most", () => {
    const result = score(czech, sunnyHome as Parameters<typeof score>[1]);
    expect(say(pickReasons(czech, result, 3))).toEqual([
      "7b “Information on the ministry's review of a complaint” costs 3 points: rated “not fulfilled”.",
      "10e “Support by an independent professional” costs 3 points: rated “not fulfilled”.",
      expect.stringMatching(/^15d “.*” costs 3 points: rated “not fulfilled”\.$/),
    ]);
  });

  it("takes the first of every sort before the second of any", () => {
    const responses = { "s1.a": 0, "s1.b": 1, "s6.b": { rating: "not-applicable", reason: "No." } };
    const facts = { "natural-person": true, employees: false, facility: false };
    expect(kinds(pick(czech, { responses, facts }))).toEqual([
      "coverage",
      "cost",
      "does-not-apply",
      "possible",
      "cost",
      "answered-not-applicable",
      "does-not-apply",
    ]);
  });

  it("begins with why there is no result", () => {
    const [first] = pick(keyQuestions, { responses: { "l.1": 4, "l.2": 4, "l.3": 4 } });
    expect(first).toMatchObject({ kind: "condition-unknown", node: { id: "key-questions" } });
  });

  it("finds a limit that binds further down", () => {
    const responses = { "s.1": 4, "s.2": 4, "s.3": 4, "s.4": 4, "s.5": 2 };
    const [, second] = pick(keyQuestions, { responses });
    expect(second).toMatchObject({ kind: "limit-binds", node: { id: "safe" } });
  });

  it("prices a rating by what the result would be with the best one", () => {
    const responses = { a: 0, b: 0.5, c: 1, d: 1, e: 0, f: 1 };
    const costs = pick(twoViews, { responses }).filter((reason) => reason.kind === "cost");
    // 5 points and 1.3: the weighted item b lacks 1.5 of 6.3, a lacks 1; e counts for nothing.
    expect(costs).toMatchObject([
      { item: { id: "b" }, loss: { exact: "500/21" }, unit: "percent" },
      { item: { id: "a" }, loss: { exact: "1000/63" }, unit: "percent" },
    ]);
  });

  it("prices by the band where there is no number", () => {
    const responses = { "c.1": "good", "c.2": "weak", "c.3": "excellent", "v.1": "good", "v.2": "good" };
    expect(pick(grades, { responses })).toMatchObject([
      { kind: "cost", item: { id: "c.2" }, loss: null, band: { id: "good" } },
    ]);
  });

  it("puts first what costs the better band", () => {
    const verdict = [
      { band: "all", when: { node: "b1", is: "all" } },
      { band: "most", when: { node: "a1", is: "all" } },
    ];
    const framework = small({ overall: { combine: "none", scale: "steps", verdict, otherwise: "none" } });
    const costs = pick(framework, { responses: { a1: 0, a2: 0, b1: 0, b2: 0 } });
    expect(costs).toMatchObject([
      { item: { id: "b1" }, band: { id: "all" } },
      { item: { id: "a1" }, band: { id: "most" } },
    ]);
  });

  it("asks about one node where that is wanted", () => {
    const reasons = pick(small({}), { responses: { a1: 1, a2: 3, b1: 0, b2: 3 } }, 5, "a");
    expect(say(reasons)).toEqual(["1a costs 2 points of “First”: rated “some”."]);
  });

  it("gives nothing where all is at its best, and nothing where nothing is wanted", () => {
    const best = { a1: 3, a2: 3, b1: 3, b2: 3 };
    expect(pick(small({}), { responses: best })).toEqual([]);
    expect(pick(small({}), { responses: {} }, 0)).toEqual([]);
  });

  it("says nothing twice", () => {
    const reasons = pick(small({}), { responses: { a1: "skipped", a2: "skipped", b1: "skipped", b2: "skipped" } });
    expect(kinds(reasons)).toEqual(["all-left-out", "answered-left-out"]);
  });
});
