import type { Framework } from "quality-frameworks";
import { type SqlOptions, toSql } from "quality-frameworks/sql";
import { expect, it } from "vitest";
import { shelter } from "../shelter.js";

it.each([
  { why: "a slip in the name of an option", option: { tabel: "visits" }, path: "/tabel" },
  { why: "columns that are no list", option: { by: "region" }, path: "/by" },
  { why: "a column for an item that there is none of", option: { columns: { hour: "h" } }, path: "/columns/hour" },
  { why: "a column without a name", option: { source: "rows", item: "" }, path: "" },
  { why: "a column of an item that is a number", option: { columns: { hours: 3 } }, path: "/columns/hours" },
  { why: "a column of an item without a name", option: { columns: { hours: "" } }, path: "/columns/hours" },
  { why: "columns of items that are a text", option: { columns: "hours" }, path: "/columns" },
  { why: "columns of items that are a list", option: { columns: ["hours"] }, path: "/columns" },
  { why: "columns of items that are null", option: { columns: null }, path: "/columns" },
  { why: "columns of items in rows", option: { source: "rows", columns: { hours: "h" } }, path: "/columns" },
  { why: "columns of items in documents", option: { source: "json", columns: { hours: "h" } }, path: "/columns" },
])("toSql refuses $why", ({ option, path }) => {
  const options = { dialect: "sqlite", ...option } as unknown as SqlOptions;
  expect(() => toSql(shelter, options)).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: "sql-option", path })] }),
  );
});

it.each([
  {
    why: "the dimensions of an item that has some",
    options: { overrides: "columns", columns: { sign: "s" } },
    path: "/columns/sign",
    message: '"sign" is rated on dimensions, each in a column.',
    hint: "Name sign.plan, sign.do.",
  },
  {
    why: "that overrides are not read",
    options: { overrides: "none", columns: { override_shelter: "o" } },
    path: "/columns/override_shelter",
    message: 'A column is named for "override_shelter", and overrides are not read.',
    hint: 'Say overrides: "columns".',
  },
  {
    why: "that no band of an item can be replaced",
    options: { overrides: "columns", columns: { override_hours: "o" } },
    path: "/columns/override_hours",
    message: 'No item, fact or override is called "override_hours".',
    hint: "Name items by their ids, facts as fact_beds.",
  },
] as const)("toSql says of a column that is not asked for $why", ({ options, path, message, hint }) => {
  const { scoring } = shelter;
  const rated = {
    ...shelter,
    scoring: {
      ...scoring,
      standard: { combine: "sum" },
      overall: { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 1 }], override: "free" },
      dimensions: [{ for: { ids: ["sign"] }, of: ["plan", "do"].map((id) => ({ id, scale: "steps" })) }],
    },
  } as unknown as Framework;
  expect(() => toSql(rated, { dialect: "sqlite", ...options })).toThrow(
    expect.objectContaining({ issues: [{ code: "sql-option", severity: "error", path, message, hint }] }),
  );
});
