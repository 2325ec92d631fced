import fc from "fast-check";
import { type Assessment, compile, defineFramework, type Framework, score } from "quality-frameworks";
import { describe, expect, it } from "vitest";

const items = ["i1", "i2", "i3", "i4"];
const weight = fc.constantFrom(0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3);
const when = fc.constantFrom<object>(
  { count: { tagged: "must", below: "some" }, atLeast: 1 },
  { count: { kind: "item", answer: "na" }, atLeast: 2 },
  {
    any: [
      { node: "i1", is: "none" },
      { node: "i2", from: "all" },
    ],
  },
  { not: { count: { kind: "item", from: "most" }, atLeast: 3 } },
  { value: { from: 4 } },
  { fact: "cars", is: true },
);
const overall = fc.record(
  {
    combine: fc.constantFrom("sum", "mean"),
    as: fc.constantFrom("points", "percent", "percent-of-range"),
    round: fc.constant({ to: 0.5, mode: "half-up" }),
    minimumCoverage: fc.constantFrom(50, 80),
    bands: fc.constant([{ id: "low" }, { id: "middle", from: 3 }, { id: "high", from: 40 }]),
    limits: when.map((one) => [{ id: "cap", when: one, atMost: "low", because: { en: "Capped." } }]),
    override: fc.constant("free"),
  },
  { requiredKeys: ["combine", "bands", "limits"] },
);

/** Frameworks that only add up, with everything that may come between an answer and the sum. */
const frameworks = fc
  .record({
    weights: fc.array(weight, { minLength: 6, maxLength: 6 }),
    overall,
    unrated: fc.constantFrom("exclude", "lowest", "withhold"),
    lowest: fc.constantFrom(-1, 0, 1),
  })
  .map(({ weights, overall: rule, unrated, lowest }) => {
    const criteria = items.map((id, place) => ({
      id,
      weight: weights[place],
      tags: place % 2 > 0 ? ["must"] : [],
      ...(place === 3 ? { appliesWhen: { fact: "beds", is: true } } : {}),
    }));
    return {
      id: "adds-up",
      edition: "2026-01-01",
      title: { en: "Adds up" },
      scales: [
        {
          id: "steps",
          levels: ["none", "some", "most", "all"].map((id, place) => ({ id, value: place + lowest })),
        },
      ],
      special: [
        { id: "na", effect: "not-applicable" },
        { id: "out", effect: "left-out" },
        { id: "later", effect: "unrated" },
        { id: "half", effect: { as: "some" } },
      ],
      facts: ["beds", "cars"].map((id) => ({ id, title: { en: id }, unknown: false })),
      scoring: {
        provenance: "proposal",
        unrated,
        standard: { combine: "sum" },
        area: { combine: "sum" },
        overall: rule,
      },
      areas: [
        {
          id: "area",
          standards: [
            { id: "s1", weight: weights[4], criteria: criteria.slice(0, 2) },
            { id: "s2", weight: weights[5], criteria: criteria.slice(2) },
          ],
        },
      ],
    } as unknown as Framework;
  });

const answers = ["none", "some", "all", "na", "out", "later", "half", null];

/** Every assessment that gives some answers, of units with one fact or another, now and then with an override. */
function* everyAssessment(given: readonly (string | null)[], isOverridden: boolean): Generator<Assessment> {
  for (let code = 0; code < given.length ** items.length; code += 1) {
    const ratings = items.map((id, place) => [id, given[Math.floor(code / given.length ** place) % given.length]]);
    for (const facts of [
      { beds: true, cars: false },
      { beds: false, cars: true },
      { beds: true, cars: true },
    ]) {
      const responses = Object.fromEntries(ratings.filter(([id, one]) => one !== null && (facts.beds || id !== "i4")));
      const about = {
        framework: "adds-up",
        edition: "2026-01-01",
        unit: { id: "unit", facts },
        responses,
      };
      if (isOverridden && code % 7 === 0) {
        const band = code % 2 > 0 ? "low" : "high";
        yield { ...about, overrides: [{ id: "adds-up", band, reason: "Seen on site.", role: "inspector" }] };
      }
      yield about;
    }
  }
}

const steps = {
  id: "steps",
  levels: [
    { id: "none", value: 0 },
    { id: "some", value: 1 },
  ],
} as const;

describe("totals and scores of many assessments, most of whose sums were met before,", () => {
  it("are those of each by itself", () => {
    const given = fc.uniqueArray(fc.constantFrom(...answers), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(frameworks, given, (framework, some) => {
        const compiled = compile(framework);
        for (const assessment of everyAssessment(some, framework.scoring.overall.override === "free")) {
          const wanted = score(framework, assessment);
          const { state, value, points, max, percent, band, counts } = wanted;
          const total = { state, value, points, max, percent, band, counts };
          expect(JSON.stringify(compiled.total(assessment))).toBe(JSON.stringify(total));
          expect(JSON.stringify(compiled.score(assessment))).toBe(JSON.stringify(wanted));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("tell apart what adds up to the same points in another way", () => {
    const framework = defineFramework({
      id: "capped",
      edition: "2026-01-01",
      title: { en: "Capped" },
      scales: [steps],
      scoring: {
        provenance: "proposal",
        unrated: "exclude",
        area: { combine: "sum" },
        overall: {
          combine: "sum",
          bands: [{ id: "low" }, { id: "high", from: 1 }],
          limits: [
            { id: "cap", when: { node: "i1", is: "none" }, atMost: "low", because: { en: "The first stands lowest." } },
          ],
        },
      },
      areas: [{ id: "area", standards: [{ id: "i1" }, { id: "i2" }] }],
    });
    const { total } = compile(framework);
    const bandOf = (i1: "none" | "some", i2: "none" | "some") => {
      const { points, band } = total({ framework: "capped", edition: "2026-01-01", responses: { i1, i2 } });
      return [points, band];
    };
    for (let time = 0; time < 200; time += 1) {
      expect(bandOf("some", "none")).toEqual([1, "high"]);
      expect(bandOf("none", "some")).toEqual([1, "low"]);
    }
  });

  it("tell apart units of which one has a fact that withholds a node below", () => {
    const framework = defineFramework({
      id: "withheld-below",
      edition: "2026-01-01",
      title: { en: "Withheld below" },
      scales: [steps],
      facts: [{ id: "breach", title: { en: "A law was broken" }, unknown: "withhold" }],
      scoring: {
        provenance: "proposal",
        unrated: "exclude",
        standard: {
          combine: "sum",
          bands: [{ id: "low" }, { id: "high", from: 1 }],
          limits: [
            { id: "breach", when: { fact: "breach", is: true }, atMost: "low", because: { en: "A law was broken." } },
          ],
        },
        area: { combine: "sum" },
        overall: { combine: "sum" },
      },
      areas: [{ id: "area", standards: [{ id: "s1", criteria: [{ id: "i1" }, { id: "i2" }] }] }],
    });
    const compiled = compile(framework);
    const of = (facts: { readonly breach?: boolean }) => {
      const assessment = {
        framework: "withheld-below",
        edition: "2026-01-01",
        unit: { id: "unit", facts },
        responses: { i1: "some", i2: "some" },
      } as const;
      return [compiled.total(assessment).points, compiled.score(assessment).points];
    };
    for (let time = 0; time < 200; time += 1) {
      expect(of({ breach: false })).toEqual([2, 2]);
      expect(of({})).toEqual([null, null]);
    }
  });
});
