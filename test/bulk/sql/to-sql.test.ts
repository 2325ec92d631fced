import { type Assessment, type Framework, QualityError, safeScore } from "quality-frameworks";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { toSql } from "quality-frameworks/sql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diceOf } from "../../oracle/dice.js";
import { drawAssessment } from "../../oracle/random-assessment.js";
import { drawFramework } from "../../oracle/random-framework.js";
import { buildTree } from "../../oracle/tree.js";
import { assessmentOf, readSchemes } from "../../schemes/scheme.js";
import { shelter as plainShelter } from "../shelter.js";
import { type Engine, engines } from "./engines.js";
import { tryFramework } from "./try-framework.js";

/** What a few of these are refused for: the numbers could outgrow the database, or are no whole numbers at all. */
const refusals = ["sql-geometric-mean", "sql-too-large", "sql-too-many-values", "sql-too-many-columns"];

function draw(framework: Framework, seed: number, count: number) {
  const dice = diceOf(seed);
  const tree = buildTree(framework);
  return Array.from({ length: count }, () => drawAssessment(dice, tree)).filter((one) => safeScore(framework, one).ok);
}

describe.each(["sqlite", "postgres", "duckdb"] as const)("the scoring in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]();
  }, 60_000);
  afterAll(() => engine.close());

  it("gives every value of every shipped framework as score does", async () => {
    for (const { id, editions } of frameworks) {
      for (const { edition } of editions) {
        const framework = await loadFramework(id, { edition });
        const { refused, differences, values } = await tryFramework(engine, framework, draw(framework, 7, 3));
        expect({ id, refused, differences }).toEqual({ id, refused: [], differences: [] });
        expect(values).toBeGreaterThan(50);
      }
    }
  }, 60_000);

  it.each(readSchemes())(
    "gives every value of $file as score does",
    async (scheme) => {
      const cases = scheme.cases.map((one) => assessmentOf(scheme, one));
      const scored = cases.filter((one) => safeScore(scheme.framework, one).ok);
      const assessments = [...scored, ...draw(scheme.framework, 3, 3)];
      const { refused, differences } = await tryFramework(engine, scheme.framework, assessments);
      expect({ refused, differences }).toEqual({ refused: [], differences: [] });
    },
    60_000,
  );

  it("gives every value of frameworks drawn at random as score does, or refuses them by name", async () => {
    let compared = 0;
    for (let seed = 500; seed < 525; seed += 1) {
      const { framework } = drawFramework(diceOf(seed));
      const { refused, differences } = await tryFramework(engine, framework, draw(framework, seed, 6));
      expect({ seed, differences }).toEqual({ seed, differences: [] });
      for (const code of refused) expect(refusals).toContain(code);
      if (refused.length === 0) compared += 1;
    }
    expect(compared).toBeGreaterThan(12);
  }, 60_000);
});

describe.each([
  ["sqlite", "rows"],
  ["sqlite", "json"],
  ["postgres", "rows"],
  ["postgres", "json"],
  ["duckdb", "rows"],
  ["duckdb", "json"],
] as const)("assessments in %s as %s", (name, source) => {
  it("give every value that score gives, or are refused by name", async () => {
    const engine = await engines[name]();
    const schemes = readSchemes().map(({ framework }) => framework);
    const random = Array.from({ length: 12 }, (_, place) => drawFramework(diceOf(900 + place)).framework);
    const shipped = await loadFramework("czech-social-services", { edition: "2026-01-01" });
    let compared = 0;
    for (const framework of [shipped, ...schemes, ...random]) {
      const { refused, differences } = await tryFramework(engine, framework, draw(framework, 11, 3), source);
      expect({ id: framework.id, differences }).toEqual({ id: framework.id, differences: [] });
      for (const code of refused) expect(refusals).toContain(code);
      if (refused.length === 0) compared += 1;
    }
    expect(compared).toBeGreaterThan(18);
    await engine.close();
  }, 60_000);
});

const shelter = (change: object = {}) => ({ ...plainShelter, ...change }) as Framework;

const byDimensions = {
  ...shelter().scoring,
  standard: { combine: "sum" },
  dimensions: [{ for: { ids: ["sign"] }, of: ["plan", "do"].map((id) => ({ id, scale: "steps" })) }],
};

