import { QualityError, respond, startAssessment } from "quality-frameworks";
import {
  frameworkFromRows,
  fromTable,
  fromWorkbook,
  identifyWorkbook,
  readWorkbook,
  toTable,
  toWorkbook,
  workbookOfRows,
  writeCsv,
  writeWorkbook,
} from "quality-frameworks/exchange";
import { describe, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const assessment = respond(startAssessment(shelter, { on: "2026-05-04" }), { hours: 1 });
const sheet = toTable(shelter, assessment);
const rows = sheet.rows.map((row) => row.map((cell) => cell?.value ?? null));
const about = { id: "shelter", edition: "2026-01-01", title: "Shelter", sheet: "shelter.csv" };

async function refusal(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    expect(error).toBeInstanceOf(QualityError);
    expect((error as QualityError).code).toBe("wrong-usage");
    return (error as Error).message;
  }
  return "not refused";
}

describe.each([
  ["fromTable", (some: never) => fromTable(shelter, some)],
  ["workbookOfRows", (some: never) => workbookOfRows(some)],
  ["frameworkFromRows", (some: never) => frameworkFromRows(some, about)],
] as const)("what is given to %s in place of rows", (_name, call) => {
  it.each([
    {
      why: "the text of a CSV file",
      some: writeCsv(sheet),
      says: /^Rows come as a list of lists .* not as the text "/,
    },
    { why: "a sheet", some: sheet, says: /^Rows come as a list of lists .* not as an object\.$/ },
    { why: "the rows of a sheet", some: sheet.rows, says: /take the value of each cell/ },
    { why: "rows by name of column", some: [{ key: "hours" }], says: /; row 1 is an object\.$/ },
    { why: "nothing", some: undefined, says: /^Rows come as a list of lists/ },
    { why: "a list with a hole", some: new Array(1), says: /; row 1 is missing\.$/ },
  ])("is told where it is $why", async ({ some, says }) => {
    expect(await refusal(() => call(some as never))).toMatch(says);
  });
});

describe.each([
  ["fromWorkbook", (some: never) => fromWorkbook(shelter, some)],
  ["identifyWorkbook", (some: never) => identifyWorkbook(some)],
  ["writeWorkbook", (some: never) => writeWorkbook(some)],
] as const)("what is given to %s in place of a workbook", (_name, call) => {
  it.each([
    { why: "a sheet", some: sheet, says: /^A workbook is what .* an object without sheets\.$/ },
    {
      why: "what readWorkbook gives around it",
      some: { workbook: null, issues: [] },
      says: /an object without sheets/,
    },
    {
      why: "the bytes of a file",
      some: new Uint8Array(4),
      says: /^A workbook is what readWorkbook or toWorkbook gives/,
    },
    {
      why: "one with a sheet that is null",
      some: { sheets: [null] },
      says: /^A sheet is written .* and this is empty\.$/,
    },
    { why: "one with rows of plain values", some: { sheets: [{ name: "a", rows }] }, says: /^A sheet is written/ },
  ])("is told where it is $why", async ({ some, says }) => {
    expect(await refusal(() => call(some as never))).toMatch(says);
  });
});

describe("writeCsv", () => {
  it("tells rows from a sheet", async () => {
    expect(await refusal(() => writeCsv(rows as never))).toBe(
      'A sheet is written { name, rows: [[{ value: "…" }]] }, and this is a list.',
    );
  });

  it("writes no other delimiter than those that it reads back", async () => {
    expect(await refusal(() => writeCsv(sheet, { delimiter: "|" as never }))).toMatch(/"\|" is not allowed here/);
  });
});

describe("readWorkbook", () => {
  it.each([{ some: new ArrayBuffer(4) }, { some: "home.xlsx" }, { some: undefined }, { some: [80, 75] }])(
    "asks for bytes where it is given something else",
    async ({ some }) => {
      expect(await refusal(() => readWorkbook(some as never))).toMatch(
        /^A file comes as bytes: new Uint8Array\(…\), not /,
      );
    },
  );

  it("takes the bytes of node and of a part of a buffer", async () => {
    const bytes = await writeWorkbook(toWorkbook(shelter, assessment));
    const padded = new Uint8Array(bytes.length + 7);
    padded.set(bytes, 7);
    for (const some of [Buffer.from(bytes), padded.subarray(7)]) {
      const { workbook } = await readWorkbook(some);
      expect(workbook && fromWorkbook(shelter, workbook).assessment?.responses).toEqual({ hours: 1 });
    }
  });
});

describe("frameworkFromRows", () => {
  it.each([
    { given: undefined },
    { given: {} },
    { given: { ...about, name: "Shelter" } },
    { given: { ...about, id: 7 } },
  ])("asks for what the rows do not say", async ({ given }) => {
    expect(await refusal(() => frameworkFromRows([["Code", "Text"]], given as never))).not.toBe("not refused");
  });
});
