import { describe, expect, it } from "vitest";
import { languageSchema, textSchema, wordsSchema } from "../../src/core/text.schema.js";

describe("languageSchema", () => {
  it.each(["en", "cs", "sr-Latn", "de-AT", "zh-Hant-TW", "de-x-easy", "nds"])("takes %s", (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(true);
  });

  it.each(["EN", "english", "e", "", "en_GB", "en-", "constructor", "toString", "en-toolongpart", 5, null])(
    "refuses %s",
    (tag) => {
      expect(languageSchema.safeParse(tag).success).toBe(false);
    },
  );
});

describe("wordsSchema", () => {
  it.each([
    { why: "a word is a text", text: "Door", result: true },
    { why: "an empty text says nothing", text: "", result: false },
    { why: "space alone says nothing", text: " \n\t\u00a0", result: false },
    { why: "a number is not a text", text: 1, result: false },
  ])("$why", ({ text, result }) => {
    expect(wordsSchema.safeParse(text).success).toBe(result);
  });
});

describe("textSchema", () => {
  it.each([
    { why: "one language is enough", text: { en: "Door" }, result: true },
    { why: "several languages are fine", text: { en: "Door", cs: "Dveře" }, result: true },
    { why: "no language is not enough", text: {}, result: false },
    { why: "a language without words is a slip", text: { en: "Door", cs: "" }, result: false },
    { why: "a key that is no language is a slip", text: { title: "Door" }, result: false },
    { why: "a bare text has no language", text: "Door", result: false },
    { why: "a list is not a text", text: ["Door"], result: false },
    { why: "a number is not a text", text: { en: 1 }, result: false },
    { why: "constructor is no language", text: { en: "Door", constructor: "x" }, result: false },
    { why: "__proto__ is no language", text: JSON.parse('{"en":"Door","__proto__":"x"}'), result: false },
  ])("$why", ({ text, result }) => {
    expect(textSchema.safeParse(text).success).toBe(result);
  });

  it("says what else is wrong beside __proto__", () => {
    const result = textSchema.safeParse(JSON.parse('{"en":"","__proto__":"x"}'));
    expect(result.error?.issues).toHaveLength(2);
  });
});
