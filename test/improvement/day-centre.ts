import { defineFramework } from "quality-frameworks";

/** Two scales, dimensions, special answers, a floor, a target, bands and a limit: what findings and plans must cope with. */
export const dayCentre = defineFramework({
  id: "day-centre",
  edition: "2026-01-01",
  title: { en: "Day centre" },
  languages: ["en", "cs", "de"],
  scales: [
    {
      id: "steps",
      levels: [
        { id: "absent", value: 0, title: { en: "absent", cs: "chybí" } },
        { id: "started", value: 1, title: { en: "started", cs: "začato" } },
        { id: "kept", value: 2, title: { en: "kept", cs: "plněno" } },
        { id: "exceeds", value: 3, title: { en: "exceeds", cs: "překračuje" }, requires: ["evidence"] },
      ],
      meets: "kept",
    },
    { id: "points", range: { from: 0, to: 10, step: 5 } },
  ],
  special: [
    { id: "not-applicable", effect: "not-applicable", requires: ["reason"] },
    { id: "set-aside", effect: "left-out" },
    { id: "not-assessed", effect: "unrated" },
    { id: "refused", effect: { as: "absent" }, for: { under: "safety" } },
  ],
  facts: [{ id: "kitchen", unknown: true }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    standard: { combine: "sum" },
    area: { combine: "sum" },
    overall: {
      combine: "sum",
      as: "percent",
      bands: [{ id: "weak" }, { id: "fair", from: 50 }, { id: "good", from: 80 }],
      limits: [
        {
          id: "unsafe",
          when: { count: { tagged: "safety", is: "absent" }, atLeast: 1 },
          atMost: "fair",
          because: { en: "Something that keeps people safe is absent." },
        },
      ],
    },
    dimensions: [
      {
        for: { ids: ["talks"] },
        of: [
          { id: "plan", title: { en: "planned", cs: "plán" }, scale: "steps" },
          { id: "do", title: { en: "done", cs: "provedení" }, scale: "steps" },
        ],
      },
    ],
    floors: [{ for: { tagged: "safety" }, level: "started", because: { en: "Nobody may come to harm." } }],
    targets: [{ for: { ids: ["outings"] }, level: "started", because: { en: "New since this year." } }],
  },
  areas: [
    {
      id: "safety",
      standards: [
        { id: "fire", code: "1", title: { en: "Fire exits", cs: "Únikové cesty" }, tags: ["safety"] },
        {
          id: "stove",
          code: "2",
          title: { en: "The stove" },
          tags: ["safety"],
          appliesWhen: { fact: "kitchen", is: true },
        },
      ],
    },
    {
      id: "people",
      standards: [
        { id: "talks", code: "3", title: { en: "Talks", cs: "Rozhovory" } },
        { id: "food", code: "4", scale: "points" },
        { id: "outings", statement: { en: "Outings are planned with those who go." } },
      ],
    },
  ],
});

/** Assessed: 0 + 1 + (2 + 1) + 5 + 1 = 10 of 3 + 3 + 6 + 10 + 3 = 25 points, which is 40 % and weak. */
export const ordinary = {
  framework: "day-centre",
  edition: "2026-01-01",
  id: "spring",
  unit: { id: "garden-street" },
  on: "2026-05-04",
  responses: {
    fire: "absent",
    stove: "started",
    talks: { rating: { plan: "kept", do: "started" } },
    food: 5,
    outings: "started",
  },
} as const;
