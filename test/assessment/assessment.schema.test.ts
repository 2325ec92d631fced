import { describe, expect, it } from "vitest";
import { assessmentSchema, parseAssessment, safeParseAssessment } from "../../src/schema.js";
import { change, nothing } from "../fixtures/change.js";

const sunnyHome = {
  $schema: "./assessment.schema.json",
  framework: "czech-social-services",
  edition: "2026-01-01",
  id: "sunny-home-2026",
  unit: {
    id: "sunny-home",
    title: "Sunny Home",
    serviceType: "residential",
    region: "CZ-JM",
    facts: { "natural-person": false, employees: { value: true, reason: "Payroll of May" } },
  },
  perspective: "self",
  on: "2026-05-04",
  assessors: [{ role: "quality-manager" }],
  participants: [{ role: "client", count: 4 }],
  responses: {
    "s1.a": { rating: 3, evidence: ["mission"], due: "2026-09-30", role: "director" },
    "s1.b": { rating: "points-2", comment: "Two wards still decide meal times for everyone.", reason: "" },
    "s1.c": 3,
    "s1.d": "points-1",
    s2: { rating: { plan: 3, do: 2 } },
    s3: { comment: "Not looked at yet." },
  },
  facts: { "breach-of-law": { value: true, reason: "Notice of 3 May" }, places: 12 },
  overrides: [{ id: "care", band: "good", reason: "Corrected on site.", role: "inspector", on: "2026-05-06" }],
  evidence: [
    {
      id: "mission",
      kind: "document",
      title: "Mission statement",
      on: "2026-01-10",
      expires: "2027-01-10",
      place: "Office",
    },
  ],
  comment: "First time.",
};

describe("parseAssessment", () => {
  it("gives back the very object that came in", () => {
    expect(parseAssessment(sunnyHome)).toBe(sunnyHome);
  });

  it("throws one error with a code and every issue", () => {
    expect(() => parseAssessment({ framework: "x" })).toThrow(
      expect.objectContaining({
        name: "QualityError",
        code: "invalid-assessment",
        issues: [expect.anything(), expect.anything()],
      }),
    );
  });
});

describe("safeParseAssessment", () => {
  it.each([
    { why: "an assessment without responses", place: "/responses", value: nothing, at: "", code: "missing-key" },
    { why: "responses in a list", place: "/responses", value: [], code: "wrong-type" },
    { why: "a response that is true", place: "/responses/s1.c", value: true, code: "wrong-type" },
    { why: "a number of a level in quotes", place: "/responses/s1.c", value: "3", code: "not-an-id" },
    { why: "a rating in a list", place: "/responses/s1.a/rating", value: [3], code: "wrong-type" },
    {
      why: "a rating of a dimension that is true",
      place: "/responses/s2/rating/plan",
      value: true,
      code: "wrong-type",
    },
    { why: "a misspelt key of a response", place: "/responses/s1.a/coment", value: "x", code: "unknown-key" },
    { why: "a key that cannot be an item", place: "/responses/1a", value: 3, code: "not-an-id" },
    { why: "__proto__ among the responses", place: "/responses/__proto__", value: 3, code: "unknown-key" },
    { why: "__proto__ among the facts", place: "/unit/facts/__proto__", value: true, code: "unknown-key" },
    { why: "a fact that is empty", place: "/facts/places", value: null, code: "wrong-type" },
    {
      why: "a fact without its value",
      place: "/facts/breach-of-law/value",
      value: nothing,
      at: "/facts/breach-of-law",
      code: "missing-key",
    },
    { why: "a day that does not exist", place: "/on", value: "2026-02-30", code: "not-a-day" },
    { why: "another perspective", place: "/perspective", value: "internal", code: "not-allowed" },
    { why: "the name of an assessor", place: "/assessors/0/name", value: "x", code: "unknown-key" },
    { why: "an assessor without a role", place: "/assessors/0/role", value: " ", code: "empty-text" },
    { why: "fewer than no participants", place: "/participants/0/count", value: -1, code: "out-of-range" },
    {
      why: "an override without a reason",
      place: "/overrides/0/reason",
      value: nothing,
      at: "/overrides/0",
      code: "missing-key",
    },
    { why: "evidence of another kind", place: "/evidence/0/kind", value: "film", code: "not-allowed" },
    { why: "a unit without an id", place: "/unit/id", value: nothing, at: "/unit", code: "missing-key" },
  ])("refuses $why", ({ place, value, code, ...rest }) => {
    const result = safeParseAssessment(change(sunnyHome, place, value));
    const path = "at" in rest ? rest.at : place;
    expect(result.ok ? [] : result.error.issues).toMatchObject([{ code, path, severity: "error" }]);
  });

  it("takes `constructor` for what it is: an id like any other", () => {
    expect(safeParseAssessment(change(sunnyHome, "/responses/constructor", 3)).ok).toBe(true);
  });

  it("does not change its input", () => {
    const document = change(sunnyHome, "/responses/s1.c", true);
    const before = structuredClone(document);
    safeParseAssessment(document);
    expect(document).toEqual(before);
  });
});

describe("assessmentSchema", () => {
  it("speaks Standard Schema", async () => {
    expect(await assessmentSchema["~standard"].validate(sunnyHome)).toEqual({ value: sunnyHome });
    expect((await assessmentSchema["~standard"].validate({})).issues).toHaveLength(3);
  });
});
