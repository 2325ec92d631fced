import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/assessment.js";
import { respond } from "../../src/assessment/respond.js";
import { startAssessment } from "../../src/assessment/start-assessment.js";
import { fromWorkbook, identifyWorkbook } from "../../src/exchange/assessment/from-workbook.js";
import { wasLaidOut } from "../../src/exchange/assessment/lost-keys.js";
import { toWorkbook } from "../../src/exchange/assessment/to-workbook.js";
import { readWorkbook } from "../../src/exchange/workbook/read-workbook.js";
import type { Workbook, WorkbookCell, WorkbookSheet } from "../../src/exchange/workbook/workbook.js";
import { writeWorkbook } from "../../src/exchange/workbook/write-workbook.js";
import { ratedFourWays } from "./rated-four-ways.js";

const about = { on: "2026-05-04", unit: { id: "home", facts: { house: true } }, evidence: [{ id: "mission" }] };
const assessment: Assessment = respond(startAssessment(ratedFourWays, about), {
  a: { rating: 1, evidence: ["mission"] },
  c: 2.5,
});

type Cells = (WorkbookCell | null)[][];

/** Changes the sheet that holds an item, in a file, as a hand would. */
async function changed(change: (cells: Cells, rowOf: (key: string) => number) => void, item = "a"): Promise<Workbook> {
  const whole = await throughFile(toWorkbook(ratedFourWays, assessment));
  const sheets = whole.sheets.map((sheet): WorkbookSheet => {
    const cells = sheet.rows.map((row) => [...row]);
    const rowOf = (key: string) => cells.findIndex((row) => row[0]?.value === key);
    if (cells[0]?.[0]?.value === "key" && rowOf(item) >= 0) change(cells, rowOf);
    return { ...sheet, rows: cells };
  });
  return throughFile({ sheets });
}

function put(cells: Cells, row: number, column: number, cell: WorkbookCell): void {
  (cells[row] as Cells[number])[column] = cell;
}

async function throughFile(workbook: Workbook): Promise<Workbook> {
  const read = await readWorkbook(await writeWorkbook(workbook));
  expect(read.issues).toEqual([]);
  return read.workbook as Workbook;
}

function found(workbook: Workbook): readonly string[] {
  const { issues } = fromWorkbook(ratedFourWays, workbook);
  return issues
    .filter(({ severity }) => severity !== "advice")
    .map(({ code, sheet, cell }) => `${code} ${sheet} ${cell}`);
}

const empty = await writeWorkbook({ sheets: [{ name: "a", rows: [] }] });
const first = "First all of it one of the…";

