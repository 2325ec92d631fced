import { describe, expect, it, vi } from "vitest";
import { loadFramework } from "../../src/frameworks/load-framework.js";
import { QualityError, startAssessment } from "../../src/index.js";

vi.mock("hucre/xlsx", () => {
  throw new Error("Cannot find package 'hucre'");
});

const { readWorkbook, toTable, toWorkbook, writeCsv, writeWorkbook } = await import("../../src/exchange.js");
const framework = await loadFramework("veqf", { edition: "2010-10-06" });
const empty = startAssessment(framework);
const message =
  "Workbooks need the package hucre, which is not installed: run `npm install hucre`. CSV works without it.";

describe("without the package for workbooks", () => {
  it("writing says which package is missing and how it comes", async () => {
    const thrown = await writeWorkbook(toWorkbook(framework, empty)).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(QualityError);
    expect(thrown).toMatchObject({ code: "wrong-usage", message });
  });

  it("so does reading, but for what is no workbook anyway", async () => {
    // The end of a zip archive with nothing in it.
    const archive = new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]);
    await expect(readWorkbook(archive)).rejects.toThrow(message);
    expect((await readWorkbook(new Uint8Array([1, 2, 3]))).issues.map(({ code }) => code)).toEqual(["not-xlsx"]);
  });

  it("CSV is written all the same", () => {
    expect(writeCsv(toTable(framework, empty))).toContain(":framework");
  });
});
