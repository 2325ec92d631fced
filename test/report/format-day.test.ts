import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, formatDay } from "../../src/report/format-day.js";

describe("formatDay", () => {
  it.each([
    { why: "no hour moves a day", day: "2026-01-01", language: "cs", text: "1. ledna 2026" },
    { why: "days of Europe in English", day: "2026-05-04", language: "en", text: "4 May 2026" },
    { why: "what is no day stays", day: "<b>soon", language: "en", text: "<b>soon" },
    {
      why: "no month by its number in English",
      day: "2026-05-04",
      language: "en",
      month: "numeric",
      text: "4 May 2026",
    },
    { why: "a month by its number in Czech", day: "2026-05-04", language: "cs", month: "numeric", text: "4. 5. 2026" },
  ] as const)("$why", ({ day, language, text, ...how }) => {
    expect(formatDay(day, language, "month" in how ? how.month : undefined)).toBe(text);
  });

  it("holds the year of every day", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(formatDay(day, "bg")).toContain(day.slice(0, 4));
          expect(dayNumber(day)).toBe(Math.floor(date.getTime() / 86_400_000));
        },
      ),
    );
  });
});
