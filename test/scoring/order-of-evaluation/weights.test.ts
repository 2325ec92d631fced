import { type Combine, compile } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { rated, tiny } from "./tiny.js";

// SCORING 4: weights; and what each word makes of inputs.
const weighted = {
  care: [
    { id: "c1", weight: 2 },
    { id: "c2", weight: 1 },
    { id: "c3", weight: 0 },
  ],
};
const responses = { c1: 3, c2: 1, c3: 3 };
const rest = {
  "geometric-mean": { round: { to: 0.01, mode: "half-up" as const } },
  share: { reaching: "most" },
  count: { reaching: "most" },
};
const ties = { median: { ties: "middle" as const }, "most-common": { ties: "lower" as const } };

function ruleOf(combine: Combine) {
  return { combine, ...(rest as Record<string, object>)[combine], ...(ties as Record<string, object>)[combine] };
}

describe("weights", () => {
  it.each([
    { combine: "sum" as const, points: 7, max: 9, why: "multiply points and maximum: 2 x 3 + 1" },
    { combine: "mean" as const, points: 7 / 3, max: 3, why: "are proportions" },
    { combine: "geometric-mean" as const, points: 2.08, max: 3, why: "are powers: the cube root of 3 x 3 x 1" },
    { combine: "share" as const, points: 200 / 3, max: 100, why: "two of three reach it" },
    { combine: "count" as const, points: 1, max: 2, why: "are not used: one of two reaches it" },
    { combine: "lowest" as const, points: 1, max: 3, why: "are not used, and what has none does not take part" },
    { combine: "highest" as const, points: 3, max: 3, why: "are not used" },
    { combine: "median" as const, points: 2, max: 3, why: "are not used: the middle of 1 and 3" },
    { combine: "most-common" as const, points: 1, max: 3, why: "are not used: each occurs once" },
  ])("of $combine: $why", ({ combine, points, max }) => {
    const whole = rated(tiny(weighted, { area: ruleOf(combine) }), responses);
    expect(whole.children[0]).toMatchObject({ points, max });
  });

  it.each(["mean", "share"] as const)("of %s count by their ratio alone", (combine) => {
    const twice = {
      care: [
        { id: "c1", weight: 1 },
        { id: "c2", weight: 0.5 },
        { id: "c3", weight: 0 },
      ],
    };
    const one = rated(tiny(weighted, { area: ruleOf(combine) }), responses);
    expect(rated(tiny(twice, { area: ruleOf(combine) }), responses).value).toBe(one.value);
  });

  it("of 0 are shown and not counted; the item is in coverage and counts all the same", () => {
    const [area] = rated(tiny(weighted, {}), responses).children;
    expect(area?.children.map(({ id, weight, points }) => [id, weight, points])).toEqual([
      ["c1", 2, 3],
      ["c2", 1, 1],
      ["c3", 0, 3],
    ]);
    expect(area?.coverage).toEqual({ expected: 3, rated: 3 });
    expect(area?.counts).toEqual({ some: 1, all: 2 });
  });

  it("all of 0 leave nothing to combine", () => {
    const whole = rated(tiny({ care: [{ id: "c1", weight: 0 }] }, {}), { c1: 3 });
    expect(whole.children[0]).toMatchObject({ state: "unrated", value: null, coverage: { expected: 1, rated: 1 } });
  });

  it("below 0 are refused", () => {
    expect(() => compile(tiny({ care: [{ id: "c1", weight: -1 }] }, {}))).toThrow("weight");
  });

  it("are decimals as they are written: ten tenths are one", () => {
    const tenths = { care: Array.from({ length: 10 }, (_, place) => ({ id: `c${place}`, weight: 0.1 })) };
    const all = Object.fromEntries(tenths.care.map(({ id }) => [id, 3]));
    expect(rated(tiny(tenths, {}), all)).toMatchObject({ points: 3, max: 3, percent: 100 });
  });
});

describe("what each word makes of 0, 1, 2 and 3", () => {
  const tree = { care: ["c1", "c2", "c3", "c4"] };
  const given = { c1: 0, c2: 1, c3: 2, c4: 3 };
  it.each([
    { rule: { combine: "sum" as const }, points: 6, min: 0, max: 12 },
    { rule: { combine: "sum" as const, start: 10 }, points: 16, min: 10, max: 22 },
    { rule: { combine: "sum" as const, start: -0.5 }, points: 5.5, min: -0.5, max: 11.5 },
    { rule: { combine: "mean" as const }, points: 1.5, min: 0, max: 3 },
    { rule: ruleOf("geometric-mean"), points: 0, min: 0, max: 3 },
    { rule: { combine: "lowest" as const }, points: 0, min: 0, max: 3 },
    { rule: { combine: "highest" as const }, points: 3, min: 0, max: 3 },
    { rule: { combine: "median" as const, ties: "lower" as const }, points: 1, min: 0, max: 3 },
    { rule: { combine: "median" as const, ties: "higher" as const }, points: 2, min: 0, max: 3 },
    { rule: { combine: "median" as const, ties: "middle" as const }, points: 1.5, min: 0, max: 3 },
    { rule: { combine: "most-common" as const, ties: "lower" as const }, points: 0, min: 0, max: 3 },
    { rule: { combine: "most-common" as const, ties: "higher" as const }, points: 3, min: 0, max: 3 },
    { rule: { combine: "share" as const, reaching: "some" }, points: 75, min: 0, max: 100 },
    { rule: { combine: "share" as const, reaching: 2 }, points: 50, min: 0, max: 100 },
    { rule: { combine: "count" as const, reaching: "all" }, points: 1, min: 0, max: 4 },
  ])("$rule gives $points of $max", ({ rule, points, min, max }) => {
    expect(rated(tiny(tree, { area: rule }), given).children[0]).toMatchObject({ points, min, max, state: "scored" });
  });

  it("judged takes what the assessor says of the whole; none gives no number", () => {
    const judged = tiny(tree, { area: { combine: "judged" } });
    expect(rated(judged, { ...given, care: "most" }).children[0]).toMatchObject({
      points: 2,
      band: "most",
      state: "scored",
    });
    expect(rated(judged, given).children[0]).toMatchObject({ state: "unrated", coverage: { expected: 5, rated: 4 } });
    const none = rated(tiny(tree, { area: { combine: "none" } }), given).children[0];
    expect(none).toMatchObject({
      state: "not-scored",
      points: null,
      band: null,
      counts: { none: 1, some: 1, most: 1, all: 1 },
    });
  });
});
