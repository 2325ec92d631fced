import { type Assessment, defineFramework, type Framework, type ImprovementPlan } from "../../src/index.js";

/** Text that would act wherever it is not shown as text. */
export const evil = `</title></style></svg><script>alert(1)</script>"><img src=x onerror=alert(2)> ' onload='alert(3)' \u202e\u2066 &lt;b&gt; ${"\u0000"}\ud800 <!-- [x](javascript:alert(4)) ]]> {{7*7}} \${1} | # *`;

const text = (name: string) => ({ en: `${name} ${evil}`, '"><i lang': evil });

/** A framework with such text in every place that holds text. */
export const hostileFramework: Framework = defineFramework({
  id: "hostile",
  edition: "2026-01-01",
  title: text("title"),
  publisher: text("publisher"),
  licence: evil,
  disclaimer: text("disclaimer"),
  terms: { area: text("term"), standard: text("term") },
  sources: [
    {
      id: "bad",
      title: evil,
      publisher: evil,
      note: evil,
      url: "javascript:alert(5)",
      seenAt: "data:text/html,<script>alert(6)</script>",
    },
    {
      id: "good",
      title: "Good",
      url: "https://example.org/a?b=c&d=%22",
      seenAt: 'https://example.org/"onmouseover="alert(7)',
    },
  ],
  scales: [
    {
      id: "steps",
      title: text("scale"),
      levels: [
        { id: "not-met", value: 0, title: text("level") },
        { id: "met", value: 1, title: text("level") },
        { id: "well-met", value: 2, title: text("level") },
      ],
    },
  ],
  special: [{ id: "away", title: text("answer"), effect: "not-applicable" }],
  facts: [{ id: "beds", title: text("fact"), unknown: true }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "sum" },
    overall: {
      combine: "sum",
      bands: [
        { id: "poor", title: text("band") },
        { id: "fair", title: text("band"), from: 1 },
      ],
      limits: [{ id: "sign", when: { node: "sign", is: "not-met" }, atMost: "poor", because: text("because") }],
      override: "free",
    },
    floors: [{ for: { ids: ["sign"] }, level: "met", because: text("floor") }],
    groupings: [
      {
        id: "kinds",
        title: text("grouping"),
        groups: [{ id: "one", title: text("group"), of: { ids: ["hours", "sign"] } }],
        overall: { combine: "sum" },
      },
    ],
  },
  areas: [
    {
      id: "door",
      title: { en: `${"Long title without an end ".repeat(40)}${evil}` },
      standards: [
        { id: "hours", code: evil, title: text("standard") },
        { id: "sign", title: { en: "x".repeat(5000) } },
        { id: "bell", statement: text("statement") },
        { id: "path", title: text("standard"), appliesWhen: { fact: "beds", is: false } },
      ],
    },
    { id: "stay", standards: [{ id: "linen" }] },
  ],
});

const long = `${evil} ${"comment ".repeat(625)}`;

/** An assessment of it, with the same in every place where people write. */
export const hostileAssessment: Assessment = {
  framework: "hostile",
  edition: "2026-01-01",
  id: evil,
  unit: { id: "unit", title: evil, serviceType: evil, region: evil, facts: { beds: true } },
  perspective: "self",
  on: "2026-05-04",
  assessors: [{ role: evil }],
  participants: [{ role: evil, count: 3 }],
  responses: {
    hours: { rating: 2, reason: evil, comment: long, evidence: ["paper", "old"] },
    sign: { rating: 0, comment: long },
    bell: { rating: "away", reason: evil },
  },
  overrides: [{ id: "hostile", band: "fair", reason: evil, role: evil }],
  evidence: [
    { id: "paper", title: evil, place: "javascript:alert(8)" },
    { id: "old", title: evil, expires: "2020-01-01" },
  ],
  comment: long,
};

// A plan of the wrong shape, such as with tags that are none, is refused before it is shown.
const planText = (name: string) => ({ en: `${name} ${evil}` });

/** A plan for it. */
export const hostilePlan: ImprovementPlan = {
  framework: "hostile",
  edition: "2026-01-01",
  createdOn: "2026-05-04",
  actions: [
    {
      id: "a",
      title: planText("action"),
      items: ["sign"],
      role: evil,
      start: "2026-06-01",
      due: "2026-09-01",
      note: long,
      answers: [{ kind: "below-floor", items: ["sign"] }],
      moved: [{ on: "2026-05-20", date: "due", from: "2026-07-01", to: "2026-09-01", reason: evil, role: evil }],
    },
    { id: "b", title: planText("action"), items: ["hours"], due: "2026-08-01", status: "cancelled" },
  ],
  milestones: [
    {
      id: "m",
      title: planText("milestone"),
      due: "2026-08-15",
      actions: ["a"],
      moved: [{ on: "2026-05-20", date: "due", from: "2026-06-15", to: "2026-08-15", reason: evil }],
    },
  ],
};
