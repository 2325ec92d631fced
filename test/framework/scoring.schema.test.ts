import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/framework/check-shape.schema.js";
import type { Scoring } from "../../src/framework/scoring.js";
import { scoringSchema } from "../../src/framework/scoring.schema.js";
import { change, nothing } from "../fixtures/change.js";

/** One scoring that uses every word of the language once. */
const everything: Scoring = {
  provenance: "proposal",
  unrated: "withhold",
  criterion: { combine: "judged", override: "free" },
  standard: { combine: "median", take: "band", ties: "lower", provenance: "official" },
  area: {
    combine: "sum",
    start: 100,
    as: "percent-of-range",
    round: { to: 0.1, mode: "half-even" },
    scale: "rating",
    bands: [
      { id: "inadequate", title: { en: "Inadequate" }, value: 0, to: 38 },
      { id: "weak", from: 38 },
      { id: "good", above: 63 },
    ],
    limits: [
      {
        id: "any-at-1",
        for: { ids: ["care"] },
        when: { all: [{ is: "good" }, { count: { kind: "item", is: 1 }, atLeast: 1 }] },
        atMost: "weak",
        because: { en: "A statement shows shortfalls." },
      },
    ],
    override: "within-limits",
  },
  overall: {
    of: { kind: "item", except: { tagged: "critical" } },
    combine: "share",
    reaching: 2,
    minimumCoverage: 50,
    unrated: "lowest",
    source: { document: "handbook", place: "p. 4" },
    verdict: [{ band: "good", when: { node: "care", from: "good" }, because: { en: "Care is good." } }],
    otherwise: "not-settled",
    steps: [
      { id: "up", for: { under: "care" }, when: { fact: "award", is: true }, step: -1, because: { en: "Awarded." } },
    ],
  },
  exceptions: [{ for: { kind: "area", depth: 2 }, combine: "most-common", ties: "higher" }],
  dimensions: [
    { for: { tagged: "result" }, of: [{ id: "plan", scale: "points", weight: 0.5, title: { en: "Plan" } }] },
  ],
  groupings: [
    {
      id: "by-kind",
      title: { en: "By kind" },
      groups: [
        { id: "process", weight: 2, of: { tagged: "process" }, groups: [{ id: "inner", rule: { combine: "none" } }] },
      ],
      overall: { combine: "mean" },
    },
  ],
  floors: [{ for: { tagged: "essential" }, level: "partly", because: { en: "Essential." } }],
  targets: [{ for: {}, level: 3 }],
};

describe("scoringSchema", () => {
  it("takes every word of the scoring language", () => {
    expect(checkShape(scoringSchema, everything, "scoring")).toEqual([]);
  });

  it.each([
    { why: "a way to combine that does not exist", place: "/area/combine", value: "average", code: "not-allowed" },
    { why: "a rule without a way to combine", place: "/area/combine", value: nothing, code: "missing-key" },
    { why: "a scoring without a rule for the whole", place: "/overall", value: nothing, code: "missing-key" },
    { why: "a rule that is a word", place: "/area", value: "sum", code: "wrong-type" },
    { why: "a key that belongs to another rule", place: "/area/for", value: {}, code: "unknown-key" },
    { why: "an exception for nothing", place: "/exceptions/0/for", value: nothing, code: "missing-key" },
    { why: "a limit without a reason", place: "/area/limits/0/because", value: nothing, code: "missing-key" },
    { why: "half a step", place: "/overall/steps/0/step", value: 0.5, code: "wrong-type" },
    { why: "a rounding of another kind", place: "/area/round/mode", value: "nearest", code: "not-allowed" },
    { why: "coverage below nothing", place: "/overall/minimumCoverage", value: -1, code: "out-of-range" },
    { why: "a list of bands without bands", place: "/area/bands", value: [], code: "too-short" },
    { why: "a table without verdicts", place: "/overall/verdict", value: [], code: "too-short" },
    { why: "items with no dimension", place: "/dimensions/0/of", value: [], code: "too-short" },
    { why: "a slip in an inner group", place: "/groupings/0/groups/0/groups/0/wieght", value: 1, code: "unknown-key" },
    { why: "a level that is a list", place: "/targets/0/level", value: ["met"], code: "wrong-type" },
  ])("refuses $why", ({ place, value, code }) => {
    expect(checkShape(scoringSchema, change(everything, place, value), "scoring")).toMatchObject([{ code }]);
  });

  it("takes a weight below nothing, which lint refuses with a reason", () => {
    expect(checkShape(scoringSchema, change(everything, "/groupings/0/groups/0/weight", -1), "scoring")).toEqual([]);
  });
});
