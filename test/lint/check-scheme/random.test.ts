import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFrom, shuffled } from "../../../src/lint/check-scheme/random.js";

describe("drawFrom", () => {
  it("draws the numbers of mulberry32, so that a finding can be repeated with any version", () => {
    const draw = drawFrom(1);
    expect([draw(1000), draw(1000), draw(1000), draw(1000)]).toEqual([627, 2, 527, 981]);
  });

  it("draws whole numbers from 0 to below the bound, each about as often", () => {
    const draw = drawFrom(42);
    const times = new Map<number, number>();
    for (let number = 0; number < 6000; number += 1) {
      const drawn = draw(6);
      times.set(drawn, (times.get(drawn) ?? 0) + 1);
    }
    expect([...times.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("shuffled", () => {
  it("keeps every entry, and does not change its input", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const before = [...list];
        expect(shuffled(list, drawFrom(seed)).sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
      }),
    );
  });
});
