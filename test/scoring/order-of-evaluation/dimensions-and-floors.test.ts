import { type Assessment, explain, listFindings, type Rule } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 3, steps 4 and 14: dimensions count one by one; floors change no score.
const tree = { care: [{ id: "c1", tags: ["key"] }, { id: "c2" }] };
const dimensions = [
  {
    for: { tagged: "key" },
    of: [
      { id: "plan", scale: "steps" },
      { id: "do", scale: "steps", weight: 2 },
    ],
  },
];
const standard: Rule = { combine: "mean" };

describe("dimensions", () => {
  const framework = tiny(tree, { dimensions, standard });

  it("are parts below the item, with weights of their own", () => {
    const whole = rated(framework, { c1: { rating: { plan: 3, do: 0 } }, c2: 2 });
    expect(nodeIn(whole, "c1")).toMatchObject({ value: 1, max: 3, coverage: { expected: 2, rated: 2 } });
    expect(nodeIn(whole, "c1").children.map(({ id, kind, weight, value }) => [id, kind, weight, value])).toEqual([
      ["plan", "dimension", 1, 3],
      ["do", "dimension", 2, 0],
    ]);
    expect(whole).toMatchObject({
      points: 3,
      max: 6,
      coverage: { expected: 3, rated: 3 },
      counts: { none: 1, most: 1, all: 1 },
    });
  });

  it("may be rated one without the other", () => {
    const whole = rated(framework, { c1: { rating: { plan: 3 } }, c2: 2 });
    expect(nodeIn(whole, "c1")).toMatchObject({
      value: 3,
      coverage: { expected: 2, rated: 1 },
      possible: { lowest: { value: 1 }, highest: { value: 3 } },
    });
  });

  it("take one special answer for all", () => {
    const whole = rated(framework, { c1: "not-here", c2: 2 });
    expect(nodeIn(whole, "c1").state).toBe("not-applicable");
    expect(whole).toMatchObject({ points: 2, max: 3, counts: { most: 1, "not-here": 2 } });
  });

  it("can be chosen by their name", () => {
    const plans = tiny(tree, { dimensions, standard, overall: { combine: "sum", of: { dimension: "plan" } } });
    expect(rated(plans, { c1: { rating: { plan: 2, do: 0 } }, c2: 3 })).toMatchObject({ points: 2, max: 3 });
  });
});

describe("a floor", () => {
  const floors = [{ for: { tagged: "key" }, level: "most" }];
  const items = { care: [{ id: "c1", tags: ["key"] }, { id: "c2" }], voice: [{ id: "v1", tags: ["key"] }] };

  it.each([
    { c1: 2, below: [], why: "at it" },
    { c1: 1, below: ["c1"], why: "below it" },
    { c1: "refused", below: ["c1"], why: "an answer counts as the level it stands for" },
    { c1: "not-here", below: [], why: "what does not apply is not below" },
    { c1: undefined, below: [], why: "nor is a gap" },
  ])("$why: $below", ({ c1, below }) => {
    const whole = rated(tiny(items, { floors }), { ...(c1 === undefined ? {} : { c1 }), c2: 0, v1: 3 });
    expect([whole.belowFloor, nodeIn(whole, "care").belowFloor, nodeIn(whole, "voice").belowFloor]).toEqual([
      below,
      below,
      [],
    ]);
  });

  it("of dimensions names their item, once", () => {
    const whole = rated(tiny(tree, { dimensions, standard, floors }), { c1: { rating: { plan: 1, do: 0 } }, c2: 0 });
    expect([whole.belowFloor, nodeIn(whole, "care").belowFloor, nodeIn(whole, "c1").belowFloor]).toEqual([
      ["c1"],
      ["c1"],
      ["c1"],
    ]);
  });

  it("and a target change no number and no band", () => {
    const plain = rated(tiny(items, {}), { c1: 0, c2: 0, v1: 3 });
    const withFloors = rated(tiny(items, { floors, targets: floors }), { c1: 0, c2: 0, v1: 3 });
    expect([withFloors.points, withFloors.max, withFloors.band]).toEqual([plain.points, plain.max, plain.band]);
    expect([plain.belowFloor, withFloors.belowFloor]).toEqual([[], ["c1"]]);
  });

  it("is held against the level chosen: that a limit holds it down is said of the limit, here and in the findings", () => {
    const limits = [
      { id: "voice", when: { count: { tagged: "voice", is: "none" as const }, atLeast: 1 }, atMost: "some", because },
    ];
    const judged = tiny(
      { care: ["c1", { id: "v1", tags: ["voice"] }] },
      { area: { combine: "judged", scale: "steps", limits }, floors: [{ for: { ids: ["care"] }, level: "most" }] },
    );
    const belowFloor = (care: number, v1: number) => {
      const responses = { care, c1: 3, v1 };
      const whole = rated(judged, responses);
      const assessment = { framework: "tiny", edition: "2026-01-01", responses } as Assessment;
      const found = listFindings(judged, assessment).filter(({ kind }) => kind === "below-floor");
      const explained = explain(judged, whole, "care").reasons.filter(({ kind }) => kind === "below-floor");
      return [nodeIn(whole, "care").band, whole.belowFloor, found.flatMap(({ items }) => items), explained.length];
    };
    expect(belowFloor(3, 0)).toEqual(["some", [], [], 0]);
    expect(belowFloor(1, 3)).toEqual(["some", ["care"], ["care"], 1]);
  });

  it("of several is the highest that is meant for the item", () => {
    const two = [...floors, { for: { ids: ["c1"] }, level: "all" }];
    expect(rated(tiny(items, { floors: two }), { c1: 2, v1: 2 }).belowFloor).toEqual(["c1"]);
  });
});
