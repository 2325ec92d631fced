import {
  checkAssessment,
  type Framework,
  listItems,
  QualityError,
  safeExtendFramework,
  safeScore,
} from "quality-frameworks";
import { lintFramework } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { change } from "../fixtures/change.js";
import { nightShelter } from "../fixtures/night-shelter.js";

const because = { en: "So it is." };
const shelter = {
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "low", value: 0 },
        { id: "high", value: 1 },
      ],
    },
    { id: "points", range: { from: 0, to: 10, step: 1 } },
  ],
  special: [{ id: "none", effect: "unrated" }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    overall: {
      combine: "mean",
      bands: [{ id: "poor" }, { id: "good", from: 5 }],
      steps: [{ id: "up", when: { is: "poor" }, step: 1, because }],
      limits: [{ id: "cap", when: { count: { kind: "item", below: 3 }, atLeast: 1 }, atMost: "poor", because }],
    },
    area: { combine: "mean", round: { to: 1, mode: "half-up" } },
  },
  areas: [{ id: "door", standards: [{ id: "hours", scale: "points" }] }],
};

const asFramework = (document: unknown) => document as Framework;
const about = { framework: "shelter", edition: "2026-01-01", responses: {} };

function issuesOf(work: () => unknown) {
  try {
    return work();
  } catch (error) {
    if (error instanceof QualityError) return error.issues;
    throw error;
  }
}

/** What each way in says; none may end in anything but issues. */
function ways(document: unknown) {
  const framework = asFramework(document);
  const scored = issuesOf(() => safeScore(framework, about));
  const extended = safeExtendFramework(framework, { id: "city", base: about, becomes: nightShelter } as never);
  return [
    issuesOf(() => lintFramework(framework)),
    (scored as { readonly error?: QualityError }).error?.issues,
    issuesOf(() => checkAssessment(framework, about)),
    issuesOf(() => listItems(framework)),
    extended.ok ? [] : extended.error.issues,
  ];
}

describe("a document that is no framework", () => {
  it.each([[{}], [null], [undefined], [7], ["shelter"], [[]], [Promise.resolve(shelter)]])(
    "is named as such wherever it comes in: %s",
    (document) => {
      for (const issues of ways(document)) expect(issues).toMatchObject([{ code: "not-a-framework", path: "" }]);
    },
  );
});

describe("a framework that contains itself", () => {
  it("has one issue wherever it comes in", () => {
    const area: Record<string, unknown> = { id: "door" };
    const areas = [area];
    area.areas = areas;
    for (const issues of ways({ ...shelter, areas })) expect(issues).toMatchObject([{ code: "too-deep" }]);
  });
});

describe("a number or a word that the engine cannot compute with", () => {
  it.each([
    { why: "a weight that is no number", place: "/areas/0/standards/0/weight", value: Number.NaN, code: "wrong-type" },
    { why: "a weight as text", place: "/areas/0/weight", value: "2", code: "wrong-type" },
    { why: "a level of endless value", place: "/scales/0/levels/0/value", value: 1 / 0, code: "wrong-type" },
    { why: "a range without steps", place: "/scales/1/range/step", value: 0, code: "out-of-range" },
    { why: "a rounding to nothing", place: "/scoring/area/round/to", value: 0, code: "out-of-range" },
    { why: "a slip in what a number is stated in", place: "/scoring/area/as", value: "percnt", code: "not-allowed" },
    { why: "an unknown effect", place: "/special/0/effect", value: "nota", code: "not-allowed" },
    { why: "an unknown word for gaps", place: "/scoring/unrated", value: "skip", code: "not-allowed" },
    { why: "the same in a rule", place: "/scoring/area/unrated", value: "skip", code: "not-allowed" },
    { why: "an unknown rounding", place: "/scoring/area/round/mode", value: "x", code: "not-allowed" },
    { why: "an unknown way to combine", place: "/scoring/overall/combine", value: "average", code: "not-allowed" },
    { why: "what an input never brings", place: "/scoring/overall/take", value: "bands", code: "not-allowed" },
    { why: "an unknown way with equals", place: "/scoring/overall/ties", value: "first", code: "not-allowed" },
    { why: "an unknown override", place: "/scoring/overall/override", value: "yes", code: "not-allowed" },
    { why: "half a step", place: "/scoring/overall/steps/0/step", value: 0.5, code: "wrong-type" },
    {
      why: "an unknown kind of node",
      place: "/scoring/overall/limits/0/when/count/kind",
      value: "itm",
      code: "not-allowed",
    },
    { why: "a rule that is empty", place: "/scoring/overall", value: null, code: "wrong-type" },
    { why: "areas that are no list", place: "/areas", value: {}, code: "wrong-type" },
    { why: "a node that is none", place: "/areas/0/standards/0", value: null, code: "wrong-type" },
  ])("is refused at its place: $why", ({ place, value, code }) => {
    const broken = change(shelter, place, value);
    for (const issues of ways(broken)) expect(issues).toMatchObject([{ code, path: place, severity: "error" }]);
  });

  it("is not seen in a framework that is sound", () => {
    expect(lintFramework(asFramework(shelter)).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(safeScore(asFramework(shelter), { ...about, responses: { hours: 3 } }).ok).toBe(true);
  });
});

describe("an overlay of another shape", () => {
  const base = asFramework(shelter);
  const over = {
    id: "city",
    base: { framework: "shelter", edition: "2026-01-01" },
    becomes: { id: "x", edition: "2027-01-01" },
  };

  it.each([
    { why: "an empty one", overlay: {}, issues: ["missing-key ", "missing-key "] },
    { why: "nothing", overlay: null, issues: ["wrong-type "] },
    { why: "a weight as text", overlay: { ...over, reweight: { hours: "2" } }, issues: ["wrong-type /reweight/hours"] },
    {
      why: "a weight that is no number",
      overlay: { ...over, reweight: { hours: Number.NaN } },
      issues: ["wrong-type /reweight/hours"],
    },
    { why: "one of several", overlay: [over, { ...over, remove: "hours" }], issues: ["wrong-type /1/remove"] },
  ])("gives issues: $why", ({ overlay, issues }) => {
    const result = safeExtendFramework(base, overlay as never);
    expect(result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(issues);
  });
});
