import { describe, expect, it } from "vitest";
import { depthLimit, pieceLimit } from "../../../src/cli/reading/compose-yaml.js";
import { parseText } from "../../../src/cli/reading/parse-text.js";

const codesOf = (text: string): string[] => parseText(text, "x.yaml").issues.map((issue) => issue.code);
const readValue = (text: string): unknown => parseText(text, "x.yaml").value;

describe("parseText", () => {
  it.each([
    { why: "a day stays text", text: "d: 2026-01-01", value: { d: "2026-01-01" } },
    { why: "an impossible day stays text, for the check of days", text: "d: 2026-02-30", value: { d: "2026-02-30" } },
    {
      why: "words that YAML 1.1 takes for true and false stay text",
      text: "on: no\ny: yes",
      value: { on: "no", y: "yes" },
    },
    { why: "codes and times stay text", text: "a: 1a\nt: 12:30\nn: 1_000", value: { a: "1a", t: "12:30", n: "1_000" } },
    {
      why: "a directive changes nothing",
      text: "%YAML 1.1\n---\non: yes\nd: 2026-01-01",
      value: { on: "yes", d: "2026-01-01" },
    },
    { why: "a merge key is a key like any other", text: "<<: { a: 1 }", value: { "<<": { a: 1 } } },
    {
      why: "a merge key is one under a directive, too",
      text: "%YAML 1.1\n---\n<<: { a: 1 }",
      value: { "<<": { a: 1 } },
    },
    { why: "JSON with tabs and escapes is read", text: '{\r\n\t"a": "\\u00e9\\/"\r\n}', value: { a: "é/" } },
    { why: "a mark of byte order is no text", text: "\ufeffa: 1", value: { a: 1 } },
    { why: "markers of start and end make no second document", text: "---\na: 1\n...\n", value: { a: 1 } },
    { why: "a tag of the core types is understood", text: "a: !!str 1.10", value: { a: "1.10" } },
    { why: "a whole number as a key loses nothing", text: "7: x\ntrue: y", value: { "7": "x", true: "y" } },
  ])("reads as YAML 1.2: $why", ({ text, value }) => {
    expect(parseText(text, "x.yaml")).toMatchObject({ value, issues: [] });
  });

  it("keeps __proto__ and constructor as keys of their own", () => {
    const value = readValue("responses: { __proto__: { rating: 3 }, constructor: 2 }") as { responses: object };
    expect(Object.keys(value.responses)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(value.responses)).toBe(Object.prototype);
  });

  it("still gives the value where keys stand twice, so that other checks can add what they find", () => {
    const document = parseText("a: 1\nb: 2\na: 3", "x.yaml");
    expect(document.value).toEqual({ a: 3, b: 2 });
    expect(document.issues.map((issue) => issue.code)).toEqual(["duplicate-key"]);
  });

  it("sees keys that stand twice under another spelling", () => {
    expect(codesOf("a: 1\n\"a\": 2\n'a': 3")).toEqual(["duplicate-key", "duplicate-key"]);
  });

  it("takes the same time for each of many keys", () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n");
    const start = performance.now();
    expect(codesOf(`${lines}\nk0: 2`)).toEqual(["duplicate-key"]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("reads what is nested as deep as the limit and refuses one level more", () => {
    const nested = (levels: number): string => `a:\n  ${"- ".repeat(levels - 1)}x`;
    expect(codesOf(nested(depthLimit))).toEqual([]);
    expect(codesOf(nested(depthLimit + 1))).toEqual(["too-deep"]);
  });

  it.each([
    { why: "10,000 lists", text: "[".repeat(10_000) + "]".repeat(10_000) },
    { why: "a million brackets that never close", text: "[".repeat(1_000_000) },
    { why: "10,000 maps", text: "{a: ".repeat(10_000) },
    { why: "lists in block form", text: `${"- ".repeat(10_000)}x` },
    { why: "maps in block form", text: Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n") },
  ])("refuses deep nesting at once: $why", ({ text }) => {
    const start = performance.now();
    const document = parseText(text, "x.yaml");
    expect(document).toMatchObject({ value: undefined, issues: [{ code: "too-deep", severity: "error" }] });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("refuses a text of too many pieces before it fills the memory", () => {
    expect(codesOf(`a: [${"1,".repeat(pieceLimit / 2)}]`)).toEqual(["too-large"]);
  }, 60_000);
});

describe("the place of a JSON Pointer", () => {
  const text = [
    "responses:",
    "  s1:   { rating: 3, comment: x }",
    "  a/b: 1",
    "  m~n: 2",
    "  unknown-key: 4",
    "list:",
    "  - id: one",
    "  - id: two",
    "    scale: steps",
  ].join("\n");
  const { locate } = parseText(text, "x.yaml");

  it.each([
    { why: "the whole document", path: "", line: 1, column: 1 },
    { why: "a key", path: "/responses/s1", line: 2, column: 3 },
    { why: "a key inside braces", path: "/responses/s1/comment", line: 2, column: 22 },
    { why: "a key with a slash", path: "/responses/a~1b", line: 3, column: 3 },
    { why: "a key with a tilde", path: "/responses/m~0n", line: 4, column: 3 },
    { why: "an entry of a list", path: "/list/1", line: 8, column: 5 },
    { why: "a key in an entry of a list", path: "/list/1/scale", line: 9, column: 5 },
    { why: "a key that is missing: what should hold it", path: "/list/0/scale", line: 7, column: 5 },
    { why: "something inside a number: the number's key", path: "/responses/unknown-key/x/y", line: 5, column: 3 },
    { why: "an entry after the end: the list's key", path: "/list/2", line: 6, column: 1 },
    { why: "a name of no entry: the list's key", path: "/list/length", line: 6, column: 1 },
  ])("is given for $why", ({ path, line, column }) => {
    expect(locate(path)).toEqual({ line, column });
  });

  it("is that of the last of two keys, whose value was taken", () => {
    expect(parseText("a: 1\na: 2", "x.yaml").locate("/a")).toEqual({ line: 2, column: 1 });
  });

  it("is not known where nothing could be read", () => {
    expect(parseText("", "x.yaml").locate("/a")).toBeUndefined();
  });
});
