import { type LocalizedText, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";

const items = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node);

function english(text: LocalizedText | undefined): string {
  expect(Object.keys(text ?? {})).toEqual(["en"]);
  return text?.en ?? "";
}

describe("texts of the La Strada set", () => {
  it("give every item a title of a few words", () => {
    for (const { id, title } of items) {
      expect(english(title), id).toMatch(/^\p{Lu}[^.]*[^.\s]$/u);
      expect(english(title).split(" ").length, id).toBeLessThanOrEqual(6);
    }
    expect(new Set(items.map((item) => item.title?.en)).size).toBe(81);
  });

  it("state every item in one sentence that can be rated", () => {
    for (const { id, statement } of items) {
      const text = english(statement);
      expect(text, id).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(text.slice(0, -1), id).not.toMatch(/[.?!] /);
      expect(text.length, id).toBeGreaterThanOrEqual(80);
      expect(text.length, id).toBeLessThanOrEqual(250);
    }
    expect(new Set(items.map((item) => item.statement?.en)).size).toBe(81);
  });

  it("say what is so, not what somebody should do", () => {
    for (const { id, statement } of items) expect(statement?.en, id).not.toMatch(/\b(should|shall|must|ought)\b/);
  });

  it("hint at one to four pieces of evidence, each a thing that one can ask for", () => {
    for (const { id, evidenceHints = [] } of items) {
      const hints = evidenceHints.map(english);
      expect(hints.length, id).toBeGreaterThanOrEqual(1);
      expect(hints.length, id).toBeLessThanOrEqual(4);
      for (const hint of hints) expect(hint, id).toMatch(/^\p{Lu}[^.]{5,90}[^.\s]$/u);
      expect(new Set(hints).size, id).toBe(hints.length);
    }
  });

  it("tell each level apart in a sentence", () => {
    for (const level of framework.scales[0]?.levels ?? []) {
      expect(typeof level === "object" && english(level.description)).toMatch(/^\p{Lu}[^\n]+\.$/u);
    }
  });
});
