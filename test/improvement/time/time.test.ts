import fc from "fast-check";
import { addWorkingDays, type Cadence, detectDecline, listDue, respond, score } from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { dayCentre, ordinary } from "../day-centre.js";

const year = (on: string, responses: object) => ({ on, score: score(dayCentre, respond(ordinary, responses)) });
const years = [
  year("2023-05-01", { food: 10, outings: "kept", stove: "kept" }),
  year("2024-05-06", { food: 10, outings: "started", stove: "kept" }),
  year("2025-05-05", { food: 5, outings: "kept", stove: "kept" }),
  year("2026-05-04", { food: 0, outings: "started", stove: "kept" }),
];

describe("detectDecline", () => {
  const responsible = { food: "head-cook", people: "social-worker", "day-centre": "director" };

  it("says what fell, since when without a pause, and who sees to it", () => {
    const found = detectDecline(dayCentre, years.toReversed(), { responsible });
    expect(found.map(({ change, since, times, role, isRating }) => [change.id, since, times, role, isRating])).toEqual([
      ["day-centre", "2023-05-01", 3, "director", false],
      ["people", "2023-05-01", 3, "social-worker", false],
      ["food", "2024-05-06", 2, "head-cook", true],
      ["outings", "2025-05-05", 1, "social-worker", true],
    ]);
    expect(found.every(({ on }) => on === "2026-05-04")).toBe(true);
  });

  it("compares with no other edition, and finds nothing without an earlier year", () => {
    const czechYear = {
      on: "2026-04-01",
      score: score(czech, { framework: czech.id, edition: czech.edition, responses: {} }),
    };
    const found = detectDecline(dayCentre, [...years.slice(2), czechYear], { responsible });
    expect(found.map(({ change }) => change.id)).toEqual(["day-centre", "people", "food", "outings"]);
    expect(detectDecline(dayCentre, years.slice(3))).toEqual([]);
    expect(detectDecline(dayCentre, [])).toEqual([]);
  });

  it("names nobody where nobody is named, and refuses a role for what is not there", () => {
    expect(detectDecline(dayCentre, years)[0]?.role).toBeNull();
    expect(() => detectDecline(dayCentre, years, { responsible: { foot: "cook" } })).toThrow("does not have");
    expect(() => detectDecline(czech, years)).toThrow(expect.objectContaining({ code: "wrong-framework" }));
  });
});

const cadences: readonly Cadence[] = [
  { id: "self-assessment", title: { en: "Self-assessment" }, every: { count: 1, unit: "year" } },
  { id: "report", title: { en: "Report" }, every: { count: 1, unit: "month" }, for: "talks" },
  { id: "meeting", title: { en: "Meeting" }, every: { count: 2, unit: "week" } },
];
const centre = { ...dayCentre, cadences };

describe("listDue", () => {
  const states = (on: string, options: object = {}) =>
    Object.fromEntries(
      listDue(centre, {
        on,
        done: { "self-assessment": "2025-05-05", report: ["2026-01-31", "2026-03-31"], meeting: "2026-04-27" },
        ...options,
      }).map(({ id, due, state, days }) => [id, [due, state, days]]),
    );

  it("knows what is overdue, due and later on a day", () => {
    expect(states("2026-05-06")).toEqual({
      "self-assessment": ["2026-05-05", "overdue", 1],
      report: ["2026-04-30", "overdue", 6],
      meeting: ["2026-05-11", "later", -5],
    });
    expect(states("2026-05-05")).toMatchObject({ "self-assessment": ["2026-05-05", "due", 0] });
    expect(states("2026-05-06", { ahead: 5 })).toMatchObject({ meeting: ["2026-05-11", "due", -5] });
  });

  it("does not know what was done later, and keeps within the month", () => {
    expect(states("2026-03-30").report).toEqual(["2026-02-28", "overdue", 30]);
  });

  it("takes what was never done as due on the day, or from a day on", () => {
    expect(listDue(centre, { on: "2026-05-06" }).map(({ state, last, days }) => [state, last, days])).toEqual(
      Array.from({ length: 3 }, () => ["due", null, 0]),
    );
    expect(listDue(centre, { on: "2026-05-06", since: "2026-05-01" })[0]).toMatchObject({ state: "overdue", days: 5 });
    expect(listDue(dayCentre, { on: "2026-05-06" })).toEqual([]);
  });

  it("refuses what is no cadence, no day, and no number of days", () => {
    expect(() => listDue(centre, { on: "2026-05-06", done: { reprot: "2026-05-01" } })).toThrow(
      'Did you mean "report"?',
    );
    expect(() => listDue(centre, { on: "2026-05-06", done: { report: "May" } })).toThrow('"May" is not a day');
    expect(() => listDue(centre, { on: "2026-05-06", ahead: -1 })).toThrow("from 0 on");
    expect(() => listDue(centre, { on: "2026-05-06", ahead: Number.NaN })).toThrow("from 0 on");
  });

  it("falls due exactly one interval after it was last done, whatever the day of looking", () => {
    const day = fc.integer({ min: 0, max: 800 }).map((count) => addWorkingDays("2026-01-01", count));
    fc.assert(
      fc.property(day, day, (last, on) => {
        const [found] = listDue(
          { ...centre, cadences: cadences.slice(0, 1) },
          { on, done: { "self-assessment": last } },
        );
        if (last > on) expect(found).toMatchObject({ last: null, due: on, state: "due" });
        else {
          // A year after a leap day comes the last day of February.
          expect(found?.due.slice(4)).toBe(last.endsWith("-02-29") ? "-02-28" : last.slice(4));
          expect(found?.state).toBe(on > (found?.due ?? "") ? "overdue" : on === found?.due ? "due" : "later");
        }
      }),
    );
  });
});
