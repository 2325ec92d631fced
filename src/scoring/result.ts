import type { Exact } from "../core/exact.js";
import type { ScoreState, StruckLimit, StruckOverride, StruckStep } from "./score.js";

/** Why a node says nothing although something is known. */
export type WithheldBecause = "coverage" | "gap" | "condition" | "nothing-to-divide";

/** The result of one node while scoring: exact, with ranks in place of names. A Score is its picture. */
export interface Result {
  /** Whether there is a result, and if not, why. */
  readonly state: ScoreState;
  /** Why it is withheld; null otherwise. */
  readonly withheld: WithheldBecause | null;
  /** The number after `as`, `round` and number limits. */
  readonly value: Exact | null;
  /** Lowest and highest value that a node above may reckon with. */
  readonly low: Exact | null;
  /** See `low`. */
  readonly high: Exact | null;
  /** The raw number, and its lowest and highest. */
  readonly points: Exact | null;
  /** See `points`. */
  readonly min: Exact | null;
  /** See `points`. */
  readonly max: Exact | null;
  /** Rank of the band; -1 for none. */
  readonly rank: number;
  /** Rank before steps, limits and override. */
  readonly found: number;
  /** The special answer given; null for none. */
  readonly answer: string | null;
  /** Ratings expected, from here down. */
  readonly expected: number;
  /** Ratings given, from here down. */
  readonly rated: number;
  /** Steps taken. */
  readonly steps: readonly StruckStep[];
  /** Limits that hold. */
  readonly limits: readonly StruckLimit[];
  /** The override, where there is one. */
  readonly override: StruckOverride | null;
}

/** Shared empty list, so that results without steps and limits cost nothing. */
export const nothing: readonly never[] = Object.freeze([]);

/** Makes a result without number and band. */
export function without(
  state: ScoreState,
  expected: number,
  rated: number,
  answer: string | null = null,
  withheld: WithheldBecause | null = null,
): Result {
  return makeResult(state, null, null, null, -1, expected, rated, answer, withheld);
}

/** Makes a result with a number, a band, or both; what it states is what it was combined to, until a rule says otherwise. */
export function scored(
  points: Exact | null,
  min: Exact | null,
  max: Exact | null,
  rank: number,
  expected: number,
  rated: number,
  answer: string | null = null,
): Result {
  return makeResult("scored", points, min, max, rank, expected, rated, answer, null);
}

/** A result that may still be changed. */
export type Draft = { -readonly [Key in keyof Result]: Result[Key] };

/** Makes a copy of a result that may still be changed. Written out: spreading it would take ten times as long. */
export function copyOf(result: Result): Draft {
  const { state, points, min, max, rank, expected, rated, answer, withheld } = result;
  const copy = makeResult(state, points, min, max, rank, expected, rated, answer, withheld);
  copy.value = result.value;
  copy.low = result.low;
  copy.high = result.high;
  copy.found = result.found;
  copy.steps = result.steps;
  copy.limits = result.limits;
  copy.override = result.override;
  return copy;
}

// Every result is made here, and so is of one hidden shape: reading one costs the same wherever it came from.
function makeResult(
  state: ScoreState,
  points: Exact | null,
  min: Exact | null,
  max: Exact | null,
  rank: number,
  expected: number,
  rated: number,
  answer: string | null,
  withheld: WithheldBecause | null,
): Draft {
  return {
    state,
    value: points,
    low: min,
    high: max,
    expected,
    rated,
    points,
    min,
    max,
    rank,
    found: rank,
    withheld,
    answer,
    steps: nothing,
    limits: nothing,
    override: null,
  };
}
