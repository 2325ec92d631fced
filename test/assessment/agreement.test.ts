import fc from "fast-check";
import { checkAssessment, type Framework } from "quality-frameworks";
import { safeParseAssessment } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { mutateDocument } from "../fixtures/mutate-document.js";

const framework: Framework = {
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "no", value: 0 },
        { id: "partly", value: 1 },
        { id: "yes", value: 2 },
      ],
    },
    { id: "points", range: { from: 0, to: 10, step: 1 } },
  ],
  special: [{ id: "na", effect: "not-applicable", requires: ["reason"] }],
  facts: [
    { id: "beds", unknown: true },
    { id: "size", unknown: 10 },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "sum" },
    overall: { combine: "sum", as: "percent", bands: [{ id: "weak" }, { id: "good", from: 50 }], override: "free" },
  },
  areas: [
    {
      id: "door",
      standards: [
        { id: "hours", scale: "steps" },
        { id: "bell", scale: "points" },
        { id: "sign", scale: "steps", appliesWhen: { fact: "beds", is: true } },
      ],
    },
  ],
};

const sound = {
  $schema: "./assessment.schema.json",
  framework: "shelter",
  edition: "2026-01-01",
  id: "Spring 2026",
  unit: { id: "garden-street", title: "Garden Street", serviceType: "night", region: "X", facts: { beds: true } },
  perspective: "self",
  on: "2026-05-04",
  assessors: [{ role: "manager" }],
  participants: [{ role: "client", count: 4 }, { role: "neighbour" }],
  responses: {
    hours: {
      rating: "partly",
      comment: "Late on Sundays.",
      reason: "",
      evidence: ["plan"],
      due: "2026-09-30",
      role: "cook",
    },
    bell: 7,
    sign: { rating: "na", reason: "There is no wall." },
  },
  facts: { size: { value: 12, reason: "Counted." } },
  overrides: [{ id: "shelter", band: "good", reason: "Mended.", role: "inspector", on: "2026-05-06" }],
  evidence: [
    { id: "plan", kind: "document", title: "Plan", on: "2026-01-10", expires: "2027-01-10", place: "Office" },
    { id: "photo" },
  ],
  comment: "Calm.",
};

const shapeCodes = [
  "not-a-document",
  "missing-key",
  "unknown-key",
  "wrong-type",
  "not-allowed",
  "not-a-day",
  "empty-text",
];
// A rating or a fact of the wrong kind is one of the wrong kind for this framework.
const ofFramework = /^\/responses\/[^/]*(\/rating.*)?$|^\/(unit\/)?facts\/[^/]*$/;

describe("the two validators of assessments", () => {
  it("accept one that uses every key", () => {
    expect(checkAssessment(framework, sound)).toEqual([]);
    expect(safeParseAssessment(sound).ok).toBe(true);
  });

  it("agree: what one of them accepts, the other does not call misshapen", () => {
    fc.assert(
      fc.property(mutateDocument(sound), (document) => {
        const issues = checkAssessment(framework, document);
        const errors = issues.filter(({ severity }) => severity === "error");
        const parsed = safeParseAssessment(document);
        if (errors.length === 0) expect(parsed.ok ? [] : parsed.error.issues, JSON.stringify(document)).toEqual([]);
        if (!parsed.ok) return;
        const shape = errors.filter(
          ({ code, path }) => [...shapeCodes, "not-an-id"].includes(code) && !ofFramework.test(path),
        );
        expect(shape, JSON.stringify(document)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    { place: "/unit/id", document: { ...sound, unit: { id: "Home No 5" } } },
    { place: "/evidence/1/id", document: { ...sound, evidence: [sound.evidence[0], { id: "Photo 1" }] } },
  ])("call a name at $place that is no id by the same code", ({ place, document }) => {
    const [issue] = checkAssessment(framework, document);
    expect(issue).toMatchObject({
      code: "not-an-id",
      path: place,
      message: expect.stringMatching(/^This must be an id, but is the text "[HP]/),
    });
    const parsed = safeParseAssessment(document);
    expect(parsed.ok ? [] : parsed.error.issues.map(({ code, path }) => [code, path])).toEqual([["not-an-id", place]]);
  });
});
