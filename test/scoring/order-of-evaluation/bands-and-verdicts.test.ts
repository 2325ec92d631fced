import type { Band, Condition, Rule } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 3, steps 7, 8 and 10.
const tree = { care: ["c1", "c2", "c3"] };

describe("the edges of bands", () => {
  const bands: readonly Band[] = [{ id: "low" }, { id: "middle", from: 3 }, { id: "high", above: 6 }];
  it.each([
    { points: [0, 0, 2], band: "low", why: "below the edge" },
    { points: [0, 0, 3], band: "middle", why: "`from` includes its number" },
    { points: [3, 3, 0], band: "middle", why: "`above` does not" },
    { points: [3, 3, 1], band: "high", why: "past it" },
  ])("$points is $band: $why", ({ points: [c1, c2, c3], band }) => {
    expect(rated(tiny(tree, { overall: { combine: "sum", bands } }), { c1, c2, c3 }).band).toBe(band);
  });

  it("are compared with the exact number: two thirds are not 66.666667 %", () => {
    const edge = (from: number): Rule => ({
      combine: "mean",
      of: { kind: "item" },
      as: "percent",
      bands: [{ id: "low" }, { id: "high", from }],
    });
    const responses = { c1: 3, c2: 3, c3: 0 };
    expect(rated(tiny(tree, { overall: edge(66.666666) }), responses).band).toBe("high");
    expect(rated(tiny(tree, { overall: edge(66.666667) }), responses).band).toBe("low");
  });

  it("are met exactly by tenths that doubles miss: 0.1 + 0.2 reaches 0.3", () => {
    const tenths = [{ id: "tenths", range: { from: 0, to: 1, step: 0.1 } }];
    const overall: Rule = { combine: "sum", of: { kind: "item" }, bands: [{ id: "low" }, { id: "high", from: 0.3 }] };
    expect(rated(tiny(tree, { scales: tenths, special: [], overall }), { c1: 0.1, c2: 0.2 })).toMatchObject({
      value: 0.3,
      band: "high",
    });
  });

  it("see the rounded number, which counts from there on", () => {
    const overall: Rule = {
      combine: "sum",
      as: "percent",
      round: { to: 1, mode: "half-up" },
      bands: [{ id: "low" }, { id: "high", from: 67 }],
    };
    expect(rated(tiny(tree, { overall }), { c1: 3, c2: 3, c3: 0 })).toMatchObject({
      value: 67,
      percent: 200 / 3,
      band: "high",
    });
  });

  it("leave a number below the first of them without a band", () => {
    const overall: Rule = {
      combine: "sum",
      bands: [
        { id: "low", from: 2 },
        { id: "high", from: 6 },
      ],
    };
    expect(rated(tiny(tree, { overall }), { c1: 1 })).toMatchObject({
      state: "scored",
      value: 1,
      band: null,
      found: null,
    });
  });

  it("of some bands of a scale keep their places on it", () => {
    const some: Rule = { combine: "sum", scale: "grades", bands: [{ id: "fair" }, { id: "great", from: 5 }] };
    const rules = {
      area: some,
      overall: { combine: "lowest" as const, take: "band" as const, override: "free" as const },
    };
    const two = { ...tree, voice: ["v1", "v2"] };
    const whole = rated(tiny(two, rules), { c1: 3, c2: 3, v1: 1, v2: 1 });
    expect(whole.children.map(({ band }) => band)).toEqual(["great", "fair"]);
    expect(whole.band).toBe("fair");
  });
});

describe("a table of verdicts", () => {
  const verdict = [
    { band: "weak", when: { count: { kind: "item" as const, is: "none" }, atLeast: 2 } },
    { band: "great", when: { value: { from: 8 } } },
    { band: "good", when: { count: { kind: "item" as const, from: "most" }, atLeast: 2 } },
  ];
  const overall: Rule = { combine: "sum", scale: "grades", verdict, otherwise: "fair" };

  it.each([
    { given: [0, 0, 3], band: "weak", why: "the first line that holds" },
    { given: [3, 3, 2], band: "great", why: "the second, though the third holds too" },
    { given: [2, 2, 0], band: "good", why: "the third" },
    { given: [1, 1, 0], band: "fair", why: "otherwise" },
  ])("gives $band for $given: $why", ({ given: [c1, c2, c3], band }) => {
    expect(rated(tiny(tree, { overall }), { c1, c2, c3 })).toMatchObject({ state: "scored", band, found: band });
  });

  it("may leave a case open: no band, and the number stays", () => {
    const open = tiny(tree, { overall: { ...overall, otherwise: "not-settled" } });
    expect(rated(open, { c1: 1, c2: 1, c3: 0 })).toMatchObject({
      state: "not-settled",
      value: 2,
      band: null,
      found: null,
    });
  });

  it("leaves an open case without a band also where bands are taken over", () => {
    const taken: Rule = {
      combine: "lowest",
      take: "band",
      verdict: [{ band: "all", when: { count: { kind: "item", is: "all" }, atLeast: 3 } }],
      otherwise: "not-settled",
    };
    expect(nodeIn(rated(tiny(tree, { area: taken }), { c1: 1, c2: 1, c3: 1 }), "care")).toMatchObject({
      state: "not-settled",
      band: null,
    });
  });
});

