import { kindOf } from "../../core/check-fields.js";
import { isDay } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import { exact, subtract, toNumber } from "../../core/exact.js";
import type { Id } from "../../core/id.js";
import { QualityError } from "../../core/quality-error.js";
import type { EditionRef } from "../../framework/crosswalk.js";
import type { AssessmentScore } from "../assessment-score.js";
import type { Coverage, Score, ScoreKind, ScoreState } from "../score.js";
import { refuseMisshapenScore } from "./refuse-misshapen-score.js";

/** A score with its day. */
export interface DatedScore {
  /** The day for which it holds. */
  readonly on: Day;
  /** The score. */
  readonly score: AssessmentScore;
  /** The edition under which the assessment was made, where it was carried over from another one. */
  readonly carriedFrom?: Day;
}

/** One result in a trend. */
export interface TrendValue {
  /** Whether there is a result, and if not, why. */
  readonly state: ScoreState;
  /** Its number. */
  readonly value: number | null;
  /** Its raw points. */
  readonly points: number | null;
  /** The most that what took part could bring. */
  readonly max: number | null;
  /** 100 times points by max. */
  readonly percent: number | null;
  /** Its band. */
  readonly band: string | null;
  /** How much was rated. */
  readonly coverage: Coverage;
}

/** The whole on one day. */
export interface TrendPoint extends TrendValue {
  /** The day. */
  readonly on: Day;
  /** The framework and edition by which it was scored. */
  readonly edition: EditionRef;
  /** The edition that it was carried over from; null where it was assessed as it stands. */
  readonly carriedFrom: Day | null;
  /** How much the number rose since the point before; null for the first, after a break, and where a number is missing. */
  readonly by: number | null;
  /** The same for its percentage: fairer where more or less took part than at the point before. */
  readonly byPercent: number | null;
}

/** A place where the line must not be drawn through: the edition changes, and with it what is asked. */
export interface TrendBreak {
  /** The last day before it. */
  readonly after: Day;
  /** The first day behind it. */
  readonly before: Day;
  /** The edition before it. */
  readonly from: EditionRef;
  /** The edition behind it. */
  readonly to: EditionRef;
}

/** One part of the whole over time. */
export interface TrendLine {
  /** The node. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** Its result at each point of the trend; null where that edition has no such node. */
  readonly values: readonly (TrendValue | null)[];
}

/** Results over time. */
export interface Trend {
  /** The whole, oldest first. */
  readonly points: readonly TrendPoint[];
  /** Where the edition changes. */
  readonly breaks: readonly TrendBreak[];
  /** The parts directly inside the whole, such as areas. */
  readonly lines: readonly TrendLine[];
}

/**
 * Puts scores of several years side by side, with a break wherever the edition changes. An assessment that was carried over
 * to the edition in force and scored by it stands in one line with the newer ones, and `carriedFrom` says that it was
 * carried.
 *
 * @param scores - The scores with their days, in any order.
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const old = { ...shelter, edition: "2020-01-01" };
 * const { points, breaks } = trend([
 *   { on: "2026-05-04", score: score(shelter, respond(startAssessment(shelter), { hours: "met" })) },
 *   { on: "2025-05-05", score: score(old, { framework: "shelter", edition: "2020-01-01", responses: { hours: 0 } }) },
 * ]);
 * points.map(({ on, value, by }) => [on, value, by]); // [["2025-05-05", 0, null], ["2026-05-04", 1, null]]
 * breaks.map(({ after, before }) => [after, before]); // [["2025-05-05", "2026-05-04"]]
 */
export function trend(scores: readonly DatedScore[]): Trend {
  const sorted = inOrder(scores);
  const points = sorted.map((dated, place) => pointOf(dated, sorted[place - 1]));
  const parts = new Map(sorted.flatMap(({ score }) => score.children.map(({ id, kind }) => [id, kind] as const)));
  return {
    points,
    breaks: points.flatMap((point, place) => breakBefore(points[place - 1], point)),
    lines: [...parts].map(([id, kind]) => ({ id, kind, values: sorted.map(({ score }) => partOf(score, id)) })),
  };
}

/**
 * Puts dated scores in the order of their days.
 *
 * @throws A {@link QualityError} with code `wrong-usage` for a day that is none.
 *
 * @example
 * inOrder([]); // []
 */
export function inOrder(scores: readonly DatedScore[]): readonly DatedScore[] {
  if (!Array.isArray(scores))
    throw new QualityError("wrong-usage", `Scores over time come as a list, not as ${kindOf(scores)}.`);
  for (const dated of scores) {
    if (!isDay(dated?.on))
      throw new QualityError("wrong-usage", `A score over time needs its day, such as on: "2026-05-04".`);
    if (dated.score === undefined)
      throw new QualityError("wrong-usage", `A score over time stands beside its day: { on: "${dated.on}", score }.`);
    refuseMisshapenScore(dated.score);
  }
  // On one day the older edition comes first: an assessment may stand beside itself, as made and as carried over.
  return scores.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.score.edition, b.score.edition));
}

/**
 * Says whether two scores are of one edition of one framework.
 *
 * @example
 * sameEdition({ framework: "shelter", edition: "2026-01-01" }, { framework: "shelter", edition: "2020-01-01" }); // false
 */
export function sameEdition(a: EditionRef, b: EditionRef): boolean {
  return a.framework === b.framework && a.edition === b.edition;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pointOf({ on, score, carriedFrom }: DatedScore, before: DatedScore | undefined): TrendPoint {
  const { framework, edition } = score;
  const last = before !== undefined && sameEdition(before.score, score) ? before.score : null;
  const rise = (key: "value" | "percent"): number | null => {
    const [from, to] = [last?.[key] ?? null, score[key]];
    return from === null || to === null ? null : toNumber(subtract(exact(to), exact(from)));
  };
  const about = { on, edition: { framework, edition }, carriedFrom: carriedFrom ?? null };
  return { ...about, ...resultOf(score), by: rise("value"), byPercent: rise("percent") };
}

function breakBefore(before: TrendPoint | undefined, point: TrendPoint): readonly TrendBreak[] {
  if (before === undefined || sameEdition(before.edition, point.edition)) return [];
  return [{ after: before.on, before: point.on, from: before.edition, to: point.edition }];
}

function partOf({ children }: Score, id: Id): TrendValue | null {
  const part = children.find((child) => child.id === id);
  return part === undefined ? null : resultOf(part);
}

function resultOf({ state, value, points, max, percent, band, coverage }: Score): TrendValue {
  return { state, value, points, max, percent, band, coverage };
}
