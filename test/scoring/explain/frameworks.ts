import { defineFramework } from "../../../src/framework/define-framework.js";
import type { Framework } from "../../../src/framework/framework.js";
import type { Area, Standard } from "../../../src/framework/node.js";
import type { Scoring } from "../../../src/framework/scoring.js";

const statements = (area: string, count: number): readonly Standard[] =>
  Array.from({ length: count }, (_, place) => ({ id: `${area}.${place + 1}`, code: `${area}${place + 1}` }));

/** Percent, rounding, bands and limits by area; a table of verdicts, a fact and an override for the whole. */
export const keyQuestions = defineFramework({
  id: "key-questions",
  edition: "2026-01-01",
  title: { en: "Key questions", cs: "Klíčové otázky", bg: "Ключови въпроси" },
  scales: [
    {
      id: "statement",
      levels: [
        { id: "shortfalls", value: 1, title: { en: "significant shortfalls" } },
        { id: "some-shortfalls", value: 2 },
        { id: "good-statement", value: 3 },
        { id: "exceptional", value: 4 },
      ],
    },
    {
      id: "rating",
      levels: [
        { id: "inadequate", title: { en: "inadequate", cs: "nedostatečné", bg: "незадоволително" } },
        { id: "requires-improvement", title: { en: "requires improvement", cs: "ke zlepšení", bg: "за подобрение" } },
        { id: "good", title: { en: "good", cs: "dobré", bg: "добро" } },
        { id: "outstanding", title: { en: "outstanding", cs: "vynikající", bg: "отлично" } },
      ],
    },
  ],
  facts: [{ id: "breach", title: { en: "A regulation is breached." }, unknown: "withhold" }],
  special: [
    { id: "no-evidence", effect: "unrated" },
    { id: "not-here", effect: "not-applicable" },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "withhold",
    area: {
      combine: "sum",
      as: "percent",
      round: { to: 1, mode: "half-up" },
      scale: "rating",
      bands: [
        { id: "inadequate", from: 25 },
        { id: "requires-improvement", from: 39 },
        { id: "good", from: 63 },
        { id: "outstanding", from: 88 },
      ],
      limits: [
        {
          id: "any-at-1",
          when: { all: [{ is: "good" }, { count: { kind: "item", is: "shortfalls" }, atLeast: 1 }] },
          atMost: "requires-improvement",
          because: { en: "A statement shows significant shortfalls.", cs: "Jedno tvrzení má závažné nedostatky." },
        },
        {
          id: "any-at-1-or-2",
          when: { all: [{ is: "outstanding" }, { count: { kind: "item", below: "good-statement" }, atLeast: 1 }] },
          atMost: "good",
          because: { en: "A statement is below the good standard." },
        },
      ],
      override: "within-limits",
    },
    overall: {
      combine: "none",
      scale: "rating",
      verdict: [
        { band: "inadequate", when: { count: { kind: "area", is: "inadequate" }, atLeast: 2 } },
        { band: "requires-improvement", when: { count: { kind: "area", below: "good" }, atLeast: 1 } },
        {
          band: "outstanding",
          when: { count: { kind: "area", from: "outstanding" }, atLeast: 2 },
          because: { en: "Most questions are outstanding." },
        },
      ],
      otherwise: "good",
      limits: [
        {
          id: "breach",
          when: { fact: "breach", is: true },
          atMost: "requires-improvement",
          because: { en: "A regulation is breached." },
        },
      ],
      override: "free",
    },
  },
  areas: [
    { id: "safe", title: { en: "Safe" }, standards: statements("s", 5) },
    { id: "caring", title: { en: "Caring" }, standards: statements("c", 8) },
    { id: "led", title: { en: "Well led" }, standards: statements("l", 3) },
  ],
} as Framework);

