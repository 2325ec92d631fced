import { describe, expect, it } from "vitest";
import { checkCrosswalkShape } from "../../src/schema.js";
import { change, nothing } from "../fixtures/change.js";

const crosswalk = {
  from: { framework: "night-shelter", edition: "2025-01-01" },
  to: { framework: "night-shelter", edition: "2026-01-01" },
  title: { en: "What changed in 2026" },
  wording: "interpretive",
  relations: [
    { from: ["d1"], to: ["d1.a", "d1.b"], relation: "superset", confidence: "high", reason: { en: "Split." } },
    { from: ["d9"], to: [], relation: "none" },
  ],
};

describe("checkCrosswalkShape", () => {
  it("finds nothing wrong with a split and a removal", () => {
    expect(checkCrosswalkShape(crosswalk)).toEqual([]);
  });

  it.each([
    { why: "a side that is missing", place: "/to", value: nothing, path: "", code: "missing-key" },
    { why: "an edition that is no day", place: "/to/edition", value: "2026", code: "not-a-day" },
    { why: "one item outside a list", place: "/relations/0/from", value: "d1", code: "wrong-type" },
    { why: "another kind of relation", place: "/relations/0/relation", value: "same", code: "not-allowed" },
    { why: "a code in the place of an id", place: "/relations/0/to/0", value: "1a", code: "not-an-id" },
    { why: "a misspelt key", place: "/relations/0/confidance", value: "high", code: "unknown-key" },
  ])("refuses $why", ({ place, value, code, path = place }) => {
    expect(checkCrosswalkShape(change(crosswalk, place, value))).toMatchObject([{ code, path }]);
  });
});
