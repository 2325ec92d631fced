import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/framework/check-shape.schema.js";
import { applicabilitySchema, factSchema } from "../../src/framework/fact.schema.js";

describe("factSchema", () => {
  it.each([true, false, 0, "withhold", "north"])("takes %s for what holds while it is not known", (unknown) => {
    expect(checkShape(factSchema, { id: "beds", unknown }, "fact")).toEqual([]);
  });

  it.each([null, [], {}, undefined])("refuses %s for what holds while it is not known", (unknown) => {
    expect(checkShape(factSchema, { id: "beds", unknown }, "fact")).toMatchObject([
      { code: "wrong-type", path: "/unknown" },
    ]);
  });
});

describe("applicabilitySchema", () => {
  it.each([
    { fact: "beds", is: true },
    { fact: "beds", from: 1, upTo: 20 },
    {
      not: {
        all: [
          { fact: "natural-person", is: true },
          { fact: "employees", is: false },
        ],
      },
    },
    { any: [{ fact: "region", is: "north" }] },
  ])("takes %j", (condition) => {
    expect(checkShape(applicabilitySchema, condition, "condition")).toEqual([]);
  });

  it.each([
    {
      why: "asks for facts and not for ratings",
      condition: { node: "care", from: "good" },
      codes: ["missing-key", "unknown-key", "wrong-type"],
    },
    { why: "a range has numbers at its ends", condition: { fact: "beds", from: "1" }, codes: ["wrong-type"] },
    { why: "a number is asked for by a range", condition: { fact: "beds", is: 1 }, codes: ["wrong-type"] },
    {
      why: "all and any do not mix",
      condition: { all: [{ fact: "a" }], any: [{ fact: "b" }] },
      codes: ["exactly-one"],
    },
    {
      why: "a fact and all do not mix, whatever else is wrong",
      condition: { fact: 5, all: [{ fact: "b" }] },
      codes: ["exactly-one", "wrong-type"],
    },
    { why: "not takes one condition", condition: { not: [{ fact: "a" }] }, codes: ["wrong-type"] },
    { why: "an empty list says nothing", condition: { all: [] }, codes: ["too-short"] },
  ])("$why", ({ condition, codes }) => {
    expect(
      checkShape(applicabilitySchema, condition, "condition")
        .map((issue) => issue.code)
        .sort(),
    ).toEqual(codes);
  });
});