describe("fromWorkbook", () => {
  it("reads a workbook whose sheets were renamed and whose columns were moved", async () => {
    const whole = await throughFile(toWorkbook(ratedFourWays, assessment));
    const sheets = whole.sheets.map((sheet, at) => ({
      ...sheet,
      name: sheet.hidden ? sheet.name : `Renamed ${at}`,
      rows:
        sheet.rows[0]?.[0]?.value === "overview" ? sheet.rows : sheet.rows.map((row) => [null, ...[...row].reverse()]),
    }));
    const read = fromWorkbook(ratedFourWays, { sheets });
    expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read.assessment).toEqual(assessment);
  });

  it.each<{ why: string; change: Parameters<typeof changed>[0]; item?: string; issues: readonly string[] }>([
    {
      why: "text where a level belongs",
      change: (cells, rowOf) => put(cells, rowOf("a"), 4, { value: "excellent" }),
      issues: [`unknown-level ${first} E3`],
    },
    {
      why: "a level of another item's scale",
      change: (cells, rowOf) => put(cells, rowOf("c"), 4, { value: 10.25 }),
      issues: [`unknown-level ${first} E6`],
    },
    {
      why: "a date where a level belongs",
      change: (cells, rowOf) => put(cells, rowOf("a"), 4, { value: true }),
      issues: [`unknown-level ${first} E3`],
    },
    {
      why: "a formula where a level belongs, though its result is a level",
      change: (cells, rowOf) => put(cells, rowOf("a"), 4, { value: 1, formula: "1+0" }),
      issues: [`formula-in-cell ${first} E3`],
    },
    {
      why: "two answers for one item",
      change: (cells, rowOf) => void cells.push([...(cells[rowOf("a")] as Cells[number])]),
      issues: [`answered-twice ${first} E8`],
    },
    {
      why: "a column that was deleted",
      change: (cells) => cells.forEach((row) => void row.splice(5, 1)),
      issues: [`column-missing ${first} null`],
    },
    {
      why: "an answer in a row that was put in by hand",
      change: (cells) => void cells.push([null, null, null, null, { value: 1 }, { value: "a reason" }]),
      issues: [`row-without-key ${first} E8`, `row-without-key ${first} F8`],
    },
    {
      why: "a key that was written over",
      change: (cells, rowOf) => put(cells, rowOf("c"), 0, { value: "cc" }),
      issues: [`unknown-item ${first} A6`],
    },
    {
      why: "evidence that is not in its list, where the cell stands",
      change: (cells, rowOf) => put(cells, rowOf("a"), 7, { value: "mission, log" }),
      issues: [`unknown-evidence ${first} H3`],
    },
    {
      why: "a level that asks for more",
      change: (cells, rowOf) => put(cells, rowOf("a"), 4, { value: "fine" }),
      issues: [`requirement-missing ${first} E3`],
    },
    {
      why: "a comment beside one dimension of an item",
      item: "four",
      change: (cells, rowOf) => put(cells, rowOf("four#do"), 6, { value: "why" }),
      issues: ["beside-dimension FIRST all of it one of the… 2 G5"],
    },
    {
      why: "a day that is none",
      item: ":on",
      change: (cells, rowOf) => put(cells, rowOf(":on"), 2, { value: "4. 5. 2026" }),
      issues: ["not-a-day About C7"],
    },
    {
      why: "several slips at once",
      change: (cells, rowOf) => {
        put(cells, rowOf("a"), 4, { value: "x" });
        put(cells, rowOf("c"), 4, { value: "y" });
      },
      issues: [`unknown-level ${first} E3`, `unknown-level ${first} E6`],
    },
  ])("tells by cell of $why", async ({ change, item, issues }) => {
    const workbook = await changed(change, item);
    expect(found(workbook)).toEqual(issues);
    expect(fromWorkbook(ratedFourWays, workbook).assessment).toBeNull();
  });

  it.each([
    { why: "the name without its number", value: "-1", rating: -1 },
    { why: "the id", value: "fair", rating: 1 },
    { why: "a number", value: 1, rating: 1 },
    { why: "a number as text, with a comma", value: "1,0", rating: 1 },
    { why: "other case and dashes", value: " 1 - GOOD (Fair) ", rating: undefined },
    { why: "the name in another language", value: "2.5 – dobré", rating: undefined },
  ])("takes $why for a level", async ({ value, rating }) => {
    const workbook = await changed((cells, rowOf) => put(cells, rowOf("a"), 4, { value }));
    const response = fromWorkbook(ratedFourWays, workbook).assessment?.responses.a as { rating?: unknown } | undefined;
    if (rating !== undefined) expect(response?.rating).toBe(rating);
  });

  it("names the cell in the sentence", async () => {
    const workbook = await changed((cells, rowOf) => put(cells, rowOf("a"), 4, { value: "excellent" }));
    const [issue] = fromWorkbook(ratedFourWays, workbook).issues;
    expect(issue?.message).toBe(`Sheet "${first}", cell E3: "a" cannot be rated with the text "excellent".`);
  });

  it("says what a sheet without keys is, and that nothing of it was read", async () => {
    const whole = toWorkbook(ratedFourWays, assessment);
    const notes = { name: "Notes", rows: [[{ value: "mine" }]] };
    const read = fromWorkbook(ratedFourWays, { sheets: [...whole.sheets, notes] });
    expect(read.assessment).toEqual(assessment);
    expect(read.issues.map(({ code, sheet }) => `${code} ${sheet}`)).toContain("sheet-not-read Notes");
  });
});

