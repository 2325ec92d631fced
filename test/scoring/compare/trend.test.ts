import fc from "fast-check";
import { carryOver, deriveCrosswalk, score, startAssessment, trend } from "quality-frameworks";
import { framework as of2012 } from "quality-frameworks/frameworks/czech-social-services/2012-01-01";
import { framework as of2025 } from "quality-frameworks/frameworks/czech-social-services/2025-03-01";
import { framework as of2026 } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";

const editions = [of2012, of2025, of2026];
const dated = fc
  .record({
    on: fc.integer({ min: 2012, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    which: fc.nat(2),
    points: fc.nat(3),
  })
  .map(({ on, month, which, points }) => {
    const framework = editions[which] as (typeof editions)[0];
    const responses = { "s1.a": points as 0 };
    return {
      on: `${on}-${String(month).padStart(2, "0")}-01`,
      score: score(framework, { framework: framework.id, edition: framework.edition, responses }),
    };
  });

describe("trend", () => {
  it("marks a break exactly where the edition changes, and gives no difference across it", () => {
    fc.assert(
      fc.property(fc.array(dated, { maxLength: 6 }), (scores) => {
        const before = structuredClone(scores);
        const { points, breaks, lines } = trend(scores);
        expect(scores).toEqual(before);
        expect(points.map(({ on }) => on)).toEqual(scores.map(({ on }) => on).toSorted());
        points.forEach((point, place) => {
          const last = points[place - 1];
          const broken = last !== undefined && last.edition.edition !== point.edition.edition;
          expect(
            breaks.filter((one) => one.before === point.on && one.to.edition === point.edition.edition).length > 0 ||
              !broken,
          ).toBe(true);
          if (last === undefined || broken) expect(point.by).toBeNull();
          else expect(point.by).toBe((point.value ?? 0) - (last.value ?? 0));
        });
        expect(breaks.length).toBeLessThan(Math.max(1, points.length));
        for (const { values } of lines) expect(values).toHaveLength(points.length);
      }),
    );
  });

  it("puts a Czech assessment of 2024 under 48 criteria, carried to the edition in force, in one line with this year's", () => {
    const steps = [
      { from: of2012, to: of2025 },
      { from: of2025, to: of2026 },
    ];
    const old = {
      ...startAssessment(of2012, { on: "2024-06-03" }),
      responses: { "s1.a": 2, "s7.a": 3, "s7.b": 1, "s15.b": 2 },
    };
    const carried = steps.reduce(
      (assessment, sides) => carryOver(assessment, deriveCrosswalk(sides.from, sides.to), sides).assessment,
      old as Parameters<typeof carryOver>[0],
    );
    const now = { ...startAssessment(of2026, { on: "2026-06-01" }), responses: { "s1.a": 3 } } as const;
    const { points, breaks } = trend([
      { on: "2024-06-03", score: score(of2026, carried), carriedFrom: "2012-01-01" },
      { on: "2026-06-01", score: score(of2026, now) },
    ]);
    expect(breaks).toEqual([]);
    expect(points.map(({ on, carriedFrom, points: sum }) => [on, carriedFrom, sum === null])).toEqual([
      ["2024-06-03", "2012-01-01", false],
      ["2026-06-01", null, false],
    ]);
    expect(points[1]?.by).not.toBeNull();
  });

  it("shows an assessment as made and as carried over on one day, the older edition first, in whatever order they come", () => {
    const old = {
      ...startAssessment(of2025, { on: "2025-06-02" }),
      id: "home-2025",
      responses: { "s1.a": 2, "s1.b": 3 },
    } as const;
    const sides = { from: of2025, to: of2026 };
    const { assessment } = carryOver(old, deriveCrosswalk(of2025, of2026), { ...sides, id: "home-2025-carried" });
    const now = { ...startAssessment(of2026, { on: "2026-06-01" }), responses: { "s1.a": 3, "s1.b": 3 } } as const;
    const all = [
      { on: "2025-06-02", score: score(of2025, old) },
      { on: "2025-06-02", score: score(of2026, assessment), carriedFrom: "2025-03-01" },
      { on: "2026-06-01", score: score(of2026, now) },
    ];
    const { points, breaks } = trend(all);
    expect(points.map(({ on, edition, carriedFrom, by }) => [on, edition.edition, carriedFrom, by])).toEqual([
      ["2025-06-02", "2025-03-01", null, null],
      ["2025-06-02", "2026-01-01", "2025-03-01", null],
      ["2026-06-01", "2026-01-01", null, 1],
    ]);
    expect(breaks.map(({ after, before, from, to }) => [after, before, from.edition, to.edition])).toEqual([
      ["2025-06-02", "2025-06-02", "2025-03-01", "2026-01-01"],
    ]);
    for (const order of [
      [1, 0, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      expect(trend(order.map((place) => all[place] as (typeof all)[0]))).toEqual(trend(all));
    }
  });

  it("holds nothing where nothing is given, and refuses a day that is none", () => {
    expect(trend([])).toEqual({ points: [], breaks: [], lines: [] });
    const one = score(of2026, { framework: of2026.id, edition: of2026.edition, responses: {} });
    expect(() => trend([{ on: "2026", score: one }])).toThrow("needs its day");
  });
});
