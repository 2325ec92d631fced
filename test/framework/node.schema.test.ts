import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/framework/check-shape.schema.js";
import { areaSchema } from "../../src/framework/node.schema.js";

const everything = {
  code: "1a",
  title: { en: "Hours" },
  statement: { en: "Opening hours can be read from the street." },
  plain: { en: "You can see when we are open." },
  purpose: { en: "Nobody waits in vain." },
  weight: 0.5,
  tags: ["safety"],
  scale: "steps",
  appliesWhen: { fact: "beds", is: true },
  inProportionWhen: { fact: "places", below: 10 },
  aspects: [{ en: "also in the dark" }],
  evidenceHints: [{ en: "A photo" }],
  note: { en: "Since the move." },
  wording: "official",
  verified: false,
  titleVerified: true,
  since: "2025-03-01",
  source: { document: "handbook", place: "p. 4" },
};

describe("areaSchema", () => {
  it("takes everything that a node can carry, at every depth", () => {
    const part = { ...everything, id: "part" };
    const criterion = { ...everything, id: "criterion", parts: [part] };
    const standard = { ...everything, id: "standard", criteria: [criterion] };
    const inner = { ...everything, id: "inner", standards: [standard] };
    expect(
      checkShape(areaSchema, { ...everything, id: "area", areas: [inner], standards: [standard] }, "area"),
    ).toEqual([]);
  });

  it("takes an area that holds nothing: it is rated itself", () => {
    expect(checkShape(areaSchema, { id: "area" }, "area")).toEqual([]);
  });

  it.each(["areas", "standards"])("refuses an empty list of %s, which would leave open what is rated", (key) => {
    expect(checkShape(areaSchema, { id: "area", [key]: [] }, "area")).toMatchObject([
      { code: "too-short", path: `/${key}` },
    ]);
  });

  it.each([
    { why: "a criterion in an area", area: { id: "area", criteria: [] } },
    { why: "a part in a standard", area: { id: "area", standards: [{ id: "s", parts: [] }] } },
    {
      why: "a standard in a criterion",
      area: { id: "area", standards: [{ id: "s", criteria: [{ id: "c", standards: [] }] }] },
    },
  ])("refuses $why", ({ area }) => {
    expect(checkShape(areaSchema, area, "area")).toMatchObject([{ code: "unknown-key" }]);
  });

  it.each([-1, 0, 1e300])("takes the weight %s, of which lint knows more", (weight) => {
    expect(checkShape(areaSchema, { id: "area", weight }, "area")).toEqual([]);
  });
});
