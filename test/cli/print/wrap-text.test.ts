import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/cli/print/display-width.js";
import { wrapText } from "../../../src/cli/print/wrap-text.js";

const anyText = fc.string({ unit: "grapheme", maxLength: 200 });

describe("wrapText", () => {
  it.each([
    { why: "what fits stays in one line", text: "one two", width: 7, lines: ["one two"] },
    { why: "lines break at spaces", text: "one two three", width: 7, lines: ["one two", "three"] },
    {
      why: "a word without room is cut without a hyphen",
      text: "a nejneobhospodařovávatelnější",
      width: 12,
      lines: ["a", "nejneobhospo", "dařovávateln", "ější"],
    },
    { why: "line breaks of the text are spaces", text: "one\n\ntwo", width: 20, lines: ["one two"] },
    {
      why: "a space that must not break does not",
      text: "10\u00a0000 points",
      width: 9,
      lines: ["10\u00a0000", "points"],
    },
    { why: "no text is one empty line", text: "", width: 20, lines: [""] },
    { why: "what steers a terminal is taken out", text: "a\u001b[31mb\u202ec", width: 20, lines: ["a[31mbc"] },
  ])("$why", ({ text, width, lines }) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it("sets the first line and the others in", () => {
    expect(wrapText("one two three", 8, { first: "- ", rest: "  " })).toEqual(["- one", "  two", "  three"]);
  });

  it("never makes a line wider than asked", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 8, max: 120 }), fc.nat({ max: 6 }), (text, width, indent) => {
        const lines = wrapText(text, width, { first: "", rest: " ".repeat(indent) });
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("loses nothing but spaces and marks that steer", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "ř", "Ж", "標", "e\u0301", "👨‍👩‍👧"),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 60 }), (words, width) => {
        expect(wrapText(words.join(" "), width).join("").replaceAll(" ", "")).toBe(words.join(""));
      }),
    );
  });
});
