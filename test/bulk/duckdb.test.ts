import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { type Assessment, compile, defineFramework, safeScore } from "quality-frameworks";
import { type DuckdbRun, scoreFiles, scoreInDuckdb } from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { afterAll, describe, expect, it, vi } from "vitest";
import { fitsTable, longTable, wideTable, writeTable } from "./as-csv.js";
import { shelter as plainShelter } from "./shelter.js";
import { drawMany } from "./try-lines.js";

const folder = mkdtempSync(join(tmpdir(), "bulk-duckdb-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const partnership = await loadFramework("municipality-ngo-partnership", {});
const some = drawMany(partnership, 9, 60)
  .map((one, place) => ({ ...one, id: `a${String(place).padStart(3, "0")}` }))
  .filter((one) => fitsTable(one as Assessment) && safeScore(partnership, one).ok) as Assessment[];

async function run(more: Partial<DuckdbRun> & Pick<DuckdbRun, "from" | "input">) {
  const bad: unknown[] = [];
  const base = { framework: partnership, to: at("out"), output: "summary" } as const;
  const report = await scoreInDuckdb({ ...base, ...more, onBad: (one) => bad.push(one) });
  return { report, bad, text: existsSync(at("out")) ? readFileSync(at("out"), "utf8") : null };
}

async function ordinary(output: "summary" | "aggregate"): Promise<string> {
  await scoreFiles({ frameworks: [partnership], input: at("in.ndjson"), to: at("own"), output, smallest: 1 });
  return readFileSync(at("own"), "utf8");
}

const sorted = (text: string | null) => (text ?? "").split("\n").sort().join("\n");

async function writeInputs(): Promise<void> {
  writeFileSync(at("in.ndjson"), some.map((one) => `${JSON.stringify(one)}\n`).join(""));
  writeFileSync(at("wide.csv"), writeTable(wideTable(some), ";"));
  writeFileSync(at("long.csv"), writeTable(longTable(some)));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const name of ["wide", "long"]) {
    const csv = `read_csv('${at(`${name}.csv`)}', header = true, quote = '"', escape = '"', nullstr = '')`;
    await connection.run(`COPY (SELECT * FROM ${csv}) TO '${at(`${name}.parquet`)}' (FORMAT parquet)`);
  }
  connection.closeSync();
  instance.closeSync();
}

await writeInputs();

describe("the engine duckdb", () => {
  it.each([
    { input: "in.ndjson", from: "ndjson" },
    { input: "wide.csv", from: "csv" },
    { input: "wide.parquet", from: "parquet" },
    { input: "long.csv", from: "csv" },
    { input: "long.parquet", from: "parquet" },
  ] as const)("sums assessments up as the ordinary engine does: $input", async ({ input, from }) => {
    expect(some.length).toBeGreaterThan(10);
    const { report, text } = await run({ input: at(input), from });
    expect(report).toEqual({ complete: true, assessments: some.length, bad: 0 });
    const wanted = (await ordinary("summary")).replaceAll(/"line":\d+,/g, "");
    // With a row for each response there is no unit beside the key.
    const expected = input.startsWith("long") ? wanted.replaceAll(/"unit":"[^"]*"/g, '"unit":null') : wanted;
    expect(sorted(text)).toBe(sorted(expected));
  });

  it("gives in full every value that score gives", async () => {
    const { text } = await run({ input: at("in.ndjson"), from: "ndjson", output: "full" });
    const { score } = compile(partnership);
    for (const line of (text ?? "").trimEnd().split("\n")) {
      const row = JSON.parse(line) as Record<string, unknown>;
      const wanted = score(some.find(({ id }) => id === row.id) as Assessment);
      for (const node of wanted.children) {
        const { state, points, max, percent, coverage } = node;
        const found = ["state", "points", "max", "percent", "rated"].map((name) => row[`${node.id}_${name}`]);
        expect(found).toEqual([state, points, max, percent, coverage.rated]);
      }
    }
  });

  it("counts as the ordinary engine does, by group, and hides small groups", async () => {
    const { text } = await run({ input: at("wide.csv"), from: "csv", output: "aggregate" });
    const rows = (text ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const [own] = (await ordinary("aggregate")).split("\n").map((line) => (line === "" ? {} : JSON.parse(line)));
    const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name] ?? 0), 0);
    expect(sum("assessments")).toBe(own.assessments);
    for (const [level, count] of Object.entries(own.counts)) expect(sum(`count_${level}`)).toBe(count);
    expect(Object.keys(own.whole.bands).map((band) => rows.filter((row) => row.band === band).length > 0)).toEqual(
      Object.values(own.whole.bands as Record<string, number>).map((count) => count > 0),
    );
    const grouped = await run({
      input: at("wide.csv"),
      from: "csv",
      output: "aggregate",
      by: "unit.id",
      format: "csv",
    });
    const [header = "", ...rest] = (grouped.text ?? "").split("\n");
    expect(header).toMatch(/^framework,edition,unit.id,state,band,assessments,/);
    const few = rest.filter((row) => row.includes(",unit-"));
    expect(few.length).toBeGreaterThan(5);
    for (const row of few) expect(row).toMatch(/^municipality-ngo-partnership,[-\d]+,unit-\d+,,,1,,/);
  });
});