describe("toSql", () => {
  it("gives a result `invalid` and no numbers where a rating is none of the choices", async () => {
    const engine = await engines.sqlite();
    await engine.run(
      "CREATE TABLE assessments (id, hours, sign); INSERT INTO assessments VALUES (1, 'met', 'perhaps')",
    );
    const [row] = await engine.query(toSql(shelter(), { dialect: "sqlite" }));
    expect(row).toMatchObject({ state: "invalid", points: null, percent: null, invalid: 1 });
    await engine.close();
  });

  it.each([
    { why: "a row for an item that there is none of", rows: "(1, 'hours', 'met'), (1, 'hour', 'met')" },
    { why: "two rows for one item", rows: "(1, 'hours', 'met'), (1, 'hours', 'not-met')" },
  ])("calls an assessment invalid that has $why", async ({ rows }) => {
    const engine = await engines.sqlite();
    await engine.run(`CREATE TABLE assessments (assessment, item, rating); INSERT INTO assessments VALUES ${rows}`);
    const [row] = await engine.query(toSql(shelter(), { dialect: "sqlite", source: "rows" }));
    expect(row).toMatchObject({ assessment: 1, state: "invalid", points: null });
    await engine.close();
  });

  it.each(["duckdb", "postgres"] as const)(
    "keeps what a constant is multiplied to in wide integers: %s",
    async (name) => {
      // 12 in hundredths is 1200 whatever is asked, and 1200 times 2000001 is no integer of 32 bits any more.
      const heavy = shelter({
        scales: [
          {
            id: "steps",
            levels: [
              { id: "not-met", value: -3 },
              { id: "met", value: 12 },
            ],
          },
        ],
        scoring: {
          ...shelter().scoring,
          standard: { combine: "highest", round: { to: 0.01, mode: "half-up" } },
          area: { combine: "mean" },
          overall: { combine: "mean" },
        },
        areas: [
          {
            id: "door",
            standards: ["a", "b"].map((id, place) => ({
              id,
              weight: place === 0 ? 2.000001 : 1,
              criteria: [{ id: `${id}.1` }],
            })),
          },
        ],
      });
      const engine = await engines[name]();
      const some = [{ "a.1": "met" }, { "a.1": "met", "b.1": "met" }, {}].map((responses) => ({
        framework: "shelter",
        edition: "2026-01-01",
        responses,
      })) as unknown as Assessment[];
      const { differences, values } = await tryFramework(engine, heavy, some);
      expect(differences).toEqual([]);
      expect(values).toBeGreaterThan(20);
      await engine.close();
    },
  );

  it("takes a row for an item as the answer for all its dimensions, where none of them has a row", async () => {
    const rated = shelter({
      special: [{ id: "not-here", effect: "not-applicable" }],
      scoring: byDimensions,
    });
    const engine = await engines.sqlite();
    await engine.run(`CREATE TABLE assessments (assessment, item, rating); INSERT INTO assessments VALUES
      (1, 'hours', 'met'), (1, 'sign', 'not-here'), (2, 'hours', 'met'), (2, 'sign', 'met'),
      (3, 'hours', 'met'), (3, 'sign', 'not-here'), (3, 'sign.plan', 'met'), (4, 'sign.plan', 'met'), (4, 'sign.do', 'met'),
      (5, 'sign', ''), (5, 'hours', 'met'), (6, 'hours', 'met'), (6, 'sign', 'not-here'), (6, 'sign.plan', ''),
      (7, 'sign', ''), (7, 'sign.plan', 'met'), (7, 'sign.do', 'met'), (8, 'sign', NULL), (8, 'sign.plan', 'met')`);
    const rows = await engine.query(`${toSql(rated, { dialect: "sqlite", source: "rows" })} ORDER BY assessment`);
    expect(rows.map(({ state, points, max }) => [state, points, max])).toEqual([
      ["scored", 1, 1],
      ["invalid", null, null],
      ["invalid", null, null],
      ["scored", 2, 2],
      ["scored", 1, 1],
      ["scored", 1, 1],
      ["scored", 2, 2],
      ["scored", 1, 1],
    ]);
    await engine.close();
  });

  it("takes an empty row for an item with dimensions as no answer, also where no answer could be given for all", async () => {
    const engine = await engines.sqlite();
    await engine.run(`CREATE TABLE assessments (assessment, item, rating); INSERT INTO assessments VALUES
      (1, 'sign', ''), (1, 'sign.plan', 'met'), (2, 'sign', 'met'), (2, 'hours', 'met')`);
    const query = toSql(shelter({ scoring: byDimensions }), { dialect: "sqlite", source: "rows" });
    const rows = await engine.query(`${query} ORDER BY assessment`);
    expect(rows.map(({ state, points }) => [state, points])).toEqual([
      ["scored", 1],
      ["invalid", null],
    ]);
    await engine.close();
  });

  it.each([
    { why: "names an unknown item", document: { responses: { hours: 1, hour: 1 } } },
    { why: "says true where a rating belongs", document: { responses: { hours: true } } },
    { why: "is of another framework", document: { framework: "other", responses: { hours: 1 } } },
    { why: "is of another edition", document: { edition: "2020-01-01", responses: { hours: 1 } } },
    { why: "holds no responses", document: {} },
  ])("calls a document invalid that $why", async ({ document }) => {
    const engine = await engines.sqlite();
    const text = JSON.stringify({ framework: "shelter", edition: "2026-01-01", ...document });
    await engine.run(`CREATE TABLE assessments (id, document); INSERT INTO assessments VALUES (1, '${text}')`);
    const [row] = await engine.query(toSql(shelter(), { dialect: "sqlite", source: "json" }));
    expect(row).toMatchObject({ state: "invalid", points: null });
    await engine.close();
  });

  it("counts assessments by state and band, and by the columns asked for", async () => {
    const engine = await engines.sqlite();
    await engine.run(
      "CREATE TABLE assessments (id, region, hours, sign); INSERT INTO assessments VALUES (1, 'north', 1, 1), (2, 'north', 1, 0), (3, 'south', NULL, NULL)",
    );
    const rows = await engine.query(toSql(shelter(), { dialect: "sqlite", output: "aggregate", by: ["region"] }));
    expect(rows).toEqual([
      expect.objectContaining({
        region: "north",
        state: "scored",
        assessments: 2,
        points: 3,
        expected: 4,
        count_met: 3,
      }),
      expect.objectContaining({ region: "south", state: "unrated", assessments: 1, points: null, rated: 0 }),
    ]);
    await engine.close();
  });

  it("makes a view that can be asked like a table", async () => {
    const engine = await engines.duckdb();
    await engine.run("CREATE TABLE assessments (id INTEGER, hours INTEGER, sign INTEGER)");
    await engine.run("INSERT INTO assessments VALUES (1, 1, 0)");
    await engine.run(toSql(shelter(), { dialect: "duckdb", view: "scores" }));
    expect(await engine.query("SELECT id, percent FROM scores")).toEqual([{ id: 1, percent: 50 }]);
    await engine.close();
  });

  it.each(["postgres", "clickhouse", "sqlite", "duckdb"] as const)(
    "writes one statement for %s, the same for every shard, whatever comes out",
    (dialect) => {
      for (const output of ["aggregate", "summary", "full"] as const) {
        const view = toSql(shelter(), { dialect, output, table: ["public", "visits"], view: ["public", "scores"] });
        expect(view.match(/CREATE VIEW|;/g)).toEqual(["CREATE VIEW"]);
        expect(view).toBe(
          toSql(shelter(), { dialect, output, table: ["public", "visits"], view: ["public", "scores"] }),
        );
      }
    },
  );

  it("ends with the settings that ClickHouse needs, in a view as well", () => {
    for (const view of [undefined, "scores"]) {
      const query = toSql(shelter(), { dialect: "clickhouse", ...(view !== undefined && { view }) });
      expect(query.trimEnd()).toMatch(
        /SETTINGS prefer_column_name_to_alias = 1, query_plan_merge_expressions = 0, max_ast_elements = \d+, max_expanded_ast_elements = \d+$/,
      );
    }
  });

  it("names everything that it cannot say at once, before any SQL is written", () => {
    const scoring = {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "geometric-mean", round: { to: 1, mode: "down" } },
      overall: { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 1 }], override: "free" },
    };
    try {
      toSql(shelter({ scoring }), { dialect: "postgres" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(QualityError);
      expect((error as QualityError).issues.map(({ code }) => code)).toEqual(["sql-override", "sql-geometric-mean"]);
    }
  });

  it("refuses a number that could outgrow the integers of the database", () => {
    const items = Array.from({ length: 60 }, (_, place) => ({ id: `i${place}`, weight: 1 + place / 100 }));
    const scoring = {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "mean" },
      overall: { combine: "mean" },
    };
    const areas = Array.from({ length: 6 }, (_, area) => ({
      id: `a${area}`,
      standards: items.map(({ id, weight }) => ({ id: `${id}.${area}`, weight: weight + area / 1000 })),
    }));
    expect(() => toSql(shelter({ scoring, areas }), { dialect: "sqlite" })).toThrow(/digits/);
  });

  it.each(["sqlite", "postgres", "duckdb"] as const)(
    "quotes in %s whatever comes from outside",
    async (name) => {
      const engine = await engines[name]();
      const evil = `x'; DROP TABLE victims; --"\\\`] `;
      const quoted = `"${evil.replaceAll('"', '""')}"`;
      const framework = shelter({
        facts: [{ id: evil, unknown: evil }],
        scales: [
          {
            id: "steps",
            levels: [
              { id: evil, value: 0 },
              { id: "met", value: 1 },
            ],
          },
        ],
        areas: [{ id: "door", standards: [{ id: "hours", appliesWhen: { fact: evil, is: evil } }] }],
        scoring: {
          provenance: "proposal",
          unrated: "exclude",
          area: { combine: "sum" },
          overall: { combine: "sum", bands: [{ id: evil }, { id: "good", from: 1 }] },
        },
      });
      await engine.run("CREATE TABLE victims (id INTEGER); INSERT INTO victims VALUES (1)");
      const columns = `${quoted} VARCHAR, hours VARCHAR, "fact_${evil.replaceAll('"', '""')}" VARCHAR`;
      await engine.run(`CREATE TABLE ${quoted} (${columns})`);
      await engine.run(`INSERT INTO ${quoted} VALUES ('1', '${evil.replaceAll("'", "''")}', NULL)`);
      const query = toSql(framework, { dialect: name, table: evil, key: evil, by: ["hours"], output: "summary" });
      const [row] = await engine.query(query);
      expect(row).toMatchObject({ state: "scored", band: evil, hours: evil, [evil]: "1", value: 0 });
      expect(await engine.query("SELECT id FROM victims")).toEqual([{ id: 1 }]);
      await engine.close();
    },
    60_000,
  );

  it("does not change its input", () => {
    const framework = shelter();
    const before = structuredClone(framework);
    toSql(framework, { dialect: "clickhouse" });
    expect(framework).toEqual(before);
  });
});
