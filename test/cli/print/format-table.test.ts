import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/cli/print/display-width.js";
import { formatTable } from "../../../src/cli/print/format-table.js";

const columns = [{ head: "What" }, { head: "Points", right: true }];

describe("formatTable", () => {
  it("sets columns side by side, numbers at the right", () => {
    const rows = [{ cells: ["Door", "3"] }, { cells: ["Stížnosti", "12"], indent: 2 }];
    expect(formatTable(columns, rows, 80)).toEqual([
      "What         Points",
      "-----------  ------",
      "Door              3",
      "  Stížnosti      12",
    ]);
  });

  it("lets the widest column give way, and sets in what goes on below", () => {
    const rows = [{ cells: ["Ochrana práv osob a předcházení střetům zájmů", "6 of 9"] }];
    expect(formatTable(columns, rows, 36).slice(2)).toEqual([
      "Ochrana práv osob a           6 of 9",
      "  předcházení střetům zájmů",
    ]);
  });

  it("counts columns, not code units", () => {
    const rows = [{ cells: ["標準", "1"] }, { cells: ["čaj".normalize("NFD"), "2"] }];
    const widths = formatTable(columns, rows, 80).map(displayWidth);
    expect(new Set(widths)).toEqual(new Set([12]));
  });

  it("paints whole lines when they are laid out", () => {
    const [, , line] = formatTable(columns, [{ cells: ["a", "1"], paint: (text) => `<${text}>` }], 80);
    expect(line).toBe("<a          1>");
  });

  it("is never wider than asked", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 90 });
    const rows = fc.array(fc.record({ cells: fc.tuple(cell, cell, cell), indent: fc.nat({ max: 8 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 120 }), (some, width) => {
        const lines = formatTable([...columns, { head: "Level" }], some, width);
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
