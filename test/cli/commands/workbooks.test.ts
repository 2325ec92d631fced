import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readWorkbook } from "../../../src/exchange/workbook/read-workbook.js";
import type { Workbook } from "../../../src/exchange/workbook/workbook.js";
import { writeWorkbook } from "../../../src/exchange/workbook/write-workbook.js";
import { call, makeFolder, sample } from "../call.js";

const folder = makeFolder();
const at = (name: string): string => join(folder, name);

async function sheetsOf(file: string): Promise<Workbook> {
  return (await readWorkbook(readFileSync(file))).workbook as Workbook;
}

describe("new assessment --to xlsx", () => {
  it("writes a workbook that import reads back as an assessment", async () => {
    const to = ["--to", "xlsx", "--lang", "cs", "--on", "2026-05-04"];
    expect((await call(["new", "assessment", "czech-social-services", ...to, "-o", at("home.xlsx")])).code).toBe(0);
    expect((await call(["import", at("home.xlsx"), "-o", at("home.yaml")])).code).toBe(0);
    expect(parse(readFileSync(at("home.yaml"), "utf8"))).toEqual({
      framework: "czech-social-services",
      edition: "2026-01-01",
      on: "2026-05-04",
      perspective: "self",
      unit: { id: "my-service" },
      assessors: [{ role: "quality-manager" }],
      responses: {},
    });
  });

  it("asks only what applies by the facts that are given", async () => {
    const facts = ["--fact", "natural-person=true", "employees=false"];
    await call(["new", "assessment", "czech-social-services", "-o", at("alone.csv"), ...facts]);
    await call(["new", "assessment", "czech-social-services", "-o", at("all.csv")]);
    const items = (name: string) => readFileSync(at(name), "utf8").match(/^s\d+\.[a-z],/gm)?.length;
    expect(items("all.csv")).toBe(51);
    expect(items("alone.csv")).toBe(42);
  });

  it("says that a workbook is no text for standard output, and what a fact looks like", async () => {
    const start = ["new", "assessment", "czech-social-services", "--to", "xlsx"];
    expect(await call(start)).toMatchObject({ code: 2, err: expect.stringContaining("name a file with -o") });
    const wrong = await call([...start, "-o", at("x.xlsx"), "--fact", "employees"]);
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining("id=value") });
  });
});

describe("import of a file that lost something", () => {
  it("says so where a workbook no longer names its framework, in place of taking it for one of its own", async () => {
    await call(["new", "assessment", "veqf", "-o", at("whole.xlsx")]);
    const { sheets } = await sheetsOf(at("whole.xlsx"));
    const left = sheets.filter(({ rows }) => !rows.some((row) => row[0]?.value === ":framework"));
    writeFileSync(at("nameless.xlsx"), await writeWorkbook({ sheets: left }));
    const { code, out } = await call(["import", at("nameless.xlsx"), "-o", at("nameless.yaml")]);
    expect(code).toBe(1);
    expect(out).toContain("(framework-not-named)");
  });

  it("says so where a column of a CSV file was deleted, and takes semicolons for what they are", async () => {
    await call(["new", "assessment", "veqf", "-o", at("whole.csv"), "--delimiter", ";"]);
    const lines = readFileSync(at("whole.csv"), "utf8").split("\r\n");
    expect(lines[0]).toContain("key;code;item");
    expect((await call(["import", at("whole.csv"), "-o", at("whole.yaml")])).code).toBe(0);
    writeFileSync(at("short.csv"), ["key;item", ":framework;Framework", ":edition;Edition"].join("\r\n"));
    const { code, out } = await call(["import", at("short.csv"), "-o", at("short.yaml")]);
    expect(code).toBe(1);
    expect(out).toContain("(framework-not-named)");
  });

  it("prints the warning of rows that are gone, and every piece of advice", async () => {
    const { sheets } = await sheetsOf(at("whole.xlsx"));
    const left = sheets.filter(({ rows }) => !rows.some((row) => row[0]?.value === "available"));
    writeFileSync(
      at("less.xlsx"),
      await writeWorkbook({ sheets: [...left, { name: "Ours", rows: [[{ value: "x" }]] }] }),
    );
    const { code, out } = await call(["import", at("less.xlsx"), "-o", at("less.yaml")]);
    expect(code).toBe(0);
    expect(out).toContain("(rows-missing)");
    expect(out).toContain("(sheet-not-read)");
  });
});

