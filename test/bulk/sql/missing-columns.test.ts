import type { Framework } from "quality-frameworks";
import { type SqlOptions, toSql } from "quality-frameworks/sql";
import { describe, expect, it } from "vitest";
import { shelter } from "../shelter.js";
import { engines } from "./engines.js";

const withFact = {
  ...shelter,
  facts: [{ id: "beds", title: { en: "Beds" }, unknown: true }],
  areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign", appliesWhen: { fact: "beds", is: true } }] }],
} as unknown as Framework;

const table = 'CREATE TABLE assessments (id, region, hours, sign, "od`d"); ';
const row = "INSERT INTO assessments VALUES (1, 'Brno', 'met', 'met', 'Brno')";

async function askSqlite(framework: Framework, options: Partial<SqlOptions>): Promise<readonly object[]> {
  const engine = await engines.sqlite();
  try {
    await engine.run(table + row);
    return await engine.query(toSql(framework, { dialect: "sqlite", ...options }));
  } finally {
    await engine.close();
  }
}

describe("a column that an SQLite table does not have", () => {
  it.each([
    { why: "of a fact", framework: withFact, options: {}, name: "fact_beds" },
    { why: "of a group", framework: shelter, options: { output: "aggregate", by: ["regoin"] }, name: "regoin" },
    { why: "of the key", framework: shelter, options: { key: "number" }, name: "number" },
    { why: "of an item", framework: shelter, options: { columns: { hours: "hour" } }, name: "hour" },
  ] as const)("$why is an error that names it, and no text", async ({ framework, options, name }) => {
    await expect(askSqlite(framework, options)).rejects.toThrow(`no such column: ${name}`);
  });
});

describe("a column that an SQLite table has", () => {
  it("is found by whatever name it has", async () => {
    const groups = await askSqlite(shelter, { output: "aggregate", by: ["od`d"] });
    expect(groups).toMatchObject([{ "od`d": "Brno", assessments: 1, points: 2 }]);
  });
});
