import fc from "fast-check";
import { checkAssessment, explain, QualityError, score, startAssessment } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { cut, cutMessage } from "../../src/core/cut.js";
import { nightShelter } from "../fixtures/night-shelter.js";

const long = "x".repeat(1_000_000);

describe("cut", () => {
  it.each([
    { why: "a short text stays", text: "abc", most: 3, result: "abc" },
    { why: "a longer one shows that it went on", text: "abcd", most: 3, result: "abc…" },
    { why: "no character is cut in two", text: "ab\u{1f600}cd", most: 3, result: "ab…" },
  ])("$why", ({ text, most, result }) => {
    expect(cut(text, most)).toBe(result);
  });

  it("never makes a text longer than asked for by more than the sign that it was cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), (text, most) => {
        expect(cut(text, most).length).toBeLessThanOrEqual(most + 1);
        expect(cut(text, text.length)).toBe(text);
      }),
    );
  });
});

describe("cutMessage", () => {
  it.each([
    { why: "an ordinary message stays", message: 'The framework has no item "s1.z".' },
    {
      why: "words between two quotes are not taken for quoted",
      message: `"a" ${"is not what was meant here, ".repeat(6)} "b"`,
    },
  ])("$why", ({ message }) => {
    expect(cutMessage(message)).toBe(message);
  });

  it("cuts what is quoted, and then the whole", () => {
    expect(cutMessage(`There is no "${long}", nor is there "b".`)).toBe(
      `There is no "${"x".repeat(78)}…", nor is there "b".`,
    );
    expect(cutMessage(`There is no ${long}.`)).toHaveLength(2001);
    expect(cutMessage(`There is no "${'"x'.repeat(500_000)}".`).length).toBeLessThanOrEqual(2001);
  });
});

describe("a name of a megabyte", () => {
  const started = startAssessment(nightShelter);

  it.each<{ where: string; document: unknown }>([
    { where: "an item", document: { ...started, responses: { [long]: 1 } } },
    { where: "a rating", document: { ...started, responses: { "d1.a": long } } },
    { where: "a rating with quotes in it", document: { ...started, responses: { "d1.a": `"${long}"` } } },
    { where: "a framework", document: { ...started, framework: long } },
    { where: "an edition", document: { ...started, edition: long } },
    { where: "a key", document: { ...started, [long]: 1 } },
    { where: "a fact", document: { ...started, facts: { [long]: true } } },
    { where: "a unit", document: { ...started, unit: { id: long } } },
    { where: "two pieces of evidence", document: { ...started, evidence: [{ id: long }, { id: long }] } },
    {
      where: "a node that is overridden",
      document: { ...started, overrides: [{ id: long, band: "b", reason: "r", role: "r" }] },
    },
    { where: "a band", document: { ...started, overrides: [{ id: "door", band: long, reason: "r", role: "r" }] } },
  ])("in the place of $where is not printed whole", ({ document }) => {
    const issues = checkAssessment(nightShelter, document);
    expect(issues.length).toBeGreaterThan(0);
    for (const { message, hint = "" } of issues) expect(message.length + hint.length).toBeLessThan(2500);
    expect(new QualityError("invalid-assessment", "No.", issues).message.length).toBeLessThan(6000);
  });

  it("is not printed whole where it is asked for either", () => {
    const result = score(nightShelter, started);
    expect(() => explain(nightShelter, result, long)).toThrow(/^Nothing in night-shelter is called "x{78}…"/);
  });
});
