import { type Exact, toNumber } from "../../core/exact.js";
import { percentOf } from "../../scoring/percent-of.js";
import type { Result } from "../../scoring/result.js";
import type { ScoreState } from "../../scoring/score.js";

/** The states that a result may have, in the order in which they are counted. */
export const states: readonly ScoreState[] = [
  "scored",
  "unrated",
  "withheld",
  "not-applicable",
  "left-out",
  "not-scored",
  "not-settled",
];

/** How many parts the distribution of percentages has: below 0, twenty of five each, 100, and above. */
export const parts = 23;

/** What a result adds to a tally, worked out once for each result that is remembered. */
export interface Figures {
  /** The result. */
  readonly result: Result;
  /** Place of its state. */
  readonly state: number;
  /** Place of its band, one up: 0 for none. */
  readonly band: number;
  /** Its points. */
  readonly points: Exact | null;
  /** The highest that could be reached. */
  readonly max: Exact | null;
  /** The same as doubles, and 100 times the one by the other; not a number where there is none. */
  readonly shown: { readonly points: number; readonly max: number; readonly percent: number };
  /** Part of the distribution that its percentage falls into; -1 without one. */
  readonly part: number;
  /** How often it occurred and was not counted yet. */
  hits: number;
}

/** Makes the figures of a result. */
export function figuresOf(result: Result): Figures {
  const { state, rank, points, max } = result;
  const percent = percentOf(points, max);
  const shown = { points: shownAs(points), max: shownAs(max), percent: percent ?? Number.NaN };
  return { result, state: states.indexOf(state), band: rank + 1, points, max, shown, part: partOf(percent), hits: 0 };
}

function shownAs(number: Exact | null): number {
  return number === null ? Number.NaN : toNumber(number);
}

/**
 * Says into which part of the distribution a percentage falls.
 *
 * @example
 * [partOf(-1), partOf(0), partOf(84.9), partOf(85), partOf(100), partOf(101), partOf(null)]; // [0, 1, 17, 18, 21, 22, -1]
 */
export function partOf(percent: number | null): number {
  if (percent === null) return -1;
  if (percent < 0) return 0;
  return percent > 100 ? parts - 1 : Math.floor(percent / 5) + 1;
}
