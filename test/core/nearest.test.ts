import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/core/nearest.js";

const keys = ["id", "code", "title", "statement", "standards", "criteria", "comment"];

describe("nearest", () => {
  it.each([
    { why: "a swap of neighbours is one slip", word: "titel", result: ["title"] },
    { why: "a missing letter is one slip", word: "critera", result: ["criteria"] },
    { why: "a letter too many is one slip", word: "titlee", result: ["title"] },
    { why: "a wrong letter is one slip", word: "standarts", result: ["standards"] },
    { why: "two slips in seven letters are forgiven", word: "coments", result: ["comment"] },
    { why: "two slips in five letters are too many", word: "tlite", result: [] },
    { why: "one slip is forgiven in the shortest words", word: "ip", result: ["id"] },
    { why: "capital letters make no difference", word: "Title", result: ["title"] },
    { why: "nothing is near to another word", word: "responsible", result: [] },
    { why: "an empty word is near to nothing that is longer than a slip", word: "", result: [] },
    { why: "a text of a megabyte is answered at once", word: "title".repeat(200_000), result: [] },
  ])("$why", ({ word, result }) => {
    expect(nearest(word, keys)).toEqual(result);
  });

  it("puts the nearest first and keeps the order of equals", () => {
    expect(nearest("s1.aa", ["s2.ab", "s1.ab", "s1.a"])).toEqual(["s1.ab", "s1.a"]);
    expect(nearest("points-9", ["points-88", "points-1", "points-0"])).toEqual(["points-1", "points-0", "points-88"]);
  });

  it("gives three at most, or as many as asked", () => {
    const items = ["s1.a", "s1.b", "s1.c", "s1.d"];
    expect(nearest("s1.z", items)).toHaveLength(3);
    expect(nearest("s1.z", items, 1)).toEqual(["s1.a"]);
  });

  it("finds every word with one swap of neighbours in it", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (word, seed) => {
        const place = seed % (word.length - 1);
        const swapped = word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
        expect(nearest(swapped, [word])).toEqual([word]);
      }),
    );
  });

  it("does not change its input", () => {
    const candidates = Object.freeze(["b", "a"]);
    expect(() => nearest("a", candidates)).not.toThrow();
  });
});
