import { describe, expect, it } from "vitest";
import { checkAssessment, defineFramework, safeScore } from "../../src/index.js";

const shelter = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [{ id: "steps", levels: ["not-met", "met"] }],
  facts: [
    { id: "breach", unknown: "withhold" },
    { id: "beds", unknown: "withhold" },
    { id: "kind", unknown: "withhold" },
    { id: "note", unknown: "withhold" },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    overall: {
      combine: "lowest",
      take: "band",
      limits: [
        { id: "law", when: { fact: "breach", is: true }, atMost: "not-met", because: { en: "The law is broken." } },
      ],
    },
  },
  areas: [
    { id: "door" },
    {
      id: "bed",
      appliesWhen: {
        not: {
          any: [
            { fact: "beds", below: 1 },
            { fact: "kind", is: "helpline" },
          ],
        },
      },
    },
  ],
});

const given = (facts: object) => ({
  framework: "shelter",
  edition: "2026-01-01",
  responses: { door: "met" },
  facts: { breach: false, beds: 4, kind: "home", ...facts },
});

describe("the kind of a fact that has none while it is unknown", () => {
  it.each([
    { why: "a text where a rule asks for true", facts: { breach: "yes" } },
    { why: "the word true in quotes", facts: { breach: "true" } },
    { why: "the same with its reason", facts: { breach: { value: "true", reason: "Notice of 3 May" } } },
    { why: "a text where a node asks for a number", facts: { beds: "4" } },
    { why: "true where a node asks for a text", facts: { kind: true } },
  ])("follows from what is asked of it: $why", ({ facts }) => {
    const [key] = Object.keys(facts);
    const issues = checkAssessment(shelter, given(facts)).filter(({ severity }) => severity === "error");
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([`wrong-type /facts/${key}`]);
    expect(safeScore(shelter, given(facts))).toMatchObject({ ok: false, error: { code: "invalid-assessment" } });
  });

  it("is free where nothing asks for it", () => {
    expect(checkAssessment(shelter, given({ note: "anything" }))).toEqual([]);
    expect(checkAssessment(shelter, given({ note: 3 }))).toEqual([]);
  });

  it("holds what a fact of the right kind says", () => {
    expect(safeScore(shelter, given({ breach: true }))).toMatchObject({ ok: true, value: { band: "not-met" } });
    expect(safeScore(shelter, given({ breach: false }))).toMatchObject({ ok: true, value: { band: "met" } });
  });
});

describe("a text that nothing asks for", () => {
  it("is a warning where it is nearly one that is asked for", () => {
    const issues = checkAssessment(shelter, given({ kind: "helplnie" }));
    expect(issues).toMatchObject([
      { code: "odd-fact", severity: "warning", path: "/facts/kind", hint: 'Did you mean "helpline"?' },
    ]);
    expect(safeScore(shelter, given({ kind: "helplnie" })).ok).toBe(true);
  });

  it("may be meant where it is far from all of them", () => {
    expect(checkAssessment(shelter, given({ kind: "home" }))).toEqual([]);
  });
});
