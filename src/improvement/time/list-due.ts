import { addInterval, daysBetween, isDay } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { isObject, knownOptions, seenLater } from "../../core/known-options.js";
import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { LocalizedText } from "../../core/text.js";
import type { Cadence } from "../../framework/cadence.js";
import type { Framework } from "../../framework/framework.js";
import { refuseNoFramework } from "../../framework/misshapen.js";

/** When things were done, and on which day to look. */
export interface DueOptions {
  /** The day on which to look. */
  readonly on: Day;
  /** The days on which each cadence was kept, by its id; the last one that is not after the day counts. */
  readonly done?: Readonly<Record<Id, Day | readonly Day[]>>;
  /** The day from which on the cadences hold: what was never done is due then. Absent: it is due on the day itself. */
  readonly since?: Day;
  /** So many days before it is late, something counts as due; 0 if absent. */
  readonly ahead?: number;
}

/** When something that is done again and again is due next. */
export interface DueCadence {
  /** The cadence. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** The item that asks for it; null for the assessment as a whole. */
  readonly item: Id | null;
  /** The day on which it was done last; null for never. */
  readonly last: Day | null;
  /** The day by which it is to be done. */
  readonly due: Day;
  /** Whether that day has passed, has come, or is still to come. */
  readonly state: "overdue" | "due" | "later";
  /** Days from the due day to the day of looking; below 0 while it is still to come. */
  readonly days: number;
}

/**
 * Says what of a framework's cadences is due on a day, what is overdue, and what comes later: the yearly self-assessment, the
 * monthly report. Each is due one interval after it was last done.
 *
 * @param framework - The framework; one without cadences asks for nothing.
 * @param options - The day, and when each was done.
 * @returns What is due first, first.
 * @throws A {@link QualityError} with code `unknown-id` for a cadence that the framework does not have, `wrong-usage` for a
 * day that is none, or a number of days ahead that counts nothing.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 *   cadences: [
 *     { id: "self-assessment", title: { en: "Self-assessment" }, every: { count: 1, unit: "year" } },
 *     { id: "report", title: { en: "Report of the month" }, every: { count: 1, unit: "month" }, for: "hours" },
 *   ],
 * });
 * const done = { "self-assessment": "2025-05-05", report: ["2026-03-31", "2026-04-30"] };
 * const due = listDue(shelter, { on: "2026-05-10", done });
 * due.map((one) => [one.id, one.due, one.state, one.days]);
 * // => [["self-assessment", "2026-05-05", "overdue", 5], ["report", "2026-05-30", "later", -20]]
 */
export function listDue(framework: Framework, options: DueOptions): readonly DueCadence[] {
  const given = knownOptions("listDue", options, {
    on: seenLater,
    done: isObject,
    since: seenLater,
    ahead: seenLater,
  });
  const { on, done = {}, since = on, ahead = 0 } = given;
  refuseNoFramework(framework);
  const cadences = framework.cadences ?? [];
  refuseOptions(cadences, given);
  return cadences
    .map((cadence): DueCadence => {
      const last = lastOf(Object.hasOwn(done, cadence.id) ? done[cadence.id] : undefined, on);
      const due = last === null ? since : addInterval(last, cadence.every);
      const days = daysBetween(due, on);
      const state = days > 0 ? "overdue" : days >= -ahead ? "due" : "later";
      return { id: cadence.id, title: cadence.title, item: cadence.for ?? null, last, due, state, days };
    })
    .toSorted((a, b) => b.days - a.days);
}

function lastOf(days: Day | readonly Day[] | undefined, on: Day): Day | null {
  return (
    [days ?? []]
      .flat()
      .filter((day) => day <= on)
      .toSorted()
      .at(-1) ?? null
  );
}

function refuseOptions(cadences: readonly Cadence[], { on, done = {}, since, ahead = 0 }: DueOptions): void {
  const ids = cadences.map(({ id }) => id);
  for (const id of Object.keys(done)) {
    if (ids.includes(id)) continue;
    const [near] = nearest(id, ids, 1);
    const hint = near === undefined ? `Cadences: ${ids.join(", ") || "none"}.` : `Did you mean "${near}"?`;
    throw new QualityError("unknown-id", `The framework has no cadence "${id}". ${hint}`);
  }
  for (const day of [on, since ?? on, ...Object.values(done).flat()]) {
    if (!isDay(day))
      throw new QualityError("wrong-usage", `"${String(day)}" is not a day of the calendar. Write it as 2026-05-04.`);
  }
  if (!(ahead >= 0)) throw new QualityError("wrong-usage", `The days ahead must be a number from 0 on, not ${ahead}.`);
}