describe("a workbook that lost something", () => {
  const whole = toWorkbook(ratedFourWays, assessment);
  const without = (drop: (sheet: WorkbookSheet) => boolean): Workbook => ({
    sheets: whole.sheets.filter((one) => !drop(one)),
  });
  const isFirst = ({ rows }: WorkbookSheet): boolean => rows.some((row) => row[0]?.value === "a");
  const inFirst = (change: (sheet: WorkbookSheet) => WorkbookSheet): Workbook => ({
    sheets: whole.sheets.map((sheet) => (isFirst(sheet) ? change(sheet) : sheet)),
  });

  it.each<{ why: string; workbook: Workbook }>([
    {
      why: "the column of keys",
      workbook: inFirst((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.slice(1)) })),
    },
    { why: "the row of keys", workbook: inFirst((sheet) => ({ ...sheet, rows: sheet.rows.slice(1) })) },
  ])("is refused where $why of an area is gone, so that no answer is lost in silence", async ({ workbook }) => {
    const file = await throughFile(workbook);
    expect(found(file)).toEqual([`keys-missing ${first} null`]);
    expect(fromWorkbook(ratedFourWays, file).assessment).toBeNull();
  });

  it("is refused where cells to fill in were joined into one", async () => {
    const merged = [{ from: [2, 4], to: [5, 4] }] as const;
    const file = await throughFile(inFirst((sheet) => ({ ...sheet, merged })));
    expect(found(file)).toEqual([`merged-cells ${first} E3`]);
    const [issue] = fromWorkbook(ratedFourWays, file).issues;
    expect(issue?.message).toContain("The cells E3 to E6 were joined into one");
    const across = [{ from: [2, 6], to: [2, 7] }] as const;
    expect(found(inFirst((sheet) => ({ ...sheet, merged: across })))).toEqual([`merged-cells ${first} G3`]);
  });

  it.each<{ why: string; merged: WorkbookSheet["merged"] & object }>([
    { why: "a heading", merged: [{ from: [1, 1], to: [1, 7] }] },
    { why: "texts of an item", merged: [{ from: [2, 2], to: [2, 3] }] },
    { why: "cells below all items", merged: [{ from: [90, 4], to: [95, 4] }] },
  ])("is read where $why was joined into one", ({ merged }) => {
    expect(found(inFirst((sheet) => ({ ...sheet, merged })))).toEqual([]);
  });

  it("says which items have no row any more, and is read", () => {
    const read = fromWorkbook(ratedFourWays, without(isFirst));
    expect(read.assessment?.responses).not.toHaveProperty("a");
    const lost = read.issues.filter(({ code }) => code === "rows-missing");
    expect(lost.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(lost[0]?.message).toMatch(/^The rows of \d+ items are missing, so they are taken for not rated: "a", /);
    expect(fromWorkbook(ratedFourWays, whole).issues.map(({ code }) => code)).not.toContain("rows-missing");
  });

  it("is known for what it is when it no longer names its framework", () => {
    const nameless = without(({ rows }) => rows.some((row) => row[0]?.value === ":framework"));
    expect(identifyWorkbook(nameless)).toBeNull();
    expect(wasLaidOut(nameless)).toBe(true);
    expect(wasLaidOut({ sheets: [{ name: "Ours", rows: [[{ value: "Area" }, { value: "Text" }]] }] })).toBe(false);
  });
});

describe("readWorkbook", () => {
  it.each([
    { why: "nothing", bytes: new Uint8Array() },
    { why: "text", bytes: new TextEncoder().encode("key;level\n".repeat(20)) },
    { why: "half a file", bytes: empty.slice(0, 900) },
  ])("gives an issue for $why", async ({ bytes }) => {
    const { workbook, issues } = await readWorkbook(bytes);
    expect(workbook).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(["not-xlsx"]);
  });

  it.each([
    {
      why: "an .xls",
      bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]),
      message: "it is an .xls",
    },
    { why: "an empty file", bytes: new Uint8Array(), message: "it is empty" },
  ])("says what it is instead: $why", async ({ bytes, message }) => {
    expect((await readWorkbook(bytes)).issues[0]?.message).toContain(message);
  });

  it("does not unpack a file that claims more than 100 MB, or that does not say how much it claims", async () => {
    const bytes = await writeWorkbook({ sheets: [{ name: "a", rows: [[{ value: "x".repeat(3000) }]] }] });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entry = [...bytes.keys()].find((at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50) ?? 0;
    for (const claimed of [200_000_000, 0]) {
      view.setUint32(entry + 24, claimed, true);
      expect((await readWorkbook(bytes)).issues.map(({ code }) => code)).toEqual(["too-large"]);
    }
  });
});

describe("toWorkbook", () => {
  it("gives the same bytes for the same assessment, and does not change it", async () => {
    const before = structuredClone(assessment);
    const [one, other] = [toWorkbook(ratedFourWays, assessment), toWorkbook(ratedFourWays, assessment)];
    expect(await writeWorkbook(one)).toEqual(await writeWorkbook(other));
    expect(assessment).toEqual(before);
  });

  it("asks only what applies to the unit", () => {
    const without = toWorkbook(ratedFourWays, { ...assessment, unit: { id: "home", facts: { house: false } } });
    const keys = (workbook: Workbook) => workbook.sheets.flatMap(({ rows }) => rows.map((row) => row[0]?.value));
    expect(keys(toWorkbook(ratedFourWays, assessment))).toContain("e");
    expect(keys(without)).not.toContain("e");
  });

  it("refuses an assessment with errors, and text that no cell holds", () => {
    expect(() => toWorkbook(ratedFourWays, { ...assessment, responses: { a: 7 } })).toThrow("cannot be rated");
    expect(() => toWorkbook(ratedFourWays, { ...assessment, comment: "x".repeat(40_000) })).toThrow("40000 signs");
  });
});
