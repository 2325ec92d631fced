import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { fromTable } from "../../src/exchange/assessment/from-table.js";
import { fromWorkbook } from "../../src/exchange/assessment/from-workbook.js";
import { toTable } from "../../src/exchange/assessment/to-table.js";
import { toWorkbook } from "../../src/exchange/assessment/to-workbook.js";
import { readWorkbook } from "../../src/exchange/workbook/read-workbook.js";
import type { Workbook } from "../../src/exchange/workbook/workbook.js";
import { writeCsv } from "../../src/exchange/workbook/write-csv.js";
import { writeWorkbook } from "../../src/exchange/workbook/write-workbook.js";
import type { Framework } from "../../src/framework/framework.js";
import { frameworks } from "../../src/frameworks/index.js";
import { loadFramework } from "../../src/frameworks/load-framework.js";
import { filledAssessment } from "./filled-assessment.js";
import { ratedFourWays } from "./rated-four-ways.js";

const runs = Number(process.env.ROUND_TRIPS ?? 4);
const shipped = await Promise.all(
  frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => loadFramework(id, { edition }))),
);

describe.each(
  [...shipped, ratedFourWays].map((framework): [string, Framework] => [
    `${framework.id} ${framework.edition}`,
    framework,
  ]),
)("a file of %s", (_, framework) => {
  const languages = fc.constantFrom(["en"], ["cs", "en"], ["bg"]);

  it("comes back as the assessment that was laid out, through an xlsx file", async () => {
    const law = fc.asyncProperty(filledAssessment(framework), languages, async (assessment, wanted) => {
      const bytes = await writeWorkbook(toWorkbook(framework, assessment, { languages: wanted }));
      const { workbook, issues } = await readWorkbook(bytes);
      expect(issues).toEqual([]);
      const read = fromWorkbook(framework, workbook as Workbook);
      expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(read.issues.map(({ code }) => code)).not.toContain("rows-missing");
      expect(read.assessment).toEqual(assessment);
    });
    await fc.assert(law, { numRuns: runs });
  }, 60_000);

  it("comes back as the assessment that was laid out, through CSV", () => {
    const delimiters = fc.constantFrom<"," | ";" | "\t">(",", ";", "\t");
    const law = fc.property(filledAssessment(framework), languages, delimiters, (assessment, wanted, delimiter) => {
      const text = writeCsv(toTable(framework, assessment, { languages: wanted }), { delimiter, mark: false });
      const { data } = Papa.parse<string[]>(text, { delimiter });
      const read = fromTable(framework, data);
      expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(read.issues.map(({ code }) => code)).not.toContain("rows-missing");
      expect(read.assessment).toEqual(assessment);
    });
    fc.assert(law, { numRuns: runs });
  }, 60_000);
});
