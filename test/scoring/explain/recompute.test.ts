import fc from "fast-check";
import { type Explanation, explain, type Framework, type Score, safeScore, score } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";
import { nightShelter } from "../../fixtures/night-shelter.js";
import { anyCase } from "../random-framework.js";
import { grades, keyQuestions, small, twoViews } from "./frameworks.js";
import { anyAssessment } from "./random-assessment.js";
import { recompute } from "./recompute.js";

const frameworks: readonly (readonly [string, Framework])[] = [
  ...editions.map((edition) => [`the Czech standards of ${edition.edition}`, edition] as const),
  ["the night shelter", nightShelter],
  ["percent, rounding, bands, limits and verdicts", keyQuestions],
  ["a grouping of means, raw points and weights", twoViews],
  ["places on a list, steps and gaps as the lowest", grades],
  [
    "the range in percent, above a scale from 0 to 100",
    small({
      unrated: "lowest",
      dimensions: [
        {
          of: [
            { id: "plan", scale: "points", weight: 2 },
            { id: "do", scale: "points" },
          ],
        },
      ],
      standard: { combine: "mean" },
      area: { combine: "sum", start: -20, as: "percent-of-range", round: { to: 5, mode: "half-even" } },
      overall: { combine: "mean", minimumCoverage: 50, as: "percent", round: { to: 0.5, mode: "down" } },
    }),
  ],
  [
    "shares, counts and medians",
    small({
      area: { combine: "share", reaching: "most" },
      overall: { of: { kind: "item" }, combine: "count", reaching: "some", unrated: "lowest" },
      groupings: [
        { id: "g", of: { kind: "item" }, overall: { combine: "median", ties: "lower", unrated: "withhold" } },
        { id: "h", of: { kind: "item" }, overall: { combine: "highest", take: "band" } },
      ],
    }),
  ],
  [
    "caps on numbers, and areas judged as a whole",
    small({
      area: {
        combine: "judged",
        limits: [
          {
            id: "worst",
            when: { count: { kind: "item", is: "none" }, atLeast: 1 },
            atMost: "some",
            because: { en: "Nothing is there." },
          },
        ],
      },
      overall: {
        combine: "sum",
        limits: [{ id: "beds", when: { fact: "beds", is: false }, atMost: 2.5, because: { en: "No beds." } }],
      },
    }),
  ],
];

describe("an explanation", () => {
  it.each(frameworks)("holds all that is needed to compute it again: %s", (_, framework) => {
    fc.assert(
      fc.property(anyAssessment(framework), (assessment) => {
        const explanation = explain(framework, score(framework, assessment));
        expect(recompute(JSON.parse(JSON.stringify(explanation)))).toEqual([]);
      }),
      { numRuns: framework.id === "czech-social-services" ? 10 : 60 },
    );
  });

  it("holds it for frameworks of any rules", () => {
    fc.assert(
      fc.property(anyCase, ({ framework, assessments }) => {
        fc.pre(canBeScored(framework));
        for (const assessment of assessments.slice(0, 3)) {
          expect(recompute(explain(framework, score(framework, assessment)))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(frameworks)("shows the numbers of the score: %s", (_, framework) => {
    fc.assert(
      fc.property(anyAssessment(framework), (assessment) => {
        const result = score(framework, assessment);
        const explanation = explain(framework, result);
        compare(explanation, result);
        for (const grouping of explanation.groupings) compare(grouping, result.groupings[grouping.node.id] as Score);
      }),
      { numRuns: 10 },
    );
  });

  it.each(frameworks)("names every part exactly once, as brought or set aside: %s", (_, framework) => {
    fc.assert(
      fc.property(anyAssessment(framework), (assessment) => {
        visit(explain(framework, score(framework, assessment)), (one) => expect(namedTwice(one)).toEqual([]));
      }),
      { numRuns: 10 },
    );
  });

  it("is the same for a score that was stored as JSON", () => {
    fc.assert(
      fc.property(anyAssessment(keyQuestions), (assessment) => {
        const result = score(keyQuestions, assessment);
        const stored = JSON.parse(JSON.stringify(result));
        expect(explain(keyQuestions, stored)).toEqual(explain(keyQuestions, result));
      }),
      { numRuns: 20 },
    );
  });

  it("does not change its input", () => {
    fc.assert(
      fc.property(anyAssessment(twoViews), (assessment) => {
        const result = score(twoViews, assessment);
        const before = JSON.stringify(result);
        explain(twoViews, result);
        expect(JSON.stringify(result)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });
});

// Some rules drawn at random contradict each other.
function canBeScored(framework: Framework): boolean {
  const result = safeScore(framework, { framework: framework.id, edition: framework.edition, responses: {} });
  return result.ok || result.error.code !== "invalid-framework";
}

function compare(explanation: Explanation, result: Score): void {
  expect(explanation).toMatchObject({
    state: result.state,
    value: result.value === null ? null : { shown: result.value },
    points: result.points === null ? null : { shown: result.points },
    max: result.max === null ? null : { shown: result.max },
    band: result.band === null ? null : { id: result.band },
    found: result.found === null ? null : { id: result.found },
  });
  for (const [place, child] of explanation.children.entries()) compare(child, result.children[place] as Score);
}

function visit(one: Explanation, look: (one: Explanation) => void): void {
  look(one);
  for (const inner of [...one.children, ...one.groupings]) visit(inner, look);
}

// Children that the reasons of a rule name not at all, or more than once.
function namedTwice({ reasons, children, state, node }: Explanation): readonly string[] {
  const combines = reasons.some((reason) => "inputs" in reason);
  if (!combines || state === "not-applicable") return [];
  const rule = reasons.find((reason) => reason.kind === "rule");
  const brought = reasons.flatMap((reason) => ("inputs" in reason ? reason.inputs : []));
  const aside = reasons.flatMap((reason) => {
    const lists = ["does-not-apply", "answered-not-applicable", "answered-left-out", "nothing-applies", "all-left-out"];
    const own = [...lists, "inputs-not-scored", "weight-zero", "gaps-dropped"].includes(reason.kind);
    return own && "nodes" in reason ? reason.nodes : [];
  });
  const names = [...brought.map((input) => input.node.id), ...aside.map((one) => one.id)];
  const ids = children.map((child) => child.node.id);
  if (rule?.kind !== "rule" || node.kind === "framework" || !ids.some((id) => names.includes(id))) return [];
  return ids.filter((id) => names.filter((name) => name === id).length !== 1);
}
