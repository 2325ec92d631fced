import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Assessment } from "quality-frameworks";
import { defineFramework, safeScore } from "quality-frameworks";
import { type BadLine, type BulkRun, bulkScorer, readHeader, scoreFiles } from "quality-frameworks/bulk";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { afterAll, describe, expect, it } from "vitest";
import { readSchemes } from "../schemes/scheme.js";
import { fitsTable, longTable, wideTable, writeTable } from "./as-csv.js";
import { buildWorker } from "./build-worker.js";
import { drawMany } from "./try-lines.js";

const folder = mkdtempSync(join(tmpdir(), "bulk-csv-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => ({ id, edition })));

async function run(
  text: string | Uint8Array,
  more: Partial<BulkRun>,
): Promise<{ text: string; bad: readonly BadLine[] }> {
  writeFileSync(at("in.csv"), text);
  const bad: BadLine[] = [];
  const base = { frameworks: [], input: at("in.csv"), to: at("out"), output: "summary", ...more } as BulkRun;
  await scoreFiles({ ...base, from: more.from ?? "csv", onBad: (one) => bad.push(one) });
  return { text: readFileSync(at("out"), "utf8"), bad };
}

// Where an assessment stands differs from form to form, and nothing else does.
const withoutLines = (text: string) => text.replaceAll(/"line":\d+,/g, "");

describe("assessments as CSV", () => {
  it.each(shipped)("score as the same in JSON: $id $edition", async ({ id, edition }) => {
    const framework = await loadFramework(id, { edition });
    const some = drawMany(framework, 3, 60)
      .map((one, place) => ({ ...one, id: `a, "${place}"\né` }))
      .filter((one) => fitsTable(one as Assessment) && safeScore(framework, one).ok) as Assessment[];
    expect(some.length).toBeGreaterThan(10);
    for (const output of ["aggregate", "summary", "full"] as const) {
      const job = { frameworks: [framework], output } as const;
      const json = await run(some.map((one) => `${JSON.stringify(one)}\n`).join(""), { ...job, from: "ndjson" });
      const wide = await run(writeTable(wideTable(some)), job);
      const long = await run(writeTable(longTable(some), ";", "\r\n"), job);
      expect(withoutLines(wide.text) === withoutLines(json.text)).toBe(true);
      expect(withoutLines(long.text) === withoutLines(json.text)).toBe(true);
    }
  });

  it.each(readSchemes())("score as the same in JSON: $file", async ({ framework }) => {
    const some = drawMany(framework, 5, 40).filter(
      (one) => fitsTable(one) && one.id !== undefined && safeScore(framework, one).ok,
    );
    if (some.length === 0) return;
    const job = { frameworks: [framework], output: "full" } as const;
    const json = await run(some.map((one) => `${JSON.stringify(one)}\n`).join(""), { ...job, from: "ndjson" });
    const wide = await run(writeTable(wideTable(some), "\t"), job);
    expect(withoutLines(wide.text)).toBe(withoutLines(json.text));
    const long = await run(writeTable(longTable(some)), job);
    expect(withoutLines(long.text)).toBe(withoutLines(json.text));
  });

  it("are read block by block, by several threads, packed or not, with the same result", async () => {
    const czech = await Promise.all(
      ["2025-03-01", "2026-01-01"].map((edition) => loadFramework("czech-social-services", { edition })),
    );
    const drawn = czech.map((framework) =>
      drawMany(framework, 6, 80).filter((one) => fitsTable(one) && safeScore(framework, one).ok),
    );
    const some = drawn[0]!
      .flatMap((one, place) => [one, drawn[1]![place] ?? one])
      .map((one, place) => ({ ...one, id: `${place}${"n".repeat(3000)}` }));
    const job = { frameworks: czech, output: "full" } as const;
    const json = await run(some.map((one) => `${JSON.stringify(one)}\n`).join(""), { ...job, from: "ndjson" });
    const worker = await buildWorker(folder);
    for (const table of [wideTable(some), longTable(some)]) {
      const text = writeTable(table);
      expect(text.length).toBeGreaterThan(3 << 17);
      const once = await run(text, job);
      expect(withoutLines(once.text) === withoutLines(json.text)).toBe(true);
      expect((await run(gzipSync(text), { ...job, threads: 2, worker })).text === once.text).toBe(true);
    }
  }, 30_000);
});

const shelter = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  facts: [{ id: "beds", unknown: 0 }],
  special: [{ id: "not-applicable", effect: "not-applicable", requires: ["reason"] }],
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
  areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign", appliesWhen: { fact: "beds", from: 10 } }] }],
});

