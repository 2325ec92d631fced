import { describe, expect, it } from "vitest";
import { checkDepth } from "../../src/core/too-deep.js";

function nest(levels: number): unknown {
  let value: unknown = "innermost";
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { inner: value };
  return value;
}

describe("checkDepth", () => {
  it.each([
    { why: "a text has no levels", value: "text", issues: 0 },
    { why: "null has no levels", value: null, issues: 0 },
    { why: "64 levels are allowed", value: nest(64), issues: 0 },
    { why: "65 levels are too many", value: nest(65), issues: 1 },
    { why: "10,000 levels are found without an overflow", value: nest(10_000), issues: 1 },
    { why: "a million levels are found without an overflow", value: nest(1_000_000), issues: 1 },
    { why: "a wide document is not a deep one", value: Array.from({ length: 10_000 }, () => ({ a: [] })), issues: 0 },
  ])("$why", ({ value, issues }) => {
    expect(checkDepth(value)).toHaveLength(issues);
  });

  it("names the place, what is wrong and what to do", () => {
    expect(checkDepth({ a: 1, "b/c": [[1]] }, 2)).toEqual([
      {
        code: "too-deep",
        severity: "error",
        path: "/b~1c/0",
        message: "The document is nested more than 2 levels deep.",
        hint: "Look at this place: a document that people write stays far below that.",
      },
    ]);
  });

  it("finds a value that contains itself", () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(checkDepth(value)).toMatchObject([{ code: "too-deep" }]);
  });

  it("visits shared objects once a level, however often they are named", () => {
    let value: unknown = "innermost";
    for (let level = 0; level < 60; level += 1) value = [value, value];
    expect(checkDepth(value)).toEqual([]);
  });
});
