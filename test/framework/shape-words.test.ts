import { describe, expect, it } from "vitest";
import { nameExpected, namePlace, nameReceived, quote } from "../../src/framework/shape-words.js";

describe("nameReceived", () => {
  it.each([
    { value: null, words: "empty (null)" },
    { value: undefined, words: "undefined" },
    { value: "", words: "an empty text" },
    { value: "1a", words: 'the text "1a"' },
    { value: 0.5, words: "the number 0.5" },
    { value: Number.NaN, words: "NaN" },
    { value: false, words: "false" },
    { value: [], words: "an empty list" },
    { value: [0], words: "a list" },
    { value: {}, words: "an empty object" },
    { value: { a: 1 }, words: "an object" },
    { value: new Date(0), words: "a Date" },
    { value: () => 1, words: "a function" },
    { value: 1n, words: "a bigint" },
    { value: Symbol("x"), words: "a symbol" },
  ])("calls it $words", ({ value, words }) => {
    expect(nameReceived(value)).toBe(words);
  });
});

describe("nameExpected", () => {
  it.each([
    { types: ["object", "record"], words: [], text: "an object" },
    { types: ["string", "number"], words: [], text: "text or a number" },
    { types: ["object"], words: ["a", "b"], text: '"a", "b" or an object' },
    { types: ["bigint"], words: [], text: "bigint" },
  ])("calls it $text", ({ types, words, text }) => {
    expect(nameExpected(types, words)).toBe(text);
  });
});

describe("namePlace", () => {
  it.each([
    { path: [], text: "the framework" },
    { path: ["title"], text: "`title`" },
    { path: ["areas", 9], text: "entry 10 of `areas`" },
    { path: ["rows", 0, 1], text: "entry 2 of entry 1 of `rows`" },
    { path: [0], text: "entry 1 of the framework" },
  ])("calls it $text", ({ path, text }) => {
    expect(namePlace(path, "framework")).toBe(text);
  });
});

describe("quote", () => {
  it("cuts a long text and shows what cannot be seen", () => {
    expect(quote("a\tb")).toBe('"a\\tb"');
    expect(quote("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    expect(quote("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
  });
});
