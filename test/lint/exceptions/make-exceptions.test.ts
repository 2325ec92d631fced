import type { Framework } from "quality-frameworks";
import { lintFramework, makeExceptions } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { checkShape } from "../../../src/framework/check-shape.schema.js";
import { lintExceptionsSchema } from "../../../src/lint/exceptions/lint-exceptions.schema.js";
import { change, nothing } from "../../fixtures/change.js";
import { soundFramework } from "../broken-framework.js";

const swapped = [
  ["/areas/0/standards/0/code", "1b"],
  ["/areas/0/standards/1/code", "1a"],
  ["/licence", nothing],
].reduce<unknown>((one, [place, value]) => change(one, place as string, value), soundFramework) as Framework;
const issues = lintFramework(swapped);
const reason = "Printed so.";

describe("makeExceptions", () => {
  it.each([
    { why: "the id of what the issue is about", exception: { code: "code-order", ids: ["door.bell"], reason } },
    { why: "its path", exception: { code: "code-order", path: "/areas/0/standards/1/code", reason } },
  ])("takes out the issue that an exception names by $why", ({ exception }) => {
    const { left, excepted, idle } = makeExceptions(swapped, issues, [exception]);
    expect(left.map(({ code }) => code)).toEqual(["licence-missing"]);
    expect(excepted.map(({ code }) => code)).toEqual(["code-order"]);
    expect(idle).toEqual([]);
  });

  it("names the framework itself by its id, for what is about the whole", () => {
    const { left } = makeExceptions(swapped, issues, [{ code: "licence-missing", ids: ["shelter"], reason }]);
    expect(left.map(({ code }) => code)).toEqual(["code-order"]);
  });

  it.each([
    { why: "another code", exception: { code: "code-twice", ids: ["door.bell"], reason }, path: "/exceptions/0/ids/0" },
    { why: "another id", exception: { code: "code-order", ids: ["door.hours"], reason }, path: "/exceptions/0/ids/0" },
    { why: "another path", exception: { code: "code-order", path: "/areas", reason }, path: "/exceptions/0" },
    { why: "no place at all", exception: { code: "code-order", reason }, path: "/exceptions/0" },
  ])("reports an exception for $why, and leaves the issue", ({ exception, path }) => {
    const { left, idle } = makeExceptions(swapped, issues, [exception]);
    expect(left).toEqual(issues);
    expect(idle).toMatchObject([{ code: "exception-unused", severity: "warning", path }]);
  });

  it("makes no exception for an error", () => {
    const broken = change(soundFramework, "/areas/0/standards/0/weight", -1) as Framework;
    const exceptions = [{ code: "weight-negative", ids: ["door.hours"], reason }];
    const { left, idle } = makeExceptions(broken, lintFramework(broken), exceptions);
    expect(left.map(({ code }) => code)).toEqual(["weight-negative"]);
    expect(idle[0]?.message).toBe(
      'The issue weight-negative about "door.hours" is an error, and no exception can be made for it.',
    );
  });

  it("does not change its input", () => {
    const before = structuredClone(issues);
    makeExceptions(swapped, issues, [{ code: "code-order", ids: ["door.bell"], reason }]);
    expect(issues).toEqual(before);
  });
});

describe("the shape of exceptions", () => {
  it.each([
    { why: "without a reason", exception: { code: "code-order", ids: ["door.bell"] } },
    { why: "with a blank reason", exception: { code: "code-order", ids: ["door.bell"], reason: " " } },
    { why: "without a code", exception: { ids: ["door.bell"], reason } },
    { why: "with an unknown key", exception: { code: "code-order", id: "door.bell", reason } },
  ])("refuses one $why", ({ exception }) => {
    expect(checkShape(lintExceptionsSchema, { exceptions: [exception] }, "list of exceptions")).toHaveLength(1);
  });
});
