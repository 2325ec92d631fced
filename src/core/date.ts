import { addBusinessDays } from "date-fns/addBusinessDays";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInBusinessDays } from "date-fns/differenceInBusinessDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isExists } from "date-fns/isExists";
import { isWeekend } from "date-fns/isWeekend";
import { lightFormat } from "date-fns/lightFormat";
import { parseISO } from "date-fns/parseISO";
import { kindOf } from "./check-fields.js";
import type { Day } from "./day.js";
import { knownOptions, seenLater } from "./known-options.js";
import { QualityError } from "./quality-error.js";

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

/** Which days are free beside Saturdays and Sundays. */
export interface WorkCalendar {
  /** The holidays of the country; none if absent. */
  readonly holidays?: readonly Day[];
}

/**
 * Says whether a day is one on which people work: none of Saturday, Sunday and the holidays.
 *
 * @throws A {@link QualityError} with code `wrong-usage` for a day or holiday that is none.
 *
 * @example
 * isWorkingDay("2026-07-06"); // true
 * isWorkingDay("2026-07-06", { holidays: ["2026-07-06"] }); // false
 * isWorkingDay("2026-07-04"); // false
 */
export function isWorkingDay(day: Day, calendar: WorkCalendar = {}): boolean {
  const holidays = holidaysIn("isWorkingDay", calendar);
  return !isWeekend(dateOf(day)) && !freeDays(holidays).has(day);
}

/**
 * Gives the working day that is so many working days after a day, or before it where the count is below 0.
 *
 * @param day - Where to count from; it need not be a working day itself, and 0 gives it back as it is.
 * @param count - How many; a whole number.
 * @param calendar - The holidays.
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none, a count that is not whole, or a result beyond
 * the calendar.
 *
 * @example
 * addWorkingDays("2026-07-03", 1); // "2026-07-06"
 * addWorkingDays("2026-07-03", 1, { holidays: ["2026-07-06"] }); // "2026-07-07"
 * addWorkingDays("2026-07-06", -1); // "2026-07-03"
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar = {}): Day {
  const holidays = holidaysIn("addWorkingDays", calendar);
  if (!Number.isSafeInteger(count) || Math.abs(count) > mostDays) {
    throw new QualityError(
      "wrong-usage",
      `${count} is no number of working days. Give a whole number, at most ${mostDays} either way.`,
    );
  }
  const free = freeDays(holidays);
  const step = Math.sign(count);
  let date = addBusinessDays(dateOf(day), count);
  // Every holiday on the way costs one day more; the days added for it may hold holidays as well.
  let owed = between(free, day, dayOf(date), step);
  while (owed > 0) {
    date = addBusinessDays(date, step);
    if (!free.has(dayOf(date))) owed -= 1;
  }
  return dayOf(date);
}

/**
 * Counts the working days after a day until another, the last one included; below 0 where the other lies before it.
 *
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none.
 *
 * @example
 * workingDaysBetween("2026-07-03", "2026-07-10"); // 5
 * workingDaysBetween("2026-07-03", "2026-07-10", { holidays: ["2026-07-06"] }); // 4
 * workingDaysBetween("2026-07-10", "2026-07-03"); // -5
 */
export function workingDaysBetween(from: Day, until: Day, calendar: WorkCalendar = {}): number {
  const holidays = holidaysIn("workingDaysBetween", calendar);
  if (until < from) return 0 - workingDaysBetween(until, from, { holidays });
  const [first, last] = [dateOf(from), dateOf(until)];
  // Counted from the day after the one to the day after the other: which of the two ends counts is then not in question.
  const weekdays = differenceInBusinessDays(addDays(last, 1), addDays(first, 1));
  return weekdays - between(freeDays(holidays), from, until, 1);
}

/**
 * Gives the day that is so many weeks, months or years later. The last day of a month stays within its month: a month after
 * 31 January is the last of February.
 *
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none.
 *
 * @example
 * addInterval("2026-01-31", { count: 1, unit: "month" }); // "2026-02-28"
 * addInterval("2024-02-29", { count: 1, unit: "year" }); // "2025-02-28"
 */
export function addInterval(day: Day, { count, unit }: CalendarStep): Day {
  const date = dateOf(day);
  return dayOf(unit === "week" ? addDays(date, 7 * count) : addMonths(date, unit === "year" ? 12 * count : count));
}

/** So many weeks, months or years. */
export interface CalendarStep {
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly unit: "week" | "month" | "year";
}

/**
 * Counts the days from one day to another; below 0 where the other lies before it.
 *
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none.
 *
 * @example
 * daysBetween("2026-02-27", "2026-03-02"); // 3
 */
export function daysBetween(from: Day, until: Day): number {
  return differenceInCalendarDays(dateOf(until), dateOf(from));
}

// A thousand years of work: more is a slip.
const mostDays = 261_000;

function holidaysIn(name: string, calendar: WorkCalendar): readonly Day[] {
  const { holidays = [] } = knownOptions(name, calendar, { holidays: seenLater });
  if (Array.isArray(holidays)) return holidays;
  throw new QualityError("wrong-usage", `Holidays are a list of days such as 2026-05-04, not ${kindOf(holidays)}.`);
}

// Holidays of the week alone: one on a Sunday frees nobody.
function freeDays(holidays: readonly Day[]): ReadonlySet<Day> {
  return new Set(holidays.filter((day) => !isWeekend(dateOf(day))));
}

// How many of the days lie after the one and not after the other, in the direction of counting.
function between(days: ReadonlySet<Day>, from: Day, until: Day, step: number): number {
  return [...days].filter((day) => (step > 0 ? from < day && day <= until : until <= day && day < from)).length;
}

function dateOf(day: Day): Date {
  if (isDay(day)) return parseISO(day);
  throw new QualityError("wrong-usage", `"${String(day)}" is not a day of the calendar. Write it as 2026-05-04.`);
}

function dayOf(date: Date): Day {
  const day = lightFormat(date, "yyyy-MM-dd");
  if (isDay(day)) return day;
  throw new QualityError(
    "wrong-usage",
    `This comes to ${day}, and days end with 9999-12-31 and begin with 0100-01-01.`,
  );
}
