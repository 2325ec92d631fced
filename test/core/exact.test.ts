import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, divide, exact, fractionText, multiply, subtract, toNumber } from "../../src/core/exact.js";
import { decimal, minus, nearestDouble, order, over, plus, type Rational, ratio, times } from "../oracle/rational.js";

const big = 2 ** 53 - 1;

describe("a number read as it is written", () => {
  it.each([
    { why: "a whole number stays one", number: 3, text: "3" },
    { why: "0 is 0", number: 0, text: "0" },
    { why: "minus 0 is 0 too", number: -0, text: "0" },
    { why: "one tenth is one tenth, not its nearest double", number: 0.1, text: "1/10" },
    { why: "a fraction is in lowest terms", number: 0.75, text: "3/4" },
    { why: "the sign stays above", number: -2.5, text: "-5/2" },
    { why: "six decimals", number: 0.333333, text: "333333/1000000" },
    { why: "small numbers are written with an exponent", number: 1e-7, text: "1/10000000" },
    { why: "and with decimals before it", number: 2.5e-7, text: "1/4000000" },
    { why: "large ones as well", number: 1e21, text: "1000000000000000000000" },
    { why: "what a double cannot hold any more is what it prints", number: 2 ** 53, text: "9007199254740992" },
    {
      why: "0.1 + 0.2 is what the sum prints, not three tenths",
      number: 0.1 + 0.2,
      text: "7500000000000001/25000000000000000",
    },
  ])("$why", ({ number, text }) => {
    expect(fractionText(exact(number))).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("refuses %s", (number) => {
    expect(() => exact(number)).toThrow(RangeError);
  });
});

describe("exact arithmetic", () => {
  it.each([
    { why: "tenths add up", result: add(exact(0.1), exact(0.2)), text: "3/10" },
    { why: "thirds add up to a whole", result: add(divide(1, 3), divide(2, 3)), text: "1" },
    { why: "different lower parts", result: add(divide(1, 6), divide(1, 10)), text: "4/15" },
    { why: "a fraction and a whole number", result: add(divide(1, 3), 2), text: "7/3" },
    { why: "a sum past what a double holds", result: add(big, big), text: "18014398509481982" },
    { why: "and back again", result: add(add(big, big), -big), text: String(big) },
    { why: "below 0", result: subtract(5, 7), text: "-2" },
    { why: "a difference of nothing", result: subtract(divide(1, 3), divide(2, 6)), text: "0" },
    { why: "a product past what a double holds", result: multiply(big, big), text: String(BigInt(big) ** 2n) },
    { why: "a product in lowest terms", result: multiply(divide(2, 3), divide(3, 4)), text: "1/2" },
    { why: "minus times minus", result: multiply(exact(-0.5), -4), text: "2" },
    { why: "0 has no sign", result: multiply(-3, 0), text: "0" },
    { why: "a share of points", result: divide(1250, 15), text: "250/3" },
    { why: "by a number below 0", result: divide(1, -3), text: "-1/3" },
    { why: "by a fraction", result: divide(3, exact(0.5)), text: "6" },
    { why: "a large one by a large one", result: divide(multiply(big, 10), multiply(big, 4)), text: "5/2" },
  ])("$why: $text", ({ result, text }) => {
    expect(fractionText(result)).toBe(text);
  });

  it("does not divide by 0", () => {
    expect(() => divide(1, 0)).toThrow(RangeError);
    expect(() => divide(multiply(big, big), 0)).toThrow(RangeError);
  });

  it.each([
    { why: "a third is more than its first four decimals", a: divide(1, 3), b: exact(0.3333), side: 1 },
    { why: "equal fractions are equal", a: divide(2, 6), b: divide(1, 3), side: 0 },
    { why: "below 0, more is less", a: divide(-1, 3), b: divide(-1, 4), side: -1 },
    {
      why: "numbers that differ in the twentieth digit",
      a: multiply(big, big),
      b: add(multiply(big, big), -1),
      side: 1,
    },
    { why: "fractions whose doubles are the same", a: divide(big, big - 1), b: divide(big - 1, big - 2), side: -1 },
  ])("compares by cross-multiplication: $why", ({ a, b, side }) => {
    expect(Math.sign(compare(a, b))).toBe(side);
    expect(Math.sign(compare(b, a)) + side).toBe(0);
  });

  it.each([
    { why: "the nearest double of a fraction", number: divide(250, 3), shown: 83.33333333333333 },
    { why: "a tie goes to the even last bit: down", number: add(multiply(2 ** 52, 2), 1), shown: 2 ** 53 },
    { why: "and up", number: add(multiply(2 ** 52, 2), 3), shown: 2 ** 53 + 4 },
    { why: "a hair above a tie goes up", number: add(add(multiply(2 ** 52, 2), 1), exact(1e-9)), shown: 2 ** 53 + 2 },
    { why: "a hair below it goes down", number: subtract(add(multiply(2 ** 52, 2), 1), exact(1e-9)), shown: 2 ** 53 },
    { why: "large over large", number: divide(multiply(big, big), multiply(big, 3)), shown: big / 3 },
    { why: "below 0", number: divide(-1, 3), shown: -1 / 3 },
  ])("shows $why", ({ number, shown }) => {
    expect(toNumber(number)).toBe(shown);
  });
});

describe("exact arithmetic against big fractions", () => {
  const whole = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.maxSafeInteger());
  const part = fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    fc.maxSafeNat().map((number) => number + 1),
  );
  const number = fc.tuple(whole, part).map(([n, d]) => ({ one: divide(n, d), other: ratio(n, d) }));
  const text = ({ n, d }: Rational) => (d === 1n ? String(n) : `${n}/${d}`);

  it("adds, takes away, multiplies, divides, compares and shows the same", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(fractionText(add(a.one, b.one))).toBe(text(plus(a.other, b.other)));
        expect(fractionText(subtract(a.one, b.one))).toBe(text(minus(a.other, b.other)));
        expect(fractionText(multiply(a.one, b.one))).toBe(text(times(a.other, b.other)));
        if (b.other.n !== 0n) expect(fractionText(divide(a.one, b.one))).toBe(text(over(a.other, b.other)));
        expect(Math.sign(compare(a.one, b.one))).toBe(order(a.other, b.other));
        expect(toNumber(a.one)).toBe(nearestDouble(a.other));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads every decimal as it is written", () => {
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.float({ noNaN: true }),
    );
    fc.assert(
      fc.property(
        written.filter((one) => Number.isFinite(one)),
        (one) => {
          expect(fractionText(exact(one))).toBe(text(decimal(one === 0 ? 0 : one)));
        },
      ),
    );
  });
});
