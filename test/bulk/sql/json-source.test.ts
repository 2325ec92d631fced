import { defineFramework, type Framework } from "quality-frameworks";
import { toSql } from "quality-frameworks/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, engines } from "./engines.js";

// Level "{}" looks like an object, and is none.
const shelter: Framework = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "{}", value: 0 },
        { id: "met", value: 1 },
      ],
    },
  ] as Framework["scales"],
  facts: [{ id: "beds", unknown: "withhold" }] as unknown as NonNullable<Framework["facts"]>,
  scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
  areas: [
    {
      id: "door",
      standards: [{ id: "hours" }, { id: "null" }, { id: "sign", appliesWhen: { fact: "beds", from: 3 } }],
    },
  ] as unknown as Framework["areas"],
});

const about = { framework: "shelter", edition: "2026-01-01" };
const long = "long ".repeat(5000);

/** Documents, and what becomes of them: rating points, and how much could not be read. */
const documents: readonly (readonly [why: string, document: unknown, points: number | null, invalid: number])[] = [
  ["plain ratings", { ...about, responses: { hours: "met", null: 1 } }, 2, 0],
  ["long forms", { ...about, responses: { hours: { rating: "met" }, null: { rating: 1, note: "x" } } }, 2, 0],
  ["a level that looks like an object", { ...about, responses: { hours: "{}", null: { rating: "{}" } } }, 0, 0],
  ["a text that looks like a long form", { ...about, responses: { hours: '{"rating": 1}' } }, null, 1],
  // The documentation says so: read as text, they are one.
  ["a number as text", { ...about, responses: { hours: "1" } }, 1, 0],
  ["null as a response", { ...about, responses: { hours: null, null: 1 } }, 1, 0],
  ["null as a rating", { ...about, responses: { hours: { rating: null }, null: 1 } }, 1, 0],
  ["a long form without rating", { ...about, responses: { hours: {}, null: 1 } }, 1, 0],
  ["an array", { ...about, responses: { hours: [1] } }, null, 1],
  ["an object as a rating", { ...about, responses: { hours: { rating: { a: 1 } } } }, null, 1],
  ["an unknown item", { ...about, responses: { hours: 1, hour: 1 } }, null, 1],
  ["unknown items, and null as a response", { ...about, responses: { hours: null, hour: 1, days: null } }, null, 2],
  ["responses that are an array", { ...about, responses: ["hours"] }, null, 1],
  ["responses that are a text", { ...about, responses: "hours" }, null, 1],
  ["no responses", { ...about, responses: null }, null, 1],
  ["another framework", { ...about, framework: { id: "shelter" }, responses: { hours: 1 } }, null, 1],
  ["an array as a document", [about], null, 3],
  ["a text as a document", "about", null, 3],
  ["facts of the assessment", { ...about, facts: { beds: 4 }, responses: { sign: 1 } }, 1, 0],
  [
    "facts in long form, of the unit",
    { ...about, unit: { facts: { beds: { value: 4 } } }, responses: { sign: 1 } },
    1,
    0,
  ],
  [
    "facts null here and given there",
    { ...about, facts: { beds: null }, unit: { facts: { beds: 4 } }, responses: { sign: 1 } },
    1,
    0,
  ],
  ["facts that are none", { ...about, facts: 4, unit: [4], responses: { sign: 1 } }, 1, 0],
  [
    "so much text that it is stored elsewhere",
    { ...about, note: long, responses: { hours: { rating: 1, note: long } } },
    1,
    0,
  ],
];

describe.each(["postgres", "sqlite"] as const)("documents in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]();
  }, 60_000);
  afterAll(() => engine.close());

  it.each(documents)("are read as they are: %s", async (_, document, points, invalid) => {
    const text = JSON.stringify(document).replaceAll("'", "''");
    const type = name === "postgres" ? "jsonb" : "";
    await engine.run(`CREATE TABLE assessments (id INTEGER, document ${type})`);
    await engine.run(`INSERT INTO assessments VALUES (1, '${text}')`);
    const [row] = await engine.query(toSql(shelter, { dialect: name, source: "json" }));
    await engine.run("DROP TABLE assessments");
    expect({ points: row?.points, invalid: Number(row?.invalid) }).toEqual({ points, invalid });
  });
});

describe("documents of many items in PostgreSQL", () => {
  it("are counted by more than one call, none of which takes a hundred items and more", async () => {
    const engine = await engines.postgres();
    const standards = Array.from({ length: 150 }, (_, place) => ({ id: `i${place}` }));
    const large = defineFramework({ ...shelter, areas: [{ id: "door", standards }] as unknown as Framework["areas"] });
    const responses = Object.fromEntries(standards.map(({ id }) => [id, 1]));
    await engine.run("CREATE TABLE assessments (id INTEGER, document jsonb)");
    await engine.run(
      `INSERT INTO assessments VALUES (1, '${JSON.stringify({ ...about, responses })}'), (2, '${JSON.stringify({ ...about, responses: { ...responses, j: 1 } })}')`,
    );
    const rows = await engine.query(`${toSql(large, { dialect: "postgres", source: "json" })}ORDER BY id`);
    expect(rows.map(({ points, invalid }) => [points, Number(invalid)])).toEqual([
      [150, 0],
      [null, 1],
    ]);
    await engine.close();
  }, 60_000);
});
