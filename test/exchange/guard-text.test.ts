import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, unguardText } from "../../src/exchange/workbook/guard-text.js";
import { makeSheetNames } from "../../src/exchange/workbook/sheet-names.js";
import { writeCsv } from "../../src/exchange/workbook/write-csv.js";

const start = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "", "a");
const text = fc.tuple(fc.array(start, { maxLength: 4 }), fc.string()).map(([signs, rest]) => signs.join("") + rest);

describe("guardText", () => {
  it("is undone by unguardText, whatever the text", () => {
    fc.assert(
      fc.property(text, (one) => void expect(unguardText(guardText(one))).toBe(one)),
      { numRuns: 2000 },
    );
  });

  it("leaves no text that a program would take for a formula", () => {
    fc.assert(
      fc.property(text, (one) => void expect(guardText(one)).not.toMatch(/^[=+\-@\t\r\n]/)),
      { numRuns: 2000 },
    );
  });
});

describe("writeCsv", () => {
  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("guards %j", (value) => {
    expect(writeCsv({ name: "", rows: [[{ value }]] }, { mark: false })).toMatch(/^"?'/);
  });

  it("leaves numbers as they are", () => {
    expect(writeCsv({ name: "", rows: [[{ value: -1 }]] })).toBe("\ufeff-1\r\n");
  });
});

describe("makeSheetNames", () => {
  it("gives names that spreadsheet programs take, each once", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 12 }), (wishes) => {
        const names = wishes.map(makeSheetNames());
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        }
      }),
    );
  });
});