const shelter = defineFramework({
  ...plainShelter,
  scoring: {
    ...plainShelter.scoring,
    overall: { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 1 }], override: "free" },
  },
});
const about = '"framework":"shelter","edition":"2026-01-01"';
const override = '[{"id":"shelter","band":"low","reason":"x","role":"y"}]';

describe("what the engine duckdb cannot read", () => {
  it.each([
    { why: "a level that there is none of", line: `{${about},"responses":{"hours":"perhaps"}}` },
    { why: "an unknown item", line: `{${about},"responses":{"hours":1,"our":1}}` },
    { why: "an item twice", line: `{${about},"responses":{"hours":1,"hours":0}}` },
    { why: "another edition", line: '{"framework":"shelter","edition":"2020-01-01","responses":{"hours":1}}' },
    { why: "no responses", line: `{${about}}` },
    { why: "the responses twice", line: `{${about},"responses":{"hours":1},"responses":{"hours":0}}` },
    { why: "an unknown key", line: `{${about},"responses":{"hours":1},"response":{"sign":0}}` },
    { why: "a band put in place", line: `{${about},"responses":{"hours":1},"overrides":${override}}` },
  ])("is no score but counted: $why", async ({ line }) => {
    writeFileSync(at("odd.ndjson"), `${line}\n{${about},"id":"good","responses":{"hours":1},"overrides":[]}\n`);
    const base = { framework: shelter, input: at("odd.ndjson"), from: "ndjson" } as const;
    const told = await run({ ...base, onError: "report" });
    expect(told.report).toEqual({ complete: true, assessments: 1, bad: 1 });
    expect(told.bad).toHaveLength(1);
    expect(told.text).toMatch(/^\{"id":"good".*"percent":100.*\}\n$/);
    rmSync(at("out"));
    const stopped = await run(base);
    expect(stopped).toMatchObject({ report: { complete: false, bad: 1 }, text: null });
  });

  it.each([
    { why: "a level that there is none of", text: "id,hours\na,perhaps\ngood,met\n" },
    { why: "another edition", text: "id,edition,hours\na,2020-01-01,met\ngood,,met\n" },
    { why: "rows of an unknown item", text: "assessment,item,level\na,our,met\ngood,hours,met\n" },
    { why: "two rows for one item", text: "assessment,item,level\na,hours,met\na,hours,met\ngood,hours,met\n" },
  ])("is no score but counted, in a table: $why", async ({ text }) => {
    writeFileSync(at("odd.csv"), text);
    const told = await run({ framework: shelter, input: at("odd.csv"), from: "csv", onError: "report" });
    expect(told.report).toEqual({ complete: true, assessments: 1, bad: 1 });
    expect(told.text).toContain('"id":"good"');
  });

  it.each([
    { why: "a column that is none", from: "csv", text: "id,our\na,1\n", message: /our/ },
    { why: "a row with too few cells", from: "csv", text: "id,hours,sign\na,1\n", message: /DuckDB cannot read/ },
    { why: "a line that is no JSON", from: "ndjson", text: '{"framework":\n', message: /DuckDB cannot read/ },
  ] as const)("ends the run: $why", async ({ from, text, message }) => {
    writeFileSync(at("odd"), text);
    await expect(run({ framework: shelter, input: at("odd"), from })).rejects.toThrow(message);
  });

  it("says of a file that there is none", async () => {
    await expect(run({ input: at("none.csv"), from: "csv" })).rejects.toMatchObject({
      code: "wrong-usage",
      message: expect.stringContaining("cannot be read: there is no such file"),
    });
  });

  it("is everything where its package is missing, and that is said", async () => {
    vi.resetModules();
    vi.doMock("@duckdb/node-api", () => {
      throw new Error("Cannot find package");
    });
    const { scoreInDuckdb: alone } = await import("../../src/bulk/duckdb/score-in-duckdb.js");
    const job = { framework: shelter, input: at("odd"), from: "csv", to: "-" } as const;
    await expect(alone(job)).rejects.toThrow(/npm install @duckdb\/node-api/);
    vi.doUnmock("@duckdb/node-api");
  });
});
