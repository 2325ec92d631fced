import { type Assessment, type Finding, listFindings, respond } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { dayCentre, ordinary } from "./day-centre.js";

const isAboutEvidence = (finding: Finding): boolean => finding.kind.startsWith("evidence");

const evidenceKinds = (assessment: Assessment, options = {}) =>
  listFindings(dayCentre, assessment, options)
    .filter(isAboutEvidence)
    .map((finding) => `${finding.kind} ${finding.items[0]}`);

/** Everything kept, and one piece of evidence for the outings. */
const kept: Assessment = {
  ...respond(ordinary, {
    fire: "kept",
    stove: "kept",
    talks: { rating: { plan: "kept", do: "kept" } },
    food: 10,
    outings: { rating: "kept", evidence: ["photos"] },
  }),
  evidence: [{ id: "photos", expires: "2026-05-04" }],
};

describe("missing evidence", () => {
  it("is found for every rating that claims to be good enough, once an assessment uses evidence", () => {
    expect(evidenceKinds(kept)).toEqual([
      "evidence-missing fire",
      "evidence-missing stove",
      "evidence-missing talks",
      "evidence-missing food",
    ]);
  });

  it("is no finding where the assessment works without evidence", () => {
    const { evidence: _, ...plain } = kept;
    expect(evidenceKinds(respond(plain, { outings: "kept" }))).toEqual([]);
    expect(evidenceKinds(respond({ ...plain, evidence: [] }, { outings: { rating: "kept", evidence: [] } }))).toEqual(
      [],
    );
  });

  it("is found where evidence is held and no response names it", () => {
    expect(evidenceKinds(respond(kept, { outings: "kept" }))).toContain("evidence-missing outings");
  });

  it.each([
    { why: "below what is called good enough", rating: "started", options: {}, found: false },
    { why: "at the level that the scale calls the standard", rating: "kept", options: {}, found: true },
    { why: "at a lower target of the caller", rating: "started", options: { target: "started" }, found: true },
    {
      why: "at the standard, under a higher target of the caller",
      rating: "kept",
      options: { target: "exceeds" },
      found: true,
    },
    { why: "at the bottom, whatever the target", rating: "absent", options: { target: "absent" }, found: false },
    { why: "one step up, whatever the target", rating: "started", options: { target: "absent" }, found: true },
    { why: "not at all", rating: undefined, options: {}, found: false },
    { why: "as set aside", rating: "set-aside", options: {}, found: false },
  ])("asks of a rating $why: $found", ({ rating, options, found }) => {
    const assessment = respond(kept, { fire: rating === undefined ? { comment: "…" } : rating });
    expect(evidenceKinds(assessment, options).includes("evidence-missing fire")).toBe(found);
  });

  it("says what the rating claims and promises no gain for paper", () => {
    const [finding] = listFindings(dayCentre, kept).filter(isAboutEvidence);
    expect(finding).toEqual({
      kind: "evidence-missing",
      items: ["fire"],
      dimension: null,
      level: "kept",
      answer: null,
      wanted: null,
      wish: null,
      because: null,
      gain: null,
      claim: { level: "kept", wish: "meets" },
    });
  });

  it("speaks of an item with dimensions once, as soon as one of them claims enough", () => {
    const half = respond(kept, { talks: { rating: { plan: "absent", do: "kept" } } });
    const [finding] = listFindings(dayCentre, half).filter((one) => isAboutEvidence(one) && one.items[0] === "talks");
    expect(finding).toMatchObject({ kind: "evidence-missing", dimension: null, level: null });
  });
});

describe("expired evidence", () => {
  it.each([
    { why: "its last day is the day of the assessment", options: {}, found: false },
    { why: "its last day is the day looked at", options: { asOf: "2026-05-04" }, found: false },
    { why: "its last day was the day before", options: { asOf: "2026-05-05" }, found: true },
    { why: "its last day is still to come", options: { asOf: "2026-05-03" }, found: false },
  ])("when $why: $found", ({ options, found }) => {
    expect(evidenceKinds(kept, options).includes("evidence-expired outings")).toBe(found);
  });

  it("is judged on the day of the assessment, and not at all where no day is known", () => {
    const later = { ...kept, on: "2026-06-01" };
    expect(evidenceKinds(later)).toContain("evidence-expired outings");
    const { on: _, ...undated } = later;
    expect(evidenceKinds(undated)).not.toContain("evidence-expired outings");
  });

  it("is named, beside evidence that still holds, at whatever level the item stands", () => {
    const assessment = {
      ...respond(kept, { outings: { rating: "absent", evidence: ["photos", "diary", "letter"] } }),
      evidence: [...(kept.evidence ?? []), { id: "diary" }, { id: "letter", expires: "2025-01-01" }],
    };
    const found = listFindings(dayCentre, assessment, { asOf: "2026-07-01" }).filter(
      (one) => one.items[0] === "outings",
    );
    expect(found.at(-1)).toMatchObject({
      kind: "evidence-expired",
      level: "absent",
      evidence: ["photos", "letter"],
      asOf: "2026-07-01",
    });
  });

  it("is no finding where the item has no rating", () => {
    const assessment = respond(kept, { outings: { comment: "Not looked at.", evidence: ["photos"] } });
    expect(evidenceKinds(assessment, { asOf: "2026-07-01" })).not.toContain("evidence-expired outings");
  });

  it("refuses a day that the calendar does not have", () => {
    expect(() => listFindings(dayCentre, kept, { asOf: "2026-02-30" })).toThrow(
      expect.objectContaining({ code: "wrong-usage" }),
    );
  });
});
