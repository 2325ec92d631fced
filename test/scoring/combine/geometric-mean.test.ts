import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, exact, toNumber } from "../../../src/core/exact.js";
import { degreeOf, geometricMean } from "../../../src/scoring/combine/geometric-mean.js";

const toHundredths = { to: exact(0.01), mode: "half-up" as const };

describe("the geometric mean", () => {
  it.each([
    { why: "of one number is that number", values: [3], weights: [1], mean: 3 },
    { why: "two eights", values: [8, 8], weights: [1, 1], mean: 8 },
    { why: "the side of a square: 2 by 8", values: [2, 8], weights: [1, 1], mean: 4 },
    { why: "the side of a cube: 1 by 3 by 9", values: [1, 3, 9], weights: [1, 1, 1], mean: 3 },
    { why: "the root of 6 is 2.449", values: [2, 3], weights: [1, 1], mean: 2.45 },
    { why: "the root of 2 is 1.414", values: [1, 2], weights: [1, 1], mean: 1.41 },
    { why: "a 0 gives 0, however good the rest", values: [0, 100, 100], weights: [1, 1, 1], mean: 0 },
    { why: "weights are powers: 2 by 2 by 2 by 16", values: [2, 16], weights: [3, 1], mean: 3.36 },
    { why: "only their ratio matters", values: [2, 16], weights: [0.75, 0.25], mean: 3.36 },
    { why: "fractions: a half by a half", values: [0.5, 0.5], weights: [1, 1], mean: 0.5 },
    { why: "numbers of many digits", values: [123456.789, 987654.321], weights: [1, 1], mean: 349188.53 },
  ])("$why", ({ values, weights, mean }) => {
    expect(toNumber(geometricMean(values.map(exact), weights.map(exact), toHundredths))).toBe(mean);
  });

  // One column for each mode: half-up, half-even, half-down, down, up.
  it.each([
    { why: "the root of 6.25 is 2.5: in the middle", values: [2.5, 2.5], rounded: [3, 2, 2, 2, 3] },
    { why: "the root of 12.25 is 3.5: in the middle, below is odd", values: [3.5, 3.5], rounded: [4, 4, 3, 3, 4] },
    { why: "a hair above the middle", values: [2.5, 2.500001], rounded: [3, 3, 3, 2, 3] },
    { why: "a hair below it", values: [2.5, 2.499999], rounded: [2, 2, 2, 2, 3] },
    { why: "a whole root is not rounded", values: [2, 8], rounded: [4, 4, 4, 4, 4] },
    { why: "a hair above a whole root", values: [2, 8.000001], rounded: [4, 4, 4, 4, 5] },
  ])("is rounded by comparing powers: $why", ({ values, rounded }) => {
    const modes = ["half-up", "half-even", "half-down", "down", "up"] as const;
    const means = modes.map((mode) => geometricMean(values.map(exact), [1, 1], { to: 1, mode }));
    expect(means).toEqual(rounded);
  });

  it("is a multiple of the step, and the next multiple is beyond the root", () => {
    const value = fc.integer({ min: 1, max: 400 });
    const numbers = fc.array(fc.tuple(value, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 8 }), (all, step) => {
        const mean = geometricMean(
          all.map(([one]) => divide(one, 4)),
          all.map(([, weight]) => weight),
          { to: divide(step, 4), mode: "down" },
        );
        const steps = BigInt(toNumber(divide(mean, divide(step, 4))));
        const degree = all.reduce((sum, [, weight]) => sum + weight, 0);
        const product = all.reduce((sum, [one, weight]) => sum * BigInt(one) ** BigInt(weight), 1n);
        expect((steps * BigInt(step)) ** BigInt(degree) <= product).toBe(true);
        expect(((steps + 1n) * BigInt(step)) ** BigInt(degree) > product).toBe(true);
      }),
    );
  });

  it("does not change what goes in", () => {
    const [values, weights] = [Object.freeze([2, 8]), Object.freeze([1, 1])];
    geometricMean(values, weights, toHundredths);
    expect([values, weights]).toEqual([
      [2, 8],
      [1, 1],
    ]);
  });
});

describe("the degree of a root", () => {
  it.each([
    { why: "equal weights count once each", weights: [1, 1, 1], degree: 3n },
    { why: "what they have in common goes", weights: [2, 4], degree: 3n },
    { why: "decimals become whole numbers", weights: [0.5, 1.25], degree: 7n },
    { why: "a third in six decimals makes a root of a million", weights: [0.333333, 0.666667], degree: 1_000_000n },
  ])("$why", ({ weights, degree }) => {
    expect(degreeOf(weights.map(exact))).toBe(degree);
  });
});
