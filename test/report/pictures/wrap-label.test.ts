import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameworks, loadFramework } from "../../../src/frameworks/index.js";
import { walk } from "../../../src/index.js";
import { textWidth } from "../../../src/report/pictures/text-width.js";
import { wrapLabel } from "../../../src/report/pictures/wrap-label.js";
import { realWidth } from "./real-width.js";

const editions = await Promise.all(
  frameworks.flatMap(({ id, editions: all }) => all.map(({ edition }) => loadFramework(id, { edition }))),
);
const titles = editions.flatMap((framework) =>
  [...walk(framework)].flatMap(({ node }) => Object.values<string>(node.title ?? {})),
);

describe("textWidth", () => {
  it("never takes a title that ships for narrower than the widest of the usual fonts draws it", () => {
    expect(titles.length).toBeGreaterThan(100);
    const short = titles.filter((title) => textWidth(title, 13) < realWidth(title, 13));
    expect(short).toEqual([]);
  });

  it("is not far off either: less than half more", () => {
    const long = titles.filter((title) => title.length > 20 && textWidth(title, 13) > realWidth(title, 13) * 1.5);
    expect(long).toEqual([]);
  });
});

describe("wrapLabel", () => {
  it.each([
    { why: "breaks at spaces", text: "one two three", width: 50, lines: ["one two", "three"] },
    {
      why: "breaks a word that no line can hold",
      text: "incomprehensible",
      width: 50,
      lines: ["incompr", "ehensibl", "e"],
    },
    {
      why: "keeps an accent with its letter",
      text: "a\u0301a\u0301a\u0301a\u0301",
      width: 15,
      lines: ["a\u0301a\u0301", "a\u0301a\u0301"],
    },
    { why: "has a line even where there is no text", text: "", width: 50, lines: [""] },
    { why: "takes line breaks and marks that steer for what they are", text: "a\n\u202eb", width: 50, lines: ["a b"] },
  ])("$why", ({ text, width, lines }) => {
    expect(wrapLabel(text, { width, size: 10 })).toEqual(lines);
  });

  it("shows every title that ships whole, on a phone too", () => {
    for (const title of titles) expect(wrapLabel(title, { width: 320, size: 13 }).join(" ")).toBe(title);
  });

  it("ends in three dots where a text is too long for its lines", () => {
    const lines = wrapLabel("word ".repeat(1000), { width: 80, size: 10, most: 3 });
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  it("gives no line wider than asked for, whatever the text, and loses no letter of a short one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const lines = wrapLabel(text, { width, size: 13, most: 1000 });
        for (const line of lines) {
          const letters = line.match(/\P{M}\p{M}*/gu) ?? [];
          if (letters.length > 1) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        }
        const plain = (one: string): string => one.replaceAll(/[\s\p{Cc}\p{Cf}]/gu, "");
        expect(plain(lines.join(""))).toBe(plain(text));
      }),
      { numRuns: 500 },
    );
  });
});
