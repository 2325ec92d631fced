import fc from "fast-check";
import { addWorkingDays, type Day, isWorkingDay, workingDaysBetween } from "quality-frameworks";
import { afterEach, describe, expect, it } from "vitest";
import { addInterval, daysBetween } from "../../src/core/date.js";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

// Without a clock, a time zone or the library: days counted by hand from the first of January 2024, which was a Monday.
const first = Date.UTC(2024, 0, 1);
const dayAt = (place: number): Day => new Date(first + place * 86_400_000).toISOString().slice(0, 10);
const isFree = (place: number, holidays: readonly Day[]): boolean =>
  ((place % 7) + 7) % 7 >= 5 || holidays.includes(dayAt(place));

function walk(place: number, count: number, holidays: readonly Day[]): Day {
  let here = place;
  for (let left = Math.abs(count); left > 0; ) {
    here += Math.sign(count);
    if (!isFree(here, holidays)) left -= 1;
  }
  return dayAt(here);
}

const place = fc.integer({ min: -400, max: 1500 });
const calendar = fc.oneof(
  fc.array(fc.integer({ min: -500, max: 1700 }).map(dayAt), { maxLength: 60 }),
  // So many that one follows the other.
  fc
    .integer({ min: -400, max: 1500 })
    .map((start) => Array.from({ length: 200 }, (_, step) => dayAt(start + step * 2))),
);
const count = fc.integer({ min: -80, max: 80 });

describe("working days", () => {
  it.each([
    { why: "the next one after a Friday is Monday", from: "2026-07-03", count: 1, to: "2026-07-06" },
    { why: "none changes nothing, not even on a Sunday", from: "2026-07-05", count: 0, to: "2026-07-05" },
    { why: "the one before a Monday is Friday", from: "2026-07-06", count: -1, to: "2026-07-03" },
    { why: "five are a week", from: "2026-07-01", count: 5, to: "2026-07-08" },
    { why: "from a Sunday, one is Monday", from: "2026-07-05", count: 1, to: "2026-07-06" },
  ])("$why", ({ from, count, to }) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });

  it("pass over the holidays of a country, which free nobody on a Sunday", () => {
    const holidays = ["2026-07-05", "2026-07-06"];
    expect(addWorkingDays("2026-07-03", 1, { holidays })).toBe("2026-07-07");
    expect(addWorkingDays("2026-07-03", 1, { holidays: ["2026-07-05"] })).toBe("2026-07-06");
    expect(workingDaysBetween("2026-07-03", "2026-07-07", { holidays })).toBe(1);
    // The day that is added for a holiday may be one itself.
    expect(addWorkingDays("2026-07-03", 1, { holidays: ["2026-07-06", "2026-07-07"] })).toBe("2026-07-08");
    expect(addWorkingDays("2026-07-08", -1, { holidays: ["2026-07-06", "2026-07-07"] })).toBe("2026-07-03");
  });

  it("are what a naive walk from day to day finds", () => {
    fc.assert(
      fc.property(place, count, calendar, (from, steps, holidays) => {
        expect(addWorkingDays(dayAt(from), steps, { holidays })).toBe(walk(from, steps, holidays));
        expect(isWorkingDay(dayAt(from), { holidays })).toBe(!isFree(from, holidays));
      }),
      { numRuns: 500 },
    );
  });

  it("between two days are what a naive count finds, and turn their sign with the days", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 200 }), calendar, (from, length, holidays) => {
        const naive = Array.from({ length }, (_, step) => from + step + 1).filter((one) => !isFree(one, holidays));
        const [a, b] = [dayAt(from), dayAt(from + length)];
        expect(workingDaysBetween(a, b, { holidays })).toBe(naive.length);
        // No number of days is written as minus nothing.
        expect(workingDaysBetween(b, a, { holidays }) + naive.length).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it("added and counted agree", () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 80 }), calendar, (from, steps, holidays) => {
        const to = addWorkingDays(dayAt(from), steps, { holidays });
        expect(workingDaysBetween(dayAt(from), to, { holidays })).toBe(steps);
      }),
    );
  });

  it.each(["America/Sao_Paulo", "Asia/Beirut", "Pacific/Apia", "Europe/Prague"])("are the same in %s", (name) => {
    process.env.TZ = name;
    // Clocks went forward at midnight there, and Samoa left a whole Friday out.
    expect(addWorkingDays("2018-11-02", 1)).toBe("2018-11-05");
    expect(addInterval("2018-10-04", { count: 1, unit: "month" })).toBe("2018-11-04");
    expect(daysBetween("2018-03-01", "2018-12-01")).toBe(275);
    expect(workingDaysBetween("2018-03-01", "2018-12-01")).toBe(196);
  });

  it("refuse days that are none and counts that are not whole", () => {
    expect(() => addWorkingDays("2026-02-30", 1)).toThrow("not a day of the calendar");
    expect(() => addWorkingDays("2026-02-27", 0.5)).toThrow("whole number");
    expect(() => isWorkingDay("2026-02-27", { holidays: ["27 February"] })).toThrow("not a day of the calendar");
  });
});

describe("addInterval", () => {
  it.each([
    { why: "a week is seven days", count: 1, unit: "week", to: "2024-02-07" },
    { why: "a month stays within its month", count: 1, unit: "month", to: "2024-02-29" },
    { why: "a year is twelve months", count: 1, unit: "year", to: "2025-01-31" },
  ] as const)("$why", ({ count, unit, to }) => {
    expect(addInterval("2024-01-31", { count, unit })).toBe(to);
  });
});

describe("the ends of the calendar", () => {
  it.each([
    { why: "after the last day", from: "9999-12-31", count: 1 },
    { why: "before the first day", from: "0100-01-01", count: -1 },
  ])("are told where a working day would lie $why", ({ from, count }) => {
    expect(() => addWorkingDays(from, count)).toThrow(/days end with 9999-12-31 and begin with 0100-01-01/);
  });

  it("are days themselves", () => {
    expect(addWorkingDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(() => addInterval("9999-12-31", { count: 1, unit: "month" })).toThrow(/days end with 9999-12-31/);
  });
});

describe("a calendar", () => {
  it.each([
    { why: "under another name", calendar: { holiday: ["2026-07-06"] }, message: /Did you mean "holidays"\?/ },
    { why: "as a Set", calendar: { holidays: new Set(["2026-07-06"]) }, message: /^Holidays are a list of days/ },
    { why: "as null", calendar: { holidays: null }, message: /^Holidays are a list of days/ },
    { why: "in place of the options", calendar: ["2026-07-06"], message: /must be an object with keys, but is a list/ },
  ])("with holidays $why is refused, and not passed over", ({ calendar, message }) => {
    expect(() => isWorkingDay("2026-07-06", calendar as never)).toThrow(message);
    expect(() => addWorkingDays("2026-07-03", 1, calendar as never)).toThrow(message);
    expect(() => workingDaysBetween("2026-07-03", "2026-07-10", calendar as never)).toThrow(message);
  });
});
