import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameValue } from "../../src/framework/same-value.js";

interface Pair {
  readonly why: string;
  readonly a: unknown;
  readonly b: unknown;
  readonly same: boolean;
}

describe("sameValue", () => {
  it.each<Pair>([
    { why: "equal texts", a: "x", b: "x", same: true },
    { why: "a number and its text", a: 1, b: "1", same: false },
    { why: "nothing and an empty object", a: null, b: {}, same: false },
    { why: "keys in another order", a: { x: 1, y: [2] }, b: { y: [2], x: 1 }, same: true },
    { why: "a key more", a: { x: 1 }, b: { x: 1, y: 1 }, same: false },
    { why: "as many keys with other names", a: { x: 1 }, b: { y: 1 }, same: false },
    { why: "a key that every object has", a: { toString: 1 }, b: { x: 1 }, same: false },
    { why: "a list and an object with the same keys", a: ["x"], b: { 0: "x" }, same: false },
    { why: "lists in another order", a: [1, 2], b: [2, 1], same: false },
  ])("tells equal from different: $why", ({ a, b, same }) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });

  it("holds for every value of JSON and its copy", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});