// Line, column and code of every issue.
async function issuesOf(text: string | Uint8Array): Promise<readonly string[]> {
  const { bad } = await run(text, { frameworks: [shelter], onError: "report" });
  return bad.flatMap(({ issues, cells }) =>
    issues.map(({ code }, place) => `${cells?.[place]?.line} ${cells?.[place]?.column} ${code}`),
  );
}

describe("what is wrong with a table", () => {
  it.each([
    { why: "a level that there is none of", row: "a,met,maybe,", issue: "2 sign unknown-level" },
    { why: "a fact that is no number", row: "a,met,,many", issue: "2 beds wrong-type" },
    { why: "an item that does not apply", row: "a,met,met,3", issue: "2 sign does-not-apply" },
    { why: "an answer without its reason", row: "a,not-applicable,,", issue: "2 hours requirement-missing" },
    { why: "too few cells", row: "a,met,met", issue: "2  not-csv" },
    { why: "a quote inside a cell", row: 'a,me"t,,', issue: "2  not-csv" },
    { why: "something behind a closing quote", row: 'a,"met"x,,', issue: "2  not-csv" },
  ])("is told with line and column: $why", async ({ row, issue }) => {
    const [found = ""] = await issuesOf(`id,hours,sign,fact_beds\n${row}\nb,met,,\n`);
    expect(found.replace("fact_", "")).toBe(issue);
  });

  it("is told for every cell at once, and rows around it are scored", async () => {
    const text = 'id,hours,sign\na,met,\n\n,,\n"b\nc",worse,better\nd,met,\n';
    expect(await issuesOf(text)).toEqual(["5 hours unknown-level", "5 sign unknown-level"]);
    expect(readFileSync(at("out"), "utf8").match(/"line":\d+/g)).toEqual(['"line":2', '"line":7']);
  });

  it("is told of bytes that are no text", async () => {
    const bytes = Buffer.from("id,hours\na,met\n\u0001,met\n");
    bytes[bytes.indexOf(1)] = 0xff;
    expect(await issuesOf(bytes)).toEqual(["3  not-text"]);
  });

  it("is told with the row of the response, where there is a row for each", async () => {
    const rows = [
      "a,hours,met,2026-01-05",
      "a,sign,perhaps,",
      "a,fact_beds,20,",
      "b,hours,met,",
      "b,hours,met,",
      "b,our,met,2026-02-30",
    ];
    expect(await issuesOf(`assessment,item,level,on\n${rows.join("\n")}`)).toEqual([
      "3 level unknown-level",
      "6 level value-twice",
      "7 on not-a-day",
      "7 level unknown-item",
    ]);
  });

  it.each([
    { why: "an unknown column", text: "id,ours\n", message: /hours/ },
    { why: "an override", text: "id,hours,override_door\n", message: /not read from CSV/ },
    { why: "a column twice", text: "id,hours,hours\n", message: /two columns/ },
    { why: "a column without a name", text: "id,hours,\n", message: /no name/ },
    { why: "no rows at all", text: "", message: /names of the columns/ },
    { why: "a quote that stays open", text: 'id,hours\na,"met\nb,met\n', message: /line 2.*quote/ },
    {
      why: "rows of one assessment that stand apart",
      text: "assessment,item,rating\na,hours,1\nb,hours,1\na,sign,1\n",
      message: /Line 4.*Sort/,
    },
    {
      why: "a row that might be of any assessment",
      text: "assessment,item,rating\na,hours,1\na,sign\n",
      message: /Line 3.*2 cells/,
    },
  ])("stops everything: $why", async ({ text, message }) => {
    await expect(run(text, { frameworks: [shelter], onError: "skip" })).rejects.toThrow(message);
  });

  it("is nothing where a column is to be passed over", async () => {
    const text = "id,hours,city\na,met,Brno\n";
    expect((await run(text, { frameworks: [shelter], ignore: ["city"] })).text).toContain('"percent":100');
    await expect(run(text, { frameworks: [shelter], ignore: ["town"] })).rejects.toThrow(/no column "town"/);
  });

  it("is a missing column where several editions are at hand", async () => {
    const other = { ...shelter, edition: "2027-01-01" };
    await expect(run("id,hours\na,met\n", { frameworks: [shelter, other] })).rejects.toThrow(/no column "edition"/);
    const { text } = await run("id,edition,hours\na,2027-01-01,met\n", { frameworks: [shelter, other] });
    expect(text).toContain('"edition":"2027-01-01"');
  });
});

describe("bulkScorer", () => {
  it("reads rows whose columns are known", () => {
    const scorer = bulkScorer([shelter], { table: readHeader("id,hours")! });
    expect(scorer.read(Buffer.from("a,met\r\nb,0\r\n"), 2)).toMatchObject({ assessments: 2, bad: [] });
    expect(scorer.aggregate(scorer.flush())[0]?.whole?.percent).toBe(50);
  });
});
