import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, divide, exact, fractionText, subtract, toNumber } from "../../src/core/exact.js";
import { type RoundingMode, roundTo } from "../../src/core/round.js";
import { round } from "../oracle/combine.js";
import { decimal, over, ratio } from "../oracle/rational.js";

const modes: readonly RoundingMode[] = ["half-up", "half-even", "half-down", "down", "up"];

describe("rounding", () => {
  // One column for each mode, in the order above.
  it.each([
    { number: 62.4, to: 1, rounded: [62, 62, 62, 62, 63], why: "nearer to the one below" },
    { number: 62.5, to: 1, rounded: [63, 62, 62, 62, 63], why: "in the middle, below is even" },
    { number: 63.5, to: 1, rounded: [64, 64, 63, 63, 64], why: "in the middle, below is odd" },
    { number: 62.6, to: 1, rounded: [63, 63, 63, 62, 63], why: "nearer to the one above" },
    { number: 62, to: 1, rounded: [62, 62, 62, 62, 62], why: "a multiple stays what it is" },
    { number: 0, to: 1, rounded: [0, 0, 0, 0, 0], why: "so does 0" },
    { number: -0.5, to: 1, rounded: [0, 0, -1, -1, 0], why: "up is towards plus infinity, below 0 as well" },
    { number: -1.5, to: 1, rounded: [-1, -2, -2, -2, -1], why: "below 0 in the middle, the even one is lower" },
    { number: -1.2, to: 1, rounded: [-1, -1, -1, -2, -1], why: "below 0, nearer to the one above" },
    { number: 87.5, to: 5, rounded: [90, 90, 85, 85, 90], why: "to fives, 17 fives is odd" },
    { number: 82.5, to: 5, rounded: [85, 80, 80, 80, 85], why: "to fives, 16 fives is even" },
    {
      number: 0.125,
      to: 0.01,
      rounded: [0.13, 0.12, 0.12, 0.12, 0.13],
      why: "to two decimals, where doubles go wrong",
    },
    { number: 1.005, to: 0.01, rounded: [1.01, 1, 1, 1, 1.01], why: "1.005 is a tie, though its double lies below" },
    { number: 2.675, to: 0.01, rounded: [2.68, 2.68, 2.67, 2.67, 2.68], why: "2.675 as well" },
    { number: 0.45, to: 0.3, rounded: [0.6, 0.6, 0.3, 0.3, 0.6], why: "to a step that is no power of ten" },
    { number: 1.5, to: 2.5, rounded: [2.5, 2.5, 2.5, 0, 2.5], why: "to a step above 1" },
  ])("$why: $number to $to", ({ number, to, rounded }) => {
    expect(modes.map((mode) => toNumber(roundTo(exact(number), exact(to), mode)))).toEqual(rounded);
  });

  it.each([
    { mode: "half-up" as const, text: "1/3" },
    { mode: "up" as const, text: "2/3" },
  ])("goes to fractions too: one half to thirds, $mode", ({ mode, text }) => {
    const result = roundTo(exact(mode === "up" ? 0.5 : 0.3), divide(1, 3), mode);
    expect(fractionText(result)).toBe(text);
  });

  it("sees a hair beside the middle", () => {
    const hair = divide(1, 10 ** 15);
    expect(toNumber(roundTo(subtract(exact(62.5), hair), 1, "half-up"))).toBe(62);
    expect(toNumber(roundTo(subtract(exact(62.5), hair), 1, "up"))).toBe(63);
    expect(toNumber(roundTo(subtract(62, hair), 1, "down"))).toBe(61);
  });

  it("does the same as the definition, and keeps within one step and in order", () => {
    const part = fc.integer({ min: 1, max: 24 });
    const step = fc.constantFrom(1, 0.1, 0.01, 5, 0.25, 3);
    const property = fc.property(
      fc.integer({ min: -500, max: 500 }),
      fc.integer({ min: 0, max: 30 }),
      part,
      step,
      fc.constantFrom(...modes),
      (n, more, d, to, mode) => {
        const number = divide(n, d);
        const result = roundTo(number, exact(to), mode);
        const { n: top, d: bottom } = round(over(ratio(n), ratio(d)), { to, mode });
        expect(fractionText(result)).toBe(bottom === 1n ? String(top) : `${top}/${bottom}`);
        expect(Math.abs(toNumber(subtract(result, number)))).toBeLessThan(
          Number(decimal(to).n) / Number(decimal(to).d),
        );
        expect(compare(roundTo(divide(n + more, d), exact(to), mode), result)).toBeGreaterThanOrEqual(0);
        expect(roundTo(result, exact(to), mode)).toEqual(result);
      },
    );
    fc.assert(property, { numRuns: 1000 });
  });
});
