import { describe, expect, it } from "vitest";
import { levelsOf } from "../../src/framework/levels-of.js";

describe("levelsOf", () => {
  it("makes a record of a bare id and leaves records as they are", () => {
    const level = { id: "met", value: 1 };
    const levels = levelsOf({ id: "steps", levels: ["not-met", level] });
    expect(levels).toEqual([{ id: "not-met" }, level]);
    expect(levels[1]).toBe(level);
  });

  it("gives no levels for a range of numbers", () => {
    expect(levelsOf({ id: "points", range: { from: 0, to: 10, step: 1 } })).toEqual([]);
  });
});
