import { isExists } from "date-fns/isExists";
import type { Day } from "./day.js";

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Says whether a text is a day of the calendar, written as ISO 8601 writes it: `2026-05-04`.
 *
 * Times, time zones and shorter forms of ISO 8601 are refused, so that two days are equal when their texts are equal and
 * the earlier one sorts first.
 *
 * @example
 * isDay("2026-02-28"); // true
 * isDay("2026-02-30"); // false
 * isDay("2026-05-04T12:00"); // false
 */
export function isDay(text: unknown): text is Day {
  const [, year = 0, month = 0, day = 0] = (typeof text === "string" ? pattern.exec(text) : null) ?? [];
  // A year below 100 is a slip; and the calendar would take it for one of the last century.
  return Number(year) >= 100 && isExists(Number(year), Number(month) - 1, Number(day));
}
