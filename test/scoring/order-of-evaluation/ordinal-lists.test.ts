import { compile, type Framework, type Rule } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { nodeIn, rated, scales, special, tiny } from "./tiny.js";

// SCORING 4: ordinal lists; a level above the standard.
const grade = (id: string) => ({ id, scale: "grades" });
const tree = { care: ["c1", "c2", "c3", "c4"].map(grade) };
const none = { overall: { combine: "none" as const } };
const noRefusal = { special: special.filter(({ id }) => id !== "refused") };

function care(area: Rule, ...bands: readonly string[]) {
  const responses = Object.fromEntries(bands.map((band, place) => [`c${place + 1}`, band]));
  return nodeIn(rated(tiny(tree, { ...none, ...noRefusal, area }), responses), "care");
}

describe("a list without numbers", () => {
  it.each([
    { area: { combine: "lowest" as const, take: "band" as const }, band: "weak" },
    { area: { combine: "highest" as const, take: "band" as const }, band: "great" },
    { area: { combine: "median" as const, take: "band" as const, ties: "lower" as const }, band: "fair" },
    { area: { combine: "median" as const, take: "band" as const, ties: "higher" as const }, band: "good" },
    { area: { combine: "most-common" as const, take: "band" as const, ties: "lower" as const }, band: "weak" },
  ])("is combined by place: $area.combine gives $band, and no number", ({ area, band }) => {
    expect(care(area, "good", "weak", "great", "fair")).toMatchObject({
      state: "scored",
      band,
      value: null,
      points: null,
      max: null,
      percent: null,
    });
  });

  it("has shares and counts of what reaches a place", () => {
    expect(care({ combine: "share", reaching: "good" }, "good", "weak", "great", "fair")).toMatchObject({
      value: 50,
      max: 100,
    });
    expect(care({ combine: "count", reaching: "fair" }, "good", "weak", "great", "fair")).toMatchObject({
      value: 3,
      max: 4,
    });
  });

  it.each([
    { combine: "sum" as const, code: "no-number" },
    { combine: "mean" as const, code: "no-number" },
  ])("is not added up: $combine is refused", ({ combine }) => {
    expect(() => compile(tiny(tree, { ...none, ...noRefusal, area: { combine } }))).toThrow("have no numbers");
  });
});

describe("nothing compares across lists", () => {
  const mixed = { care: ["c1", grade("c2")] };
  it.each<readonly [string, Rule]>([
    ["bands taken from two lists", { combine: "lowest", take: "band" }],
    ["bands of another list than is taken", { combine: "lowest", take: "band", of: { ids: ["c1"] }, scale: "grades" }],
    [
      "bands with edges where bands are taken over",
      { combine: "lowest", take: "band", of: { ids: ["c1"] }, bands: [{ id: "low" }, { id: "high", from: 1 }] },
    ],
  ])("%s are refused", (_, area) => {
    expect(() => compile(tiny(mixed, { ...none, ...noRefusal, area }))).toThrow("bands");
  });

  it("a count does not see a node whose list has no such level", () => {
    const verdict = [{ band: "great", when: { count: { kind: "item" as const, below: "good" }, atMost: 0 } }];
    const framework = tiny(mixed, {
      ...noRefusal,
      area: { combine: "none" },
      overall: { combine: "none", scale: "grades", verdict, otherwise: "weak" },
    });
    expect(rated(framework, { c1: 0, c2: "good" }).band).toBe("great");
    expect(rated(framework, { c1: 3, c2: "fair" }).band).toBe("weak");
  });

  it("a level that two lists have stands at its place on each", () => {
    const other: Framework["scales"][number] = { id: "other", levels: ["good", "great", "superb"] };
    const two = { care: [grade("c1"), { id: "c2", scale: "other" }] };
    const area: Rule = { combine: "share", reaching: "good" };
    const framework = tiny(two, { ...none, ...noRefusal, scales: [...scales, other], area });
    expect(nodeIn(rated(framework, { c1: "fair", c2: "good" }), "care").value).toBe(50);
  });
});

describe("numbers on a list", () => {
  const exceeds = [
    {
      id: "steps",
      levels: [
        { id: "not-met", value: 0 },
        { id: "met", value: 2 },
        { id: "exceeds", value: 2 },
      ],
      meets: "met",
    },
  ];

  it("may be equal: a level above the standard that adds no points, and never above 100 %", () => {
    const framework = tiny(
      { care: ["c1"] },
      { scales: exceeds, special: [], overall: { combine: "sum", as: "percent" } },
    );
    expect(rated(framework, { c1: "exceeds" })).toMatchObject({ points: 2, max: 2, value: 100, percent: 100 });
    expect(nodeIn(rated(framework, { c1: "exceeds" }), "c1").band).toBe("exceeds");
  });

  it("name the first of equal levels", () => {
    const framework = tiny({ care: ["c1"] }, { scales: exceeds, special: [] });
    expect(nodeIn(rated(framework, { c1: 2 }), "c1").band).toBe("met");
  });

  it("make a level above the standard the maximum where it has more", () => {
    const more = [
      {
        id: "steps",
        levels: [
          { id: "met", value: 2 },
          { id: "exceeds", value: 3 },
        ],
        meets: "met",
      },
    ];
    expect(rated(tiny({ care: ["c1"] }, { scales: more, special: [] }), { c1: "met" })).toMatchObject({
      points: 2,
      max: 3,
    });
  });

  it("of bands are what a node above takes", () => {
    const bands = [
      { id: "low", value: 10 },
      { id: "high", value: 40, from: 2 },
    ];
    const framework = tiny(
      { care: ["c1"], voice: ["v1"] },
      { area: { combine: "sum", bands }, overall: { combine: "mean", take: "band" } },
    );
    expect(rated(framework, { c1: 3, v1: 1 })).toMatchObject({ points: 25, min: 10, max: 40 });
  });

  it.each([
    { take: "value" as const, points: 150, max: 200 },
    { take: "points" as const, points: 6, max: 9 },
  ])("taken as $take from a percentage: $points of $max", ({ take, points, max }) => {
    const framework = tiny(
      { care: ["c1"], voice: ["v1", "v2"] },
      { area: { combine: "sum", as: "percent" }, overall: { combine: "sum", take } },
    );
    expect(rated(framework, { c1: 3, v1: 3, v2: 0 })).toMatchObject({ points, max });
  });

  it("of two bands have no number halfway: ties that ask for one are refused", () => {
    const refused = (rule: Rule) => () => compile(tiny({ care: ["c1", "c2"] }, { area: rule }));
    expect(refused({ combine: "median", take: "band", ties: "middle" })).toThrow("middle");
    expect(refused({ combine: "most-common", ties: "middle" })).toThrow("middle");
    expect(refused({ combine: "median", ties: "middle" })).not.toThrow();
  });
});
