import fc from "fast-check";
import { checkPlan, draftPlan, respond } from "quality-frameworks";
import { improvementPlanSchema, jsonSchema, parsePlan, safeParsePlan } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { findingKinds } from "../../src/improvement/finding.js";
import { isValid } from "../assessment/json-schema-validator.js";
import { change, nothing } from "../fixtures/change.js";
import { anyPlace } from "../fixtures/places.js";
import { dayCentre, ordinary } from "./day-centre.js";

const assessment = respond(ordinary, { fire: "refused" });
const drafted = draftPlan(dayCentre, assessment, { on: "2026-05-10", target: 2 });
const [first, ...others] = drafted.actions;
const plan = {
  $schema: "./improvement-plan.schema.json",
  id: "plan-2026",
  currency: "CZK",
  comment: "Agreed in the team.",
  ...drafted,
  actions: [
    {
      ...first,
      role: "head-cook",
      start: "2026-06-01",
      due: "2026-09-30",
      effort: 2.5,
      cost: 0,
      cause: "Nobody asked the guests.",
      addedOn: "2026-05-11",
      after: ["talked"],
      status: "done",
      history: [{ on: "2026-08-01", status: "done", reason: "Served since.", role: "head-cook" }],
      moved: [
        { on: "2026-06-20", date: "due", from: "2026-06-30", to: "2026-09-30", reason: "Illness.", role: "director" },
      ],
      checks: [
        {
          due: "2026-11-30",
          role: "director",
          answer: {
            on: "2026-11-20",
            assessment: "autumn",
            outcome: "not-known",
            levels: [{ item: "talks", dimension: "plan", wanted: "kept", level: "started", outcome: "not-known" }],
            note: "Asked again in spring.",
          },
        },
      ],
      note: "",
    },
    ...others,
  ],
  milestones: [
    {
      id: "talked",
      title: { en: "We have talked" },
      due: "2026-05-29",
      actions: ["talks"],
      moved: [{ on: "2026-05-20", date: "due", to: "2026-05-29", reason: "It had no day." }],
      note: "",
    },
  ],
};

describe("parsePlan", () => {
  it("gives back the very object that came in", () => {
    expect(parsePlan(plan)).toBe(plan);
    expect(checkPlan(dayCentre, plan, assessment)).toEqual([]);
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it("throws one error with a code and every issue", () => {
    expect(() => parsePlan({ framework: "x", edition: "2026-01-01" })).toThrow(
      expect.objectContaining({
        name: "QualityError",
        code: "invalid-plan",
        issues: [expect.objectContaining({ code: "missing-key" }), expect.objectContaining({ code: "missing-key" })],
      }),
    );
  });

  it.each([
    { why: "an unknown key", place: "/owner", value: "x", code: "unknown-key" },
    { why: "a day that does not exist", place: "/actions/0/due", value: "2026-02-30", code: "not-a-day" },
    { why: "an unknown status", place: "/actions/0/status", value: "finished", code: "not-allowed" },
    { why: "work below nothing", place: "/actions/0/effort", value: -1, code: "out-of-range" },
    { why: "a gain without a band", place: "/actions/0/gain/band", value: nothing, code: "missing-key" },
  ])("refuses $why", ({ place, value, code }) => {
    const result = safeParsePlan(change(plan, place, value));
    expect(result.ok ? [] : result.error.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("knows every kind of finding", () => {
    for (const kind of findingKinds) {
      expect(improvementPlanSchema.safeParse(change(plan, "/actions/0/answers/0/kind", kind)).success).toBe(true);
    }
  });
});

describe("the JSON Schema of a plan", () => {
  const schema = jsonSchema("improvement-plan");

  it("is named like those of the other documents, with a name for every definition", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:quality-frameworks:schema:improvement-plan",
      $ref: "#/$defs/ImprovementPlan",
    });
    expect(Object.keys(schema.$defs as object)).toEqual(
      expect.arrayContaining(["Action", "ExpectedLevel", "FindingRef", "Gain", "LocalizedText"]),
    );
    expect(jsonSchema("assessment").$ref).toBe("#/$defs/Assessment");
  });

  it("takes and refuses what the schema takes and refuses", () => {
    // The first action changes the band, so that nothing in it is null: the small validator knows no null.
    const document = { ...plan, actions: plan.actions.slice(0, 1) };
    expect(isValid(schema, document)).toBe(true);
    const words = fc.constantFrom<unknown>(nothing, true, -1, 7, "", "x", "kept", "2026-05-10", [], {}, { en: "x" });
    fc.assert(
      fc.property(anyPlace(document), words, (place, value) => {
        const changed: unknown = JSON.parse(JSON.stringify(change(document, place, value)));
        fc.pre(!JSON.stringify(changed).includes("null"));
        expect(isValid(schema, changed)).toBe(safeParsePlan(changed).ok);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the schema and checkPlan", () => {
  const anything = fc.constantFrom<unknown>(
    nothing,
    null,
    true,
    -1,
    7,
    Number.NaN,
    "",
    "x",
    "kept",
    "2026-05-10",
    [],
    {},
    { en: "x" },
  );

  it("agree: what the schema refuses, the check refuses", () => {
    fc.assert(
      fc.property(anyPlace(plan), anything, (place, value) => {
        // As JSON, because a list in a file has no holes.
        const changed: unknown = JSON.parse(JSON.stringify(change(plan, place, value)));
        if (!safeParsePlan(changed).ok) expect(checkPlan(dayCentre, changed).length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
