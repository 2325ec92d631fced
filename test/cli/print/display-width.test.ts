import { describe, expect, it } from "vitest";
import { charactersOf, displayWidth } from "../../../src/cli/print/display-width.js";

describe("displayWidth", () => {
  it.each([
    { why: "letters of English", text: "standard", width: 8 },
    { why: "Czech letters, each one code point", text: "příliš žluťoučký", width: 16 },
    { why: "Czech letters, each with its mark apart", text: "příliš".normalize("NFD"), width: 6 },
    { why: "Cyrillic", text: "Насочване", width: 9 },
    { why: "Chinese takes two columns each", text: "標準", width: 4 },
    { why: "Korean, composed of parts", text: "한국".normalize("NFD"), width: 4 },
    { why: "full-width letters", text: "ＡＢ", width: 4 },
    { why: "a family drawn as one picture", text: "👨‍👩‍👧", width: 2 },
    { why: "a letter that a selector makes a picture", text: "❤️", width: 2 },
    { why: "marks without a letter", text: "\u0301\u200d", width: 0 },
    { why: "nothing", text: "", width: 0 },
  ])("counts $why", ({ text, width }) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("charactersOf", () => {
  it("keeps a letter and its marks together", () => {
    expect(charactersOf("c\u030ce")).toEqual(["c\u030c", "e"]);
  });
});
