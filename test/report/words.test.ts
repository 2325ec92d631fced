import { describe, expect, it } from "vitest";
import { bulgarian } from "../../src/report/words/bulgarian.js";
import { bulgarianCycle } from "../../src/report/words/bulgarian-cycle.js";
import { czech } from "../../src/report/words/czech.js";
import { czechCycle } from "../../src/report/words/czech-cycle.js";
import { english } from "../../src/report/words/english.js";
import { englishCycle } from "../../src/report/words/english-cycle.js";
import { wordsIn } from "../../src/report/words/words-in.js";

describe("wordsIn", () => {
  it.each([
    { why: "the first language that is known", languages: ["fi", "cs", "en"], words: czech },
    { why: "a region has the words of its language", languages: ["bg-BG"], words: bulgarian },
    { why: "capital letters make no difference", languages: ["CS"], words: czech },
    { why: "English where none is known", languages: ["fi", "sv"], words: english },
    { why: "English where none is asked for", languages: [], words: english },
  ])("finds $why", ({ languages, words }) => {
    expect(wordsIn(languages)).toBe(words);
  });
});

describe("words", () => {
  it.each([
    { words: { ...czechCycle, ...czech }, letters: /^[a-záčďéěíňóřšťúůýž]/i },
    { words: { ...bulgarianCycle, ...bulgarian }, letters: /^[а-я]/i },
  ])("are all translated in $words.language", ({ words, letters }) => {
    const texts = Object.values({ ...words, language: undefined }).flatMap((word) =>
      word === undefined ? [] : typeof word === "string" ? [word] : Object.values(word),
    );
    const others = new Set(
      Object.values({ ...englishCycle, ...english }).flatMap((word) =>
        typeof word === "string" ? [word] : Object.values(word),
      ),
    );
    // The same word in both languages.
    const shared = new Set(["Region", "Standard"]);
    for (const text of texts) {
      expect(text).toMatch(letters);
      if (!shared.has(text)) expect(others.has(text)).toBe(false);
    }
  });
});
