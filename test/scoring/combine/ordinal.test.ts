import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, exact, fractionText } from "../../../src/core/exact.js";
import { highest, lowest, median, mostCommon } from "../../../src/scoring/combine/ordinal.js";

describe("lowest and highest", () => {
  it.each([
    { why: "one number is both", values: [2], low: "2", high: "2" },
    { why: "they need not be first or last", values: [3, 1, 4, 2], low: "1", high: "4" },
    { why: "equal ones are one", values: [2, 2], low: "2", high: "2" },
    {
      why: "fractions are compared as such",
      values: [divide(1, 3), exact(0.3333), exact(0.33334)],
      low: "3333/10000",
      high: "16667/50000",
    },
    { why: "below 0", values: [-1, 0, -3], low: "-3", high: "0" },
  ])("$why", ({ values, low, high }) => {
    expect(fractionText(lowest(values))).toBe(low);
    expect(fractionText(highest(values))).toBe(high);
  });
});

describe("the median", () => {
  it.each([
    { why: "of one is that one", values: [3], lower: 3, higher: 3, middle: 3 },
    { why: "of three is the second in order", values: [4, 1, 2], lower: 2, higher: 2, middle: 2 },
    { why: "of two lies between", values: [1, 4], lower: 1, higher: 4, middle: 2.5 },
    { why: "of four is one of the two in the middle", values: [4, 1, 3, 2], lower: 2, higher: 3, middle: 2.5 },
    { why: "of equal ones has no tie", values: [2, 2, 2, 9], lower: 2, higher: 2, middle: 2 },
    { why: "is not moved by an outlier", values: [1, 1, 100], lower: 1, higher: 1, middle: 1 },
    { why: "sorts by size and not as text", values: [10, 9, 100], lower: 10, higher: 10, middle: 10 },
  ])("$why", ({ values, ...wanted }) => {
    for (const ties of ["lower", "higher", "middle"] as const)
      expect(median(values, ties)).toEqual(exact(wanted[ties]));
  });
});

describe("the most common", () => {
  it.each([
    { why: "of one is that one", values: [3], lower: 3, higher: 3 },
    { why: "is the most frequent, wherever it stands", values: [2, 1, 3, 1], lower: 1, higher: 1 },
    { why: "of all different is any: ties decide", values: [3, 1, 2], lower: 1, higher: 3 },
    { why: "of two as frequent is what ties say", values: [1, 3, 3, 1, 2], lower: 1, higher: 3 },
    { why: "is no average", values: [0, 0, 10, 10, 10], lower: 10, higher: 10 },
  ])("$why", ({ values, lower, higher }) => {
    expect(mostCommon(values, "lower")).toBe(lower);
    expect(mostCommon(values, "higher")).toBe(higher);
  });
});

describe("all four", () => {
  const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 });
  const ties = fc.constantFrom("lower" as const, "higher" as const);

  it("do not care for the order, and stay between lowest and highest", () => {
    fc.assert(
      fc.property(values, ties, (all, tie) => {
        const mixed = [...all].reverse();
        for (const combine of [
          lowest,
          highest,
          (some: readonly number[]) => median(some, tie),
          (some: readonly number[]) => mostCommon(some, tie),
        ]) {
          expect(combine(mixed)).toBe(combine(all));
          expect(combine(all)).toBeGreaterThanOrEqual(Math.min(...all));
          expect(combine(all)).toBeLessThanOrEqual(Math.max(...all));
        }
      }),
    );
  });

  it("do not change what goes in", () => {
    const all = Object.freeze([3, 1, 2]);
    for (const combine of [
      lowest,
      highest,
      (some: readonly number[]) => median(some, "lower"),
      (some: readonly number[]) => mostCommon(some, "higher"),
    ])
      combine(all);
    expect(all).toEqual([3, 1, 2]);
  });
});