describe("conditions", () => {
  const beside = { care: ["c1", "c2"], voice: ["v1"] };
  const responses = { c1: 3, c2: 0, v1: 2 };
  const facts = [
    { id: "breach", unknown: "withhold" as const },
    { id: "beds", unknown: 10 },
    { id: "kind", unknown: "night" },
  ];
  const holds = (when: Condition, given = {}) => {
    const overall: Rule = { combine: "sum", scale: "grades", verdict: [{ band: "great", when }], otherwise: "weak" };
    const area: Rule = { combine: "sum", bands: [{ id: "poor" }, { id: "fine", from: 3 }] };
    const { state, band } = rated(tiny(beside, { area, facts, overall }), responses, { facts: given });
    return state === "scored" ? band === "great" : state;
  };

  it.each<readonly [string, Condition, boolean]>([
    ["a level, by its id", { node: "c1", is: "all" }, true],
    ["a level, by its number", { node: "c1", is: 3 }, true],
    ["one of several", { node: "v1", is: ["none", "most"] }, true],
    ["at or above", { node: "v1", from: "most" }, true],
    ["below", { node: "v1", below: "most" }, false],
    ["the band of a node that is computed", { node: "care", is: "fine" }, true],
    ["a value", { node: "care", value: { above: 2, upTo: 3 } }, true],
    ["a value that does not include its edge", { node: "care", value: { below: 3 } }, false],
    ["the number of the node itself", { value: { from: 5, upTo: 5 } }, true],
    ["how many pass", { count: { kind: "item", from: "most" }, atLeast: 2 }, true],
    ["how many pass at most", { count: { kind: "item", from: "most" }, atMost: 1 }, false],
    ["how many below one node", { count: { kind: "item", under: "care", from: "most" }, atMost: 1 }, true],
    ["how many of a depth", { count: { depth: 1, is: "fine" }, atLeast: 2 }, false],
    ["how many but some", { count: { kind: "item", except: { ids: ["c2"] }, below: "most" }, atMost: 0 }, true],
    [
      "all, of which one does not hold",
      {
        all: [
          { node: "c1", is: "all" },
          { node: "c2", is: "all" },
        ],
      },
      false,
    ],
    [
      "any, of which one holds",
      {
        any: [
          { node: "c1", is: "all" },
          { node: "c2", is: "all" },
        ],
      },
      true,
    ],
    ["not", { not: { node: "c1", is: "all" } }, false],
    ["a fact that takes what is declared for the unknown", { fact: "kind", is: "night" }, true],
    ["a fact from a number on", { fact: "beds", from: 10 }, true],
    ["a fact above a number", { fact: "beds", above: 10 }, false],
  ])("ask for %s", (_, when, truth) => {
    expect(holds(when)).toBe(truth);
  });

  it("withhold the node where a fact that must be known is not", () => {
    expect(holds({ fact: "breach", is: true })).toBe("withheld");
    expect(holds({ fact: "breach", is: true }, { breach: true })).toBe(true);
    expect(holds({ fact: "breach", is: true }, { breach: { value: false, reason: "Letter of 3 May" } })).toBe(false);
  });

  it("of a limit hold for the node before its steps and limits, and of a child as it stands after them", () => {
    const area: Rule = {
      combine: "sum",
      bands: [{ id: "poor" }, { id: "fine", from: 3 }],
      limits: [{ id: "cap", when: { is: "fine" }, atMost: "poor", because }],
    };
    const overall: Rule = {
      combine: "none",
      scale: "grades",
      verdict: [{ band: "great", when: { node: "care", is: "poor" } }],
      otherwise: "weak",
    };
    const whole = rated(tiny(beside, { area, overall }), responses);
    expect(nodeIn(whole, "care")).toMatchObject({ found: "fine", band: "poor" });
    expect(whole.band).toBe("great");
  });
});
