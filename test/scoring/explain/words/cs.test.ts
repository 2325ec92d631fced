import { describe, expect, it } from "vitest";
import { outOf } from "../../../../src/scoring/explain/words/cs.js";

describe("the Czech word before a number", () => {
  it.each([
    ["z", [0, 1, 5, 8, 9, 10, 11, 12, 15, 18, 19, 20, 25, 50, 59, 80, 99, 500, 800, 999, 1000, 1500, 5000]],
    [
      "ze",
      [2, 3, 4, 6, 7, 13, 14, 16, 17, 30, 37, 42, 60, 75, 100, 123, 153, 199, 200, 300, 450, 600, 753, 2000, 7000],
    ],
  ] as const)("is %s before %j", (word, numbers) => {
    expect(numbers.filter((number) => outOf(number) !== word)).toEqual([]);
  });

  it("goes by the whole part of a decimal number", () => {
    expect([outOf(6.3), outOf(5.5)]).toEqual(["ze", "z"]);
  });
});
