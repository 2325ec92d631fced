import { describe, expect, it } from "vitest";
import { rated, tiny } from "./tiny.js";

// SCORING 4: percent of what?
const oneToFour = [{ id: "steps", levels: [1, 2, 3, 4].map((value) => ({ id: `at-${value}`, value })) }];
const tree = { care: ["c1", "c2", "c3"] };

describe("a percentage is of the most that the inputs which took part could bring", () => {
  it.each([
    { why: "a gap that is dropped is not in the maximum", unrated: "exclude" as const, max: 6, value: (100 * 5) / 6 },
    { why: "a gap that counts as lowest is", unrated: "lowest" as const, max: 9, value: (100 * 5) / 9 },
  ])("$why", ({ unrated, max, value }) => {
    const framework = tiny(tree, { unrated, overall: { combine: "sum", of: { kind: "item" }, as: "percent" } });
    expect(rated(framework, { c1: 3, c2: 2 })).toMatchObject({ points: 5, max, value });
  });

  it("what does not apply is never in the maximum, whatever a gap does", () => {
    const framework = tiny(tree, {
      unrated: "lowest",
      overall: { combine: "sum", of: { kind: "item" }, as: "percent" },
    });
    expect(rated(framework, { c1: 3, c2: "not-here", c3: 3 })).toMatchObject({ points: 6, max: 6, value: 100 });
  });

  it("a scale of 1 to 4 bottoms out at 25 %, and at 0 % of its range", () => {
    const percent = tiny(tree, { scales: oneToFour, special: [], overall: { combine: "sum", as: "percent" } });
    const ofRange = tiny(tree, { scales: oneToFour, special: [], overall: { combine: "sum", as: "percent-of-range" } });
    expect([1, 2, 3, 4].map((level) => rated(percent, { c1: level, c2: level, c3: level }).value)).toEqual([
      25, 50, 75, 100,
    ]);
    const values = [1, 2, 3, 4].map((level) => rated(ofRange, { c1: level, c2: level, c3: level }).value);
    expect(values).toEqual([0, 100 / 3, 200 / 3, 100]);
  });

  it("the share of the maximum is shown even where points are stated, exact and unrounded", () => {
    const framework = tiny(tree, { overall: { combine: "sum", round: { to: 5, mode: "up" } } });
    expect(rated(framework, { c1: 3, c2: 1, c3: 0 })).toMatchObject({ points: 4, value: 5, max: 9, percent: 400 / 9 });
  });

  it("of nothing there is no percentage: the result is withheld, and so says its state", () => {
    const flat = [
      {
        id: "steps",
        levels: [
          { id: "low", value: 0 },
          { id: "high", value: 0 },
        ],
      },
    ];
    for (const as of ["percent", "percent-of-range"] as const) {
      const framework = tiny(tree, { scales: flat, special: [], overall: { combine: "sum", as } });
      expect(rated(framework, { c1: "high", c2: "low", c3: "low" })).toMatchObject({
        state: "withheld",
        value: null,
        percent: null,
      });
    }
  });
});
