import { describe, expect, it } from "vitest";
import { widen } from "../../../src/improvement/optimise/widen.js";

/** Looks as a search would: the best plan is found as soon as it is among those that are looked at. */
function looking(best: number, known: number) {
  const looks: number[] = [];
  let found = known;
  const cut = widen(
    1000,
    () => found + 1,
    (atLeast) => {
      looks.push(atLeast);
      if (best >= atLeast) found = best;
      return false;
    },
  );
  return { looks, found, cut };
}

describe("widen", () => {
  it.each([
    { why: "a plan as good as the bound is found at once", best: 1000, known: 0, looks: [996] },
    { why: "a poor plan is found further away", best: 900, known: 0, looks: [996, 988, 964, 894] },
    { why: "where nothing is better, all that could be is looked at", best: 0, known: 970, looks: [996, 988, 971] },
    { why: "a known plan close to the bound leaves one look", best: 0, known: 998, looks: [999] },
  ])("$why", ({ best, known, looks }) => {
    const went = looking(best, known);
    expect(went.looks).toEqual(looks);
    expect(went.found).toBe(Math.max(best, known));
    expect(went.cut).toBe(false);
  });

  it("ends where nothing is known and nothing is found", () => {
    const looks: number[] = [];
    const look = (atLeast: number) => {
      looks.push(atLeast);
      return false;
    };
    expect(widen(-1000, () => Number.NEGATIVE_INFINITY, look)).toBe(false);
    expect(looks.at(-1)).toBe(Number.NEGATIVE_INFINITY);
    expect(looks.length).toBeLessThan(10);
  });

  it("looks at all of it once more where room was short, and says so", () => {
    const looks: number[] = [];
    const look = (atLeast: number) => {
      looks.push(atLeast);
      return true;
    };
    expect(widen(1000, () => 1, look)).toBe(true);
    expect(looks).toEqual([996, 1]);
  });
});
