import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/core/date.js";

describe("isDay", () => {
  it.each([
    { why: "a day of the calendar is one", text: "2026-05-04", result: true },
    { why: "a leap day stands in a leap year", text: "2024-02-29", result: true },
    { why: "a leap day stands in no other year", text: "2026-02-29", result: false },
    { why: "the 30th of February does not exist", text: "2026-02-30", result: false },
    { why: "the 31st of April does not exist", text: "2026-04-31", result: false },
    { why: "there is no month 13", text: "2026-13-01", result: false },
    { why: "there is no day 0", text: "2026-05-00", result: false },
    { why: "a year below 100 is a slip", text: "0026-05-04", result: false },
    { why: "a month is not a day", text: "2026-05", result: false },
    { why: "digits alone are not a day", text: "20260504", result: false },
    { why: "a time is not a day", text: "2026-05-04T12:00:00Z", result: false },
    { why: "zeros must be written", text: "2026-5-4", result: false },
    { why: "space around it is not allowed", text: " 2026-05-04", result: false },
    { why: "a line break after it is not allowed", text: "2026-05-04\n", result: false },
    { why: "a Date object is not text", text: new Date(0), result: false },
    { why: "a number is not text", text: 2026, result: false },
  ])("$why", ({ text, result }) => {
    expect(isDay(text)).toBe(result);
  });

  it("agrees with the calendar of the engine", () => {
    const day = fc.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => isDay(date.toISOString().slice(0, 10))));
  });
});
