import { isRecord } from "../core/check-fields.js";
import { isDay } from "../core/date.js";
import type { Day, Period } from "../core/day.js";
import { QualityError } from "../core/quality-error.js";

/** What one must know of an edition to tell when it is in force. */
export interface DatedEdition {
  /** Day from which the text counts. */
  readonly edition: Day;
  /** When the text is in force, where that is said. */
  readonly inForce?: Period;
  /** `ours` when the source has no date. */
  readonly dated?: "ours";
}

/**
 * Chooses the edition that is in force on a day, in whatever order the editions come.
 *
 * An edition that does not say when it is in force counts from its own day until the next one begins; one without a date
 * of its own (`dated: ours`) has no beginning that anybody knows, so it counts before its day as well. Of two that cover
 * the day, the later text wins.
 *
 * @param editions - Editions of one framework, or their entries in the list of shipped frameworks.
 * @param day - The day asked about, such as that of an assessment.
 * @returns The edition, or `undefined` when none was in force on that day.
 * @throws A {@link QualityError} with code `wrong-usage` when `day` is no day of the calendar.
 *
 * @example
 * const editions = [{ edition: "2012-01-01", inForce: { from: "2012-01-01", until: "2025-02-28" } }, { edition: "2025-03-01" }];
 * editionInForce(editions, "2025-02-28")?.edition; // "2012-01-01"
 * editionInForce(editions, "2026-05-04")?.edition; // "2025-03-01"
 * editionInForce(editions, "2011-12-31"); // undefined
 */
export function editionInForce<E extends DatedEdition>(editions: readonly E[], day: Day): E | undefined {
  if (!isDay(day)) throw new QualityError("wrong-usage", `"${String(day)}" is not a day; write it as 2026-05-04.`);
  if (!Array.isArray(editions) || editions.some((one) => !isRecord(one)))
    throw new QualityError("wrong-usage", "Editions come as a list, such as [lastYear, thisYear].");
  let found: E | undefined;
  for (const edition of editions) {
    if (!covers(edition, day)) continue;
    if (found === undefined || found.edition < edition.edition) found = edition;
  }
  return found;
}

function covers({ edition, inForce, dated }: DatedEdition, day: Day): boolean {
  if (inForce === undefined) return dated === "ours" || edition <= day;
  return inForce.from <= day && (inForce.until === undefined || day <= inForce.until);
}