/** Raw points taken up, a grouping with weights, means of percentages, a floor, weight 0, a level counted as another. */
export const twoViews = defineFramework({
  id: "two-views",
  edition: "2026-01-01",
  title: { en: "Two views" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "no", value: 0 },
        { id: "partly", value: 0.5 },
        { id: "yes", value: 1 },
      ],
    },
  ],
  special: [
    { id: "skipped", effect: "left-out" },
    { id: "refused", effect: { as: "no" }, title: { en: "refused" } },
  ],
  scoring: {
    provenance: "official",
    unrated: "exclude",
    area: { combine: "sum", as: "percent" },
    overall: { combine: "sum", take: "points", as: "percent", provenance: "proposal" },
    floors: [{ for: { tagged: "essential" }, level: "partly", because: { en: "Essential." } }],
    groupings: [
      {
        id: "by-kind",
        title: { en: "By kind" },
        groups: [
          {
            id: "structure",
            weight: 1,
            of: { kind: "item", tagged: "structure" },
            rule: { combine: "mean", as: "percent" },
          },
          {
            id: "process",
            title: { en: "Process" },
            weight: 2,
            of: { kind: "item", tagged: "process" },
            rule: { combine: "mean", as: "percent" },
          },
          {
            id: "monitoring",
            weight: 0,
            of: { kind: "item", tagged: "monitoring" },
            rule: { combine: "mean", as: "percent" },
          },
        ],
        overall: { combine: "mean", round: { to: 0.1, mode: "half-up" } },
      },
    ],
  },
  areas: [
    {
      id: "one",
      title: { en: "One" },
      standards: [
        { id: "a", tags: ["structure", "essential"] },
        { id: "b", tags: ["process"], weight: 3 },
        { id: "c", tags: ["process"] },
      ],
    },
    {
      id: "two",
      title: { en: "Two" },
      standards: [
        { id: "d", tags: ["structure"] },
        { id: "e", tags: ["monitoring"], weight: 0 },
        { id: "f", tags: ["process"], weight: 0.3 },
      ],
    },
  ],
} as Framework);

/** Places on a list without numbers: lowest by area, steps for the whole, gaps counted as the lowest. */
export const grades = defineFramework({
  id: "grades",
  edition: "2026-01-01",
  title: { en: "Grades" },
  scales: [{ id: "grade", levels: ["unsatisfactory", "weak", "adequate", "good", "very-good", "excellent"] }],
  special: [{ id: "not-here", effect: "not-applicable" }],
  scoring: {
    provenance: "proposal",
    unrated: "lowest",
    area: { combine: "lowest", take: "band" },
    overall: {
      of: { ids: ["care"] },
      combine: "lowest",
      take: "band",
      steps: [
        {
          id: "content",
          when: { node: "voice", from: "very-good" },
          step: 1,
          because: { en: "Clients rate it very good." },
        },
        {
          id: "unhappy",
          when: { node: "voice", below: "adequate" },
          step: -1,
          because: { en: "Clients rate it below adequate." },
        },
      ],
      limits: [
        {
          id: "care-weak",
          when: { count: { under: "care", below: "adequate" }, atLeast: 2 },
          atMost: "weak",
          because: { en: "Much of care is below adequate." },
        },
      ],
    },
  },
  areas: [
    { id: "care", title: { en: "Care" }, standards: statements("c", 3) },
    { id: "voice", title: { en: "Voice" }, standards: statements("v", 2) },
  ],
} as Framework);

/** A framework around one scoring, for a single rule: two areas of two items on a scale of 0 to 3. */
export function small(scoring: Partial<Scoring>, areas?: readonly Area[]): Framework {
  return {
    id: "small",
    edition: "2026-01-01",
    title: { en: "Small" },
    scales: [
      {
        id: "steps",
        levels: [
          { id: "none", value: 0 },
          { id: "some", value: 1 },
          { id: "most", value: 2 },
          { id: "all", value: 3 },
        ],
      },
      { id: "points", range: { from: 0, to: 100, step: 1 } },
    ],
    special: [
      { id: "not-here", effect: "not-applicable" },
      { id: "skipped", effect: "left-out" },
      { id: "not-seen", effect: "unrated" },
      { id: "refused", effect: { as: 0 } },
    ],
    facts: [
      { id: "beds", title: { en: "It has beds." }, unknown: true },
      { id: "places", title: { en: "Places" }, unknown: 10 },
      { id: "law", unknown: "withhold" },
    ],
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "sum" },
      overall: { combine: "sum" },
      ...scoring,
    },
    areas: areas ?? [
      {
        id: "a",
        title: { en: "First" },
        standards: [
          { id: "a1", code: "1a" },
          { id: "a2", code: "1b" },
        ],
      },
      {
        id: "b",
        title: { en: "Second" },
        standards: [
          { id: "b1", code: "2a" },
          { id: "b2", code: "2b" },
        ],
      },
    ],
  };
}
