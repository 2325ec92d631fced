import { describe, expect, it } from "vitest";
import { toWorkbook } from "../../src/exchange/assessment/to-workbook.js";
import { rowHeights } from "../../src/exchange/workbook/row-heights.js";
import { frameworks } from "../../src/frameworks/index.js";
import { loadFramework } from "../../src/frameworks/load-framework.js";
import { startAssessment } from "../../src/index.js";

const heightOf = (value: string, width: number, look: "plain" | "title" = "plain"): number | undefined =>
  rowHeights({ name: "One", rows: [[{ value, look }]], widths: [width] }).get(0);

describe("rowHeights", () => {
  it.each([
    { why: "one line needs no height of its own", value: "short", width: 20, height: undefined },
    { why: "two lines need two", value: "one\ntwo", width: 20, height: 30 },
    { why: "a long text needs as many lines as its column makes of it", value: "x".repeat(50), width: 20, height: 45 },
    { why: "no row is taller than programs take", value: "x".repeat(9000), width: 20, height: 405 },
    { why: "a hidden column needs nothing", value: "x".repeat(50), width: 0, height: undefined },
  ])("$why", ({ value, width, height }) => {
    expect(heightOf(value, width)).toBe(height);
  });

  it("lets a title run over the cells beside it", () => {
    expect(heightOf("x".repeat(50), 20, "title")).toBeUndefined();
  });

  it("takes the highest cell of a row", () => {
    const rows = [[{ value: "a\nb" }, { value: "a\nb\nc" }, null]];
    expect([...rowHeights({ name: "One", rows })]).toEqual([[0, 45]]);
  });

  it.each(frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => ({ id, edition }))))(
    "has room for every text of $id $edition in its longest language, by the widest usual letters",
    async ({ id, edition }) => {
      const framework = await loadFramework(id, { edition });
      for (const language of framework.languages ?? ["en"]) {
        const { sheets } = toWorkbook(framework, startAssessment(framework), { languages: [language] });
        for (const sheet of sheets.filter(({ hidden }) => hidden !== true)) {
          const heights = rowHeights(sheet);
          sheet.rows.forEach((row, at) => {
            row.forEach((cell, column) => {
              const width = sheet.widths?.[column] ?? 10;
              if (typeof cell?.value !== "string" || width === 0 || cell.look === "title" || cell.look === "group")
                return;
              const room = Math.round((heights.get(at) ?? 15) / 15);
              expect(linesOf(cell.value, width), `${sheet.name} ${at + 1}: ${cell.value}`).toBeLessThanOrEqual(room);
            });
          });
        }
      }
    },
  );
});

/** Lines that words make in a column of so many signs, filled one after the other as a spreadsheet does. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => {
    let [lines, used] = [1, 0];
    for (const word of line.split(" ")) {
      const longer = used === 0 ? word.length : used + 1 + word.length;
      if (longer > width && used > 0) [lines, used] = [lines + 1, word.length];
      else used = longer;
    }
    return sum + lines;
  }, 0);
}
