import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 11, the schemes that judge: each with the results that are printed below it.
const items = (area: string, count: number, rest: object = {}) =>
  Array.from({ length: count }, (_, place) => ({ id: `${area}.${place + 1}`, ...rest }));
const ratings = (area: string, levels: readonly unknown[]) =>
  Object.fromEntries(levels.flatMap((level, place) => (level === null ? [] : [[`${area}.${place + 1}`, level]])));

describe("Scotland, Care Inspectorate", () => {
  const grades = [{ id: "grade", levels: ["unsatisfactory", "weak", "adequate", "good", "very-good", "excellent"] }];
  const special = [{ id: "not-here", effect: "not-applicable" as const }];
  const framework = tiny(
    { q1: items("q1", 3) },
    { scales: grades, special, area: { combine: "lowest", take: "band" }, overall: { combine: "none" } },
  );

  it("very good, good, very good: the key question is good", () => {
    expect(nodeIn(rated(framework, ratings("q1", ["very-good", "good", "very-good"])), "q1")).toMatchObject({
      band: "good",
      value: null,
    });
  });

  it("all not applicable: the key question is not applicable", () => {
    expect(nodeIn(rated(framework, ratings("q1", ["not-here", "not-here", "not-here"])), "q1").state).toBe(
      "not-applicable",
    );
  });
});

describe("Ireland, HIQA", () => {
  const levels = [
    { id: "not-compliant-red", requires: ["due" as const] },
    "not-compliant-orange",
    "substantially-compliant",
    "compliant",
  ];
  const framework = tiny(
    { r: items("r", 3) },
    { scales: [{ id: "judgement", levels }], special: [], area: { combine: "none" }, overall: { combine: "none" } },
  );

  it("is not scored, and says how many regulations stand at each level", () => {
    const responses = {
      "r.1": "compliant",
      "r.2": "compliant",
      "r.3": { rating: "not-compliant-red", due: "2026-08-01" },
    };
    expect(rated(framework, responses)).toMatchObject({
      state: "not-scored",
      band: null,
      counts: { compliant: 2, "not-compliant-red": 1 },
    });
  });

  it("takes no red judgement without a date", () => {
    expect(() => rated(framework, { "r.1": "not-compliant-red" })).toThrow("due");
  });
});

describe("CAF 2020", () => {
  const points = { id: "points", range: { from: 0, to: 100, step: 1 } };
  const phases = ["plan", "do", "check", "act"];
  const tree = (id: string) => [
    { id: "c1", standards: [{ id: "c1.s", criteria: [{ id: `${id}.1` }, { id: `${id}.2` }] }] },
  ];

  it("fine-tuned: 60, 40, 20, 0 are 30, and so is the criterion at half coverage, not 15", () => {
    const rules = {
      scales: [points],
      special: [],
      dimensions: [{ of: phases.map((id) => ({ id, scale: "points" })) }],
      criterion: { combine: "mean" as const },
      standard: { combine: "mean" as const },
      area: { combine: "mean" as const, minimumCoverage: 50 },
      overall: { combine: "none" as const },
    };
    const framework = { ...tiny({}, rules), areas: tree("x") };
    const whole = rated(framework, { "x.1": { rating: { plan: 60, do: 40, check: 20, act: 0 } } });
    expect(nodeIn(whole, "x.1").value).toBe(30);
    expect(nodeIn(whole, "c1")).toMatchObject({ state: "scored", value: 30, coverage: { expected: 8, rated: 4 } });
  });

  it("classical: plan, do and act yes, check no, 80 points: 50, limited by the missing check", () => {
    const limit = (id: string, atMost: number) => ({
      id: `no-${id}`,
      when: { node: id, below: "reached" },
      atMost,
      because,
    });
    const rules = {
      scales: [{ id: "reached", levels: ["not-reached", "reached"] }, points],
      special: [],
      dimensions: [{ of: [...phases.map((id) => ({ id, scale: "reached" })), { id: "points", scale: "points" }] }],
      criterion: {
        of: { dimension: "points" },
        combine: "sum" as const,
        limits: [limit("plan", 10), limit("do", 30), limit("check", 50), limit("act", 70)],
      },
      standard: { combine: "mean" as const },
      area: { combine: "mean" as const },
      overall: { combine: "none" as const },
    };
    const framework = { ...tiny({}, rules), areas: tree("x") };
    const rating = { plan: "reached", do: "reached", check: "not-reached", act: "reached", points: 80 };
    const criterion = nodeIn(rated(framework, { "x.1": { rating } }), "x.1");
    expect(criterion).toMatchObject({
      points: 80,
      value: 50,
      limits: [{ id: "no-check", atMost: 50, binds: true, nodes: ["x.1.check"] }],
    });
  });
});

describe("WHO QualityRights: a committee's judgement", () => {
  const scales = [{ id: "achieved", levels: ["not-initiated", "initiated", "partially", "in-full"] }];
  const judged = { combine: "judged" as const };
  const framework = tiny(
    { theme: ["s1", "s2"] },
    { scales, special: [], standard: judged, area: judged, overall: judged },
  );

  it("gives the whole the level that the committee chose, and expects it like any other rating", () => {
    const whole = rated(framework, { tiny: "partially", theme: "initiated", s1: "in-full" });
    expect(whole).toMatchObject({
      state: "scored",
      band: "partially",
      value: null,
      coverage: { expected: 4, rated: 3 },
    });
    expect(rated(framework, { theme: "initiated" })).toMatchObject({ state: "unrated", band: null });
  });
});

describe("steps (invented)", () => {
  const scales = [{ id: "grade", levels: ["unsatisfactory", "weak", "adequate", "good", "very-good", "excellent"] }];
  const framework = tiny(
    { care: items("care", 3), voice: ["voice.1"] },
    {
      scales,
      special: [],
      unrated: "withhold",
      area: { combine: "median", take: "band", ties: "lower" },
      overall: {
        of: { ids: ["care"] },
        combine: "lowest",
        take: "band",
        steps: [
          { id: "clients-content", when: { node: "voice", from: "very-good" }, step: 1, because },
          { id: "clients-unhappy", when: { node: "voice", below: "adequate" }, step: -1, because },
        ],
        limits: [{ id: "care-lowest", when: { node: "care", below: "weak" }, atMost: "weak", because }],
      },
    },
  );

  it.each([
    { grades: ["weak", "good", "good"], voice: "excellent", found: "good", band: "very-good" },
    { grades: ["weak", "good", "good"], voice: "adequate", found: "good", band: "good" },
    { grades: ["weak", "good", "good"], voice: "weak", found: "good", band: "adequate" },
    { grades: ["unsatisfactory", "unsatisfactory", "good"], voice: "excellent", found: "unsatisfactory", band: "weak" },
  ])("care $grades, voice $voice: $band", ({ grades, voice, found, band }) => {
    expect(rated(framework, { ...ratings("care", grades), "voice.1": voice })).toMatchObject({ found, band });
  });
});
