import { type Exact, fractionText, toNumber } from "../../core/exact.js";

/** An exact number, and the double nearest to it. */
export interface Figure {
  /** The number itself, whole or as a fraction in lowest terms: `"63"`, `"250/3"`. */
  readonly exact: string;
  /** The double nearest to it, for showing. Nothing is computed from it. */
  readonly shown: number;
}

/**
 * Writes an exact number as plain data.
 *
 * @example
 * figureOf({ n: 250, d: 3 }); // { exact: "250/3", shown: 83.33333333333333 }
 */
export function figureOf(number: Exact): Figure {
  return { exact: fractionText(number), shown: toNumber(number) };
}

/**
 * The same where there may be no number.
 *
 * @example
 * figureOrNull(null); // null
 */
export function figureOrNull(number: Exact | null): Figure | null {
  return number === null ? null : figureOf(number);
}
