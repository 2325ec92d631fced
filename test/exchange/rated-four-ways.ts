import { defineFramework } from "../../src/framework/define-framework.js";

/** A framework with everything that a form can ask: dimensions, ranges, levels without numbers, special answers, facts of each type. */
export const ratedFourWays = defineFramework({
  id: "four-ways",
  edition: "2026-01-01",
  title: { en: "Rated in four ways", cs: "Čtverým způsobem" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "worse", value: -1, title: { en: "-1", cs: "-1" } },
        { id: "fair", value: 1, title: { en: "good", cs: "dobré" } },
        { id: "fine", value: 2.5, title: { en: "good", cs: "dobré" }, requires: ["due"] },
      ],
    },
    { id: "points", range: { from: 0, to: 10, step: 0.5 } },
    { id: "words", levels: ["no", "yes"] },
  ],
  special: [
    { id: "not-applicable", title: { en: "=does not apply" }, effect: "not-applicable", requires: ["reason"] },
    { id: "later", effect: "unrated" },
    { id: "skip", effect: "left-out" },
    { id: "as-fair", effect: { as: "fair" }, for: { ids: ["a", "b"] } },
  ],
  facts: [
    { id: "beds", unknown: 0, title: { en: "Beds" } },
    { id: "colour", unknown: "yes" },
    { id: "open", unknown: "withhold" },
    { id: "house", unknown: true },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    dimensions: [
      {
        for: { ids: ["four"] },
        of: [
          { id: "plan", scale: "steps" },
          { id: "do", scale: "points", weight: 2 },
        ],
      },
    ],
    criterion: { combine: "mean" },
    standard: { combine: "mean" },
    area: { combine: "sum" },
    exceptions: [{ for: { ids: ["third"] }, combine: "none" }],
    overall: { combine: "mean", as: "percent", override: "free", bands: [{ id: "low" }, { id: "high", from: 50 }] },
  },
  areas: [
    {
      id: "first",
      title: { en: "First: [all] of it / one * of the longest names?" },
      standards: [
        { id: "a", title: { en: "A" }, weight: 2, plain: { en: "In plain words" } },
        {
          id: "st",
          title: { en: "Standard" },
          criteria: [
            { id: "b", weight: 0 },
            { id: "c", scale: "points" },
            { id: "e", appliesWhen: { fact: "house", is: true } },
          ],
        },
      ],
    },
    {
      id: "second",
      title: { en: "FIRST: [all] of it / one * of the longest names!" },
      standards: [{ id: "four", aspects: [{ en: "an aspect" }] }],
    },
    { id: "third", standards: [{ id: "d", scale: "words" }] },
  ],
});
