import { defineFramework } from "quality-frameworks";

/** A framework with two items that are met or not, whose points are added up. */
export const shelter = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "not-met", value: 0 },
        { id: "met", value: 1 },
      ],
    },
  ],
  scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
  areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
});
