import { defineFramework } from "quality-frameworks";
import { type SqlOptions, toSql } from "quality-frameworks/sql";
import { expect, it } from "vitest";

const shelter = defineFramework({
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
  areas: [{ id: "door", standards: [{ id: "hours" }] }],
});

it.each([
  { why: "a slip in the name of an option", option: { tabel: "visits" }, path: "/tabel" },
  { why: "columns that are no list", option: { by: "region" }, path: "/by" },
  { why: "a column for an item that there is none of", option: { columns: { hour: "h" } }, path: "/columns/hour" },
  { why: "a column without a name", option: { source: "rows", item: "" }, path: "" },
])("toSql refuses $why", ({ option, path }) => {
  const options = { dialect: "sqlite", ...option } as unknown as SqlOptions;
  expect(() => toSql(shelter, options)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: "sql-option", path })] }),
  );
});