describe("export", () => {
  it.each(["xlsx", "csv"])("writes an assessment to %s that comes back whole", async (form) => {
    const file = at(`sample.${form}`);
    expect((await call(["export", sample, "-o", file])).code).toBe(0);
    const back = await call(["import", file, "-o", at(`${form}.json`)]);
    expect(back.code).toBe(0);
    const [before, after] = [sample, at(`${form}.json`)].map((one) => parse(readFileSync(one, "utf8")));
    expect(after.responses).toEqual(
      Object.fromEntries(Object.entries(before.responses).filter(([, one]) => JSON.stringify(one) !== "{}")),
    );
    expect({ ...after, responses: 0 }).toEqual({ ...before, responses: 0 });
  });

  it("writes score, gaps and plan side by side", async () => {
    await call(["export", sample, "-o", at("tables.xlsx"), "--what", "score,gaps,plan", "--lang", "cs"]);
    const { sheets } = await sheetsOf(at("tables.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["Výsledek", "Mezery", "Plán"]);
    const { overall } = JSON.parse((await call(["score", sample, "--json"])).out) as { overall?: unknown };
    expect(overall).toBeUndefined();
    const score = JSON.parse((await call(["score", sample, "--json"])).out) as { points: number; value: number };
    expect(sheets[0]?.rows[1]?.[5]?.value).toBe(score.points);
  });

  it("writes one table as CSV to standard output", async () => {
    const { out } = await call(["export", sample, "-o", "-", "--what", "gaps", "--delimiter", ";"]);
    expect(out.split("\r\n")[0]).toBe("Finding;Id;Item;Level;Level wanted;What mending it brings;Points;Why");
  });

  it("writes a plan that was worked on", async () => {
    await call(["plan", sample, "-o", at("plan.yaml"), "--on", "2026-06-01"]);
    expect((await call(["export", at("plan.yaml"), "-o", at("plan.csv")])).code).toBe(0);
    expect(readFileSync(at("plan.csv"), "utf8")).toContain("Action");
  });

  it.each([
    { why: "two tables in one CSV file", with: ["-o", at("two.csv"), "--what", "score,gaps"] },
    { why: "another form", with: ["-o", at("home.pdf")] },
    { why: "an unknown table", with: ["-o", at("a.csv"), "--what", "everything"] },
  ])("refuses $why", async ({ with: options }) => {
    expect((await call(["export", sample, ...options])).code).toBe(2);
  });
});

describe("import of a spreadsheet", () => {
  it("tells by cell what is wrong in a filled workbook, and writes nothing", async () => {
    await call(["export", sample, "-o", at("wrong.xlsx")]);
    const { sheets } = await sheetsOf(at("wrong.xlsx"));
    const wrong = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, column) => (column === 4 && row[0]?.value === "s1.a" ? { value: "great" } : cell)),
      ),
    }));
    writeFileSync(at("wrong.xlsx"), await writeWorkbook({ sheets: wrong }));
    const { code, out } = await call(["import", at("wrong.xlsx"), "-o", at("never.yaml")]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain('cell E4: "s1.a" cannot be rated with the text "great"');
    expect(() => readFileSync(at("never.yaml"))).toThrow();
  });

  it("tells the line of a CSV file", async () => {
    writeFileSync(at("wrong.csv"), "key,level,reason,comment,evidence\n:framework,veqf\n:edition,2010-10-06\nfoo,3\n");
    const { code, out } = await call(["import", at("wrong.csv"), "-o", at("never.yaml")]);
    expect(code).toBe(1);
    expect(out).toContain("wrong.csv:4:1");
  });

  it("makes a framework of the first sheet of a workbook", async () => {
    const rows = [
      ["Area", "Code", "Text"],
      ["Door", "1.1", "It opens."],
      [null, "1.10", "It locks."],
    ];
    const sheet = { name: "Ours", rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))) };
    writeFileSync(at("ours.xlsx"), await writeWorkbook({ sheets: [sheet] }));
    const done = await call(["import", at("ours.xlsx"), "-o", at("ours.yaml"), "--edition", "2026-01-01"]);
    expect(done.code).toBe(0);
    expect(readFileSync(at("ours.yaml"), "utf8")).toContain('code: "1.10"');
    expect((await call(["check", at("ours.yaml")])).code).toBe(0);
  });

  it("finds a framework of one's own from where the file lies", async () => {
    expect((await call(["new", "assessment", at("ours.yaml"), "-o", at("own.xlsx")])).code).toBe(0);
    expect((await call(["import", at("own.xlsx"), "-o", at("own.yaml")])).code).toBe(0);
    expect((await call(["check", at("own.yaml")])).code).toBe(0);
  });

  it("says that a file is no workbook", async () => {
    writeFileSync(at("no.xlsx"), "not at all");
    expect((await call(["import", at("no.xlsx")])).err).toContain("not an xlsx file");
  });
});
