import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/framework/check-shape.schema.js";
import { levelIdSchema, scaleSchema } from "../../src/framework/scale.schema.js";

describe("scaleSchema", () => {
  it.each([
    { why: "levels may be words alone", scale: { id: "s", levels: ["no", "yes"] } },
    {
      why: "words and objects mix",
      scale: { id: "s", levels: ["no", { id: "yes", value: 1, requires: ["due"] }], meets: 1 },
    },
    { why: "a range takes the place of levels", scale: { id: "s", range: { from: 0, to: 100, step: 0.5 } } },
    {
      why: "that values fall is for lint",
      scale: {
        id: "s",
        levels: [
          { id: "a", value: 2 },
          { id: "b", value: 1 },
        ],
      },
    },
  ])("$why", ({ scale }) => {
    expect(checkShape(scaleSchema, scale, "scale")).toEqual([]);
  });

  it.each([
    { why: "levels or range", scale: { id: "s" }, code: "exactly-one", path: "" },
    {
      why: "not levels and range",
      scale: { id: "s", levels: ["a", "b"], range: { from: 0, to: 1, step: 1 } },
      code: "exactly-one",
      path: "",
    },
    {
      why: "levels or range, said beside another slip",
      scale: { id: 1, title: { en: "S" } },
      code: "exactly-one",
      path: "",
    },
    { why: "two levels at least", scale: { id: "s", levels: [] }, code: "too-short", path: "/levels" },
    {
      why: "a step that goes somewhere",
      scale: { id: "s", range: { from: 0, to: 1, step: -1 } },
      code: "out-of-range",
      path: "/range/step",
    },
    {
      why: "a range with an end",
      scale: { id: "s", range: { from: 0, step: 1 } },
      code: "missing-key",
      path: "/range",
    },
    {
      why: "a level with an id",
      scale: { id: "s", levels: ["a", { value: 1 }] },
      code: "missing-key",
      path: "/levels/1",
    },
    {
      why: "a level with a lower-case id",
      scale: { id: "s", levels: ["a", "B"] },
      code: "not-an-id",
      path: "/levels/1",
    },
    {
      why: "a known requirement",
      scale: { id: "s", levels: ["a", { id: "b", requires: ["photo"] }] },
      code: "not-allowed",
      path: "/levels/1/requires/0",
    },
  ])("wants $why", ({ scale, code, path }) => {
    expect(checkShape(scaleSchema, scale, "scale")).toContainEqual(expect.objectContaining({ code, path }));
  });
});

describe("levelIdSchema", () => {
  it.each(["met", "points-3", 3, 0, -0.5])("takes %s", (level) => {
    expect(levelIdSchema.safeParse(level).success).toBe(true);
  });

  it.each(["3", "Met", "", true, null, Number.NaN, ["met"]])("refuses %s", (level) => {
    expect(levelIdSchema.safeParse(level).success).toBe(false);
  });
});
