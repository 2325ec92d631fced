import { describe, expect, it } from "vitest";
import { toTable } from "../../src/exchange/assessment/to-table.js";
import { writeCsv } from "../../src/exchange/workbook/write-csv.js";
import { startAssessment } from "../../src/index.js";
import { ratedFourWays } from "./rated-four-ways.js";

const sheet = { name: "One", rows: [[{ value: "half" }, { value: 0.5 }, { value: 1200 }, { value: "3.5" }]] };

describe("writeCsv", () => {
  it.each([
    { why: "a decimal point where commas stand between the cells", options: {}, text: "half,0.5,1200,3.5\r\n" },
    {
      why: "a decimal comma where semicolons stand between them, because Excel would take 3.5 for a day",
      options: { delimiter: ";" as const },
      text: "half;0,5;1200;3.5\r\n",
    },
    {
      why: "the decimal sign that is asked for, in quotes where it stands between the cells too",
      options: { decimal: "," as const },
      text: 'half,"0,5",1200,3.5\r\n',
    },
  ])("writes $why", ({ options, text }) => {
    expect(writeCsv(sheet, { mark: false, ...options })).toBe(text);
  });
});

describe("toTable", () => {
  it("says beside each item what it may be rated with", () => {
    const { rows } = toTable(ratedFourWays, startAssessment(ratedFourWays), { languages: ["en"] });
    const at = rows[0]?.findIndex((cell) => cell?.value === "choices") ?? -1;
    const choices = (key: string) => rows.find((row) => row[0]?.value === key)?.[at]?.value;
    expect(choices("a")).toBe("-1 | 1 – good | 2.5 – good | =does not apply | later | skip | as-fair");
    expect(choices("c")).toMatch(/^\S+–\S+/);
    expect(choices(":framework")).toBeNull();
  });
});
