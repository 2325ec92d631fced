import type { Day } from "../core/day.js";

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Writes a day as a language writes it. What is no day stays as it is.
 *
 * @param day - The day.
 * @param language - BCP 47 tag.
 * @param month - How the month is written; in full if absent.
 *
 * @example
 * formatDay("2026-05-04", "en"); // "4 May 2026"
 * formatDay("2026-05-04", "cs"); // "4. května 2026"
 * formatDay("2026-05-04", "bg"); // "4 май 2026 г."
 */
export function formatDay(day: Day, language: string, month: "long" | "short" | "numeric" = "long"): string {
  const [, year = "", inYear = "", inMonth = ""] = form.exec(day) ?? [];
  const time = Date.UTC(Number(year), Number(inYear) - 1, Number(inMonth));
  if (year === "" || Number.isNaN(time)) return day;
  // Days of Europe are not written as in America.
  const english = language === "en";
  const locale = english ? "en-GB" : language;
  // In English, 4/5 is a day of May to some and of April to others.
  const written = english && month === "numeric" ? "short" : month;
  return new Intl.DateTimeFormat(locale, { year: "numeric", month: written, day: "numeric", timeZone: "UTC" })
    .format(time)
    .replaceAll(/[\u00a0\u202f]/g, " ");
}

/**
 * Counts the days from the start of 1970 to a day, so that days can be placed along a line. Null for what is no day.
 *
 * @example
 * dayNumber("1970-01-31"); // 30
 * dayNumber("soon"); // null
 */
export function dayNumber(day: Day): number | null {
  const [, year = "", inYear = "", inMonth = ""] = form.exec(day) ?? [];
  return year === "" ? null : Date.UTC(Number(year), Number(inYear) - 1, Number(inMonth)) / 86_400_000;
}
