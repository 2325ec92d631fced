import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/framework/check-shape.schema.js";
import { conditionSchema, selectorSchema, testSchema } from "../../src/framework/selector.schema.js";

describe("conditionSchema", () => {
  it.each([
    { all: [{ is: "good" }, { count: { kind: "item", is: "shortfalls" }, atLeast: 1 }] },
    { any: [{ from: "good" }, { below: 2 }] },
    { not: { not: { not: { answer: "unsuitable" } } } },
    { count: { kind: "item", below: "good" }, atLeast: 1 },
    { count: { tagged: ["now", "soon"], except: { ids: ["s1.a"] }, value: { above: 0, upTo: 80 } }, atMost: 0 },
    { node: "plan", below: "reached" },
    { node: "care", is: ["weak", "adequate"] },
    { node: "care", value: { from: 80 } },
    { value: { from: 80 } },
    { is: 3 },
    { fact: "breach", is: true },
    { fact: "beds", from: 1, below: 20 },
  ])("takes %j", (condition) => {
    expect(checkShape(conditionSchema, condition, "condition")).toEqual([]);
  });

  it.each([
    {
      why: "two questions at once",
      condition: { is: "good", from: "weak" },
      issues: ["exactly-one : The condition has `is` and `from`, which cannot stand together. Keep one of them."],
    },
    {
      why: "two questions to one node",
      condition: { node: "care", from: "weak", is: "good" },
      issues: ["exactly-one : The condition has `from` and `is`, which cannot stand together. Keep one of them."],
    },
    {
      why: "two ways to join",
      condition: { all: [{ is: "good" }], any: [{ is: "weak" }] },
      issues: ["exactly-one : The condition has `all` and `any`, which cannot stand together. Keep one of them."],
    },
    {
      why: "a number of conditions, where only nodes are counted",
      condition: { any: [{ is: "good" }, { is: "weak" }], atLeast: 2 },
      issues: [
        "unknown-key /atLeast: The condition has no key `atLeast`. It cannot stand beside the other keys here: remove it.",
      ],
    },
    {
      why: "a number in place of a range",
      condition: { node: "care", value: 70 },
      issues: [
        "wrong-type /value: `value` must be an object, but is the number 70. Write a range, such as { from: 70 }.",
      ],
    },
    {
      why: "a percent sign",
      condition: { value: { from: "80 %" } },
      issues: ['wrong-type /value/from: `from` must be a number, but is the text "80 %". Write the number alone: 80.'],
    },
    {
      why: "a fact that is a number",
      condition: { fact: "beds", is: 4 },
      issues: [
        "wrong-type /is: `is` must be text or true or false, but is the number 4. Ask for a number with `from`, `above`, `below` or `upTo`.",
      ],
    },
    {
      why: "a count and a question beside it, with a slip in the count",
      condition: { count: { kind: "itm", is: "good" }, is: "weak" },
      issues: [
        "exactly-one : The condition has `count` and `is`, which cannot stand together. Keep one of them.",
        'not-allowed /count/kind: `kind` must be "area", "standard", "criterion", "part", "group" or "item", but is the text "itm". Did you mean "item"?',
      ],
    },
    {
      why: "two ways to join, the first with a slip inside",
      condition: { all: [5], any: [{ is: "weak" }] },
      issues: [
        "exactly-one : The condition has `all` and `any`, which cannot stand together. Keep one of them.",
        "wrong-type /all/0: Entry 1 of `all` must be an object, but is the number 5. undefined",
      ],
    },
    {
      why: "two questions at once, the first with a slip inside",
      condition: { is: true, from: "weak" },
      issues: [
        "exactly-one : The condition has `is` and `from`, which cannot stand together. Keep one of them.",
        'wrong-type /is: `is` must be text, a number or a list, but is true. Write it in quotes: "true".',
      ],
    },
    {
      why: "nothing asked",
      condition: {},
      issues: [
        "missing-key : The condition needs one of `all`, `any`, `not`, `count`, `is`, `from`, `below`, `answer`, `value` or `fact`. Add the one that you mean.",
      ],
    },
    {
      why: "nothing asked of a node",
      condition: { node: "care" },
      issues: [
        "missing-key : The condition needs one of `is`, `from`, `below`, `answer` or `value`. Add the one that you mean.",
      ],
    },
    {
      why: "nothing asked of what is counted",
      condition: { count: { kind: "item" }, atLeast: 1 },
      issues: [
        "missing-key /count: `count` needs one of `is`, `from`, `below`, `answer` or `value`. Add the one that you mean.",
      ],
    },
    {
      why: "a range of a fact without the fact",
      condition: { from: 1, upTo: 3 },
      issues: ["missing-key : The condition lacks the key `fact`. Add `fact`."],
    },
    {
      why: "a misspelt key far inside",
      condition: { all: [{ not: { any: [{ value: { form: 3 } }] } }] },
      issues: ["unknown-key /all/0/not/any/0/value/form: `value` has no key `form`. Did you mean `from`?"],
    },
    {
      why: "a misspelt way to join",
      condition: { al: [{ is: "good" }] },
      issues: [
        "missing-key : The condition needs one of `all`, `any`, `not`, `count`, `is`, `from`, `below`, `answer`, `value` or `fact`. Add the one that you mean.",
        "unknown-key /al: The condition has no key `al`. Did you mean `all`?",
      ],
    },
    {
      why: "an empty list of conditions",
      condition: { any: [] },
      issues: [
        "too-short /any: `any` must have at least 1 entry, but has none. Add what is missing, or leave the key out where it is optional.",
      ],
    },
    {
      why: "a wrong level in a list of levels",
      condition: { is: ["good", true] },
      issues: ['wrong-type /is/1: Entry 2 of `is` must be text or a number, but is true. Write it in quotes: "true".'],
    },
    {
      why: "a text instead of a condition",
      condition: "breach",
      issues: [
        'wrong-type : The condition must be an object, but is the text "breach". Give one document, as an object with keys.',
      ],
    },
  ])("reads what was meant: $why", ({ condition, issues }) => {
    const found = checkShape(conditionSchema, condition, "condition").map(
      ({ code, path, message, hint }) => `${code} ${path}: ${message} ${hint}`,
    );
    expect(found).toEqual(issues);
  });

  it("stays fast on conditions that are nested as deeply as a document may be", () => {
    let condition: unknown = { is: [] };
    for (let level = 0; level < 60; level += 1) condition = { not: condition };
    const start = performance.now();
    expect(checkShape(conditionSchema, condition, "condition")).toMatchObject([{ code: "too-short" }]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("selectorSchema", () => {
  it.each([{}, { kind: "item" }, { depth: 1, under: "care" }, { tagged: "safety", except: { tagged: ["soon"] } }])(
    "takes %j",
    (selector) => {
      expect(checkShape(selectorSchema, selector, "selector")).toEqual([]);
    },
  );

  it.each([
    { why: "depth counts from one", selector: { depth: 0 }, code: "out-of-range" },
    { why: "depth is whole", selector: { depth: 1.5 }, code: "wrong-type" },
    { why: "an empty list selects nothing", selector: { ids: [] }, code: "too-short" },
    { why: "a tag is a text", selector: { tagged: 5 }, code: "wrong-type" },
    { why: "a test has no place in a selector", selector: { kind: "item", is: "good" }, code: "unknown-key" },
    { why: "what is left out is a selector too", selector: { except: { kind: "itm" } }, code: "not-allowed" },
  ])("$why", ({ selector, code }) => {
    expect(checkShape(selectorSchema, selector, "selector")).toMatchObject([{ code }]);
  });
});

describe("testSchema", () => {
  it("knows exactly five questions", () => {
    const questions = [{ is: "good" }, { from: "good" }, { below: "good" }, { answer: "unsuitable" }, { value: {} }];
    for (const question of questions) expect(testSchema.safeParse(question).success).toBe(true);
    for (const a of questions) {
      for (const b of questions) expect(testSchema.safeParse({ ...a, ...b }).success).toBe(a === b);
    }
  });
});
