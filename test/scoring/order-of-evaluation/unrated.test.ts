import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 3, steps 4 and 5; SCORING 4: unrated at inner nodes.
const tree = { care: ["c1", "c2"], voice: ["v1"] };
const grades = [{ id: "weak" }, { id: "good", from: 2 }];

describe("a missing rating", () => {
  it.each([
    { unrated: "exclude" as const, state: "scored", points: 3, max: 3 },
    { unrated: "lowest" as const, state: "scored", points: 3, max: 6 },
    { unrated: "withhold" as const, state: "withheld", points: null, max: null },
  ])("with unrated: $unrated is $state with $points of $max", ({ unrated, state, points, max }) => {
    const whole = rated(tiny(tree, { unrated }), { c1: 3, v1: 1 });
    expect(nodeIn(whole, "care")).toMatchObject({ state, points, max, coverage: { expected: 2, rated: 1 } });
  });

  it("follows the word of the rule before that of the framework", () => {
    const framework = tiny(tree, { unrated: "withhold", area: { combine: "sum", unrated: "exclude" } });
    expect(rated(framework, { c1: 3 })).toMatchObject({ state: "withheld" });
    expect(nodeIn(rated(framework, { c1: 3 }), "care")).toMatchObject({ state: "scored", points: 3 });
  });

  it("everywhere leaves a node unrated, and what is lowest counts all the same", () => {
    expect(rated(tiny(tree, {}), {})).toMatchObject({ state: "unrated", value: null });
    expect(rated(tiny(tree, { unrated: "lowest" }), {})).toMatchObject({ state: "scored", value: 0, max: 9 });
  });

  it.each([
    { unrated: "exclude" as const, state: "scored", value: 1 },
    { unrated: "lowest" as const, state: "scored", value: 0.5 },
    { unrated: "withhold" as const, state: "withheld", value: null },
  ])(
    "inside an inner node is to its parent what an empty item is to a standard: $unrated",
    ({ unrated, state, value }) => {
      const rules = {
        area: { combine: "mean" as const, unrated: "exclude" as const },
        overall: { combine: "mean" as const },
      };
      expect(rated(tiny(tree, { unrated, ...rules }), { v1: 1 })).toMatchObject({ state, value });
    },
  );

  it("counts an inner node at its own lowest, where its parent counts gaps as lowest", () => {
    const framework = tiny(tree, {
      area: { combine: "sum", start: -2 },
      overall: { combine: "sum", unrated: "lowest" },
    });
    // Care starts at -2 with nothing in it; voice has -2 + 1.
    expect(rated(framework, { v1: 1 })).toMatchObject({ points: -3, min: -4, max: 5 });
  });

  it("counts it at its own lowest though some of it was rated", () => {
    const rules = {
      area: { combine: "sum" as const, minimumCoverage: 100 },
      overall: { combine: "sum" as const, unrated: "lowest" as const },
    };
    expect(rated(tiny(tree, rules), { c1: 3, v1: 1 })).toMatchObject({ points: 1, max: 9 });
  });

  it("does not hide behind `exclude` low down: coverage counts items", () => {
    const framework = tiny(tree, { overall: { combine: "sum", minimumCoverage: 100 } });
    expect(rated(framework, { c1: 3, v1: 1 })).toMatchObject({
      state: "withheld",
      coverage: { expected: 3, rated: 2 },
    });
    expect(rated(framework, { c1: 3, c2: 0, v1: 1 })).toMatchObject({ state: "scored", value: 4 });
    expect(rated(framework, { c1: 3, c2: "not-here", v1: "set-aside" })).toMatchObject({ state: "scored", value: 3 });
  });

  it.each([
    { minimumCoverage: 66.6, state: "scored" },
    { minimumCoverage: 66.666667, state: "withheld" },
  ])("at two of three ratings, a minimum of $minimumCoverage % gives $state", ({ minimumCoverage, state }) => {
    const framework = tiny(tree, { overall: { combine: "sum", minimumCoverage } });
    expect(rated(framework, { c1: 3, v1: 1 }).state).toBe(state);
  });

  it.each([
    { unrated: "exclude" as const, band: "good", state: "scored", why: "is ignored" },
    { unrated: "lowest" as const, band: "weak", state: "scored", why: "is seen as the lowest level" },
    { unrated: "withhold" as const, band: null, state: "withheld", why: "withholds the node" },
  ])("that a condition meets $why with unrated: $unrated", ({ unrated, band, state }) => {
    const limits = [{ id: "none", when: { node: "c2", below: "some" }, atMost: "weak", because }];
    const overall = { combine: "highest" as const, of: { ids: ["c1"] }, unrated, bands: grades, limits };
    expect(rated(tiny(tree, { overall }), { c1: 3, v1: 1 })).toMatchObject({ state, band });
  });

  it("withholds though another part of the condition would have decided: every part is asked", () => {
    const when = {
      any: [
        { node: "c1", is: "all" },
        { node: "c2", is: "all" },
      ],
    };
    const overall = {
      combine: "none" as const,
      scale: "grades",
      verdict: [{ band: "great", when }],
      otherwise: "weak",
    };
    expect(rated(tiny(tree, { unrated: "withhold", overall }), { c1: 3, v1: 1 }).state).toBe("withheld");
    expect(rated(tiny(tree, { unrated: "exclude", overall }), { c1: 3, v1: 1 }).band).toBe("great");
  });

  it("counts as reached where even the lowest level is", () => {
    const overall = {
      combine: "share" as const,
      of: { kind: "item" as const },
      reaching: "none",
      unrated: "lowest" as const,
    };
    expect(rated(tiny(tree, { overall }), { c1: 3 }).value).toBe(100);
  });
});
