import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/report/escape-markdown.js";

describe("escapeMarkdown", () => {
  it.each([
    { why: "a pipe would end a cell", text: "a|b", escaped: "a\\|b" },
    { why: "a backtick would begin code", text: "`rm`", escaped: "\\`rm\\`" },
    { why: "stars and underscores would emphasise", text: "*a* _b_", escaped: "\\*a\\* \\_b\\_" },
    { why: "HTML would be HTML", text: "<script>x & y</script>", escaped: "&lt;script&gt;x &amp; y&lt;/script&gt;" },
    { why: "an entity would be its character", text: "&lt;", escaped: "&amp;lt;" },
    { why: "a link would be a link", text: "[a](javascript:b)", escaped: "\\[a\\](javascript:b)" },
    { why: "a picture would load", text: "![a](https://e.org/a.png)", escaped: "!\\[a\\](https&#58;//e.org/a.png)" },
    {
      why: "an address would become a link",
      text: "https://e.org www.e.org",
      escaped: "https&#58;//e.org www\\.e.org",
    },
    { why: "a line break would end the line", text: "a\r\n\r\n# b", escaped: "a # b" },
    { why: "a mark that turns the direction would hide the end", text: "a\u202egnp.exe", escaped: "agnp.exe" },
    { why: "a number with a dot would begin a list", text: "1. a", escaped: "1\\. a" },
    { why: "a hyphen would begin a list", text: "- a", escaped: "\\- a" },
    { why: "a number sign would begin a heading", text: "## a", escaped: "\\## a" },
    { why: "hyphens would be a rule", text: "---", escaped: "\\---" },
    { why: "a backslash would escape what follows", text: "\\|", escaped: "\\\\\\|" },
    { why: "nothing else changes", text: "Příliš 1a (2) - 3.5 % +2", escaped: "Příliš 1a (2) - 3.5 % +2" },
  ])("$why", ({ text, escaped }) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("leaves no character that could act, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[\n\r\u2028\u2029<>]/);
        expect(escaped).not.toMatch(/(^|[^\\])(\\\\)*[|`*_[\]]/);
        expect(escaped).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
