import { add, compare, divide, type Exact } from "../../core/exact.js";

/** Which of two equals wins. */
export type Ties = "lower" | "higher" | "middle";

/**
 * Gives the lowest of some numbers or ranks.
 *
 * @example
 * lowest([3, 1, 2]); // 1
 */
export function lowest(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => (compare(b, a) < 0 ? b : a));
}

/**
 * Gives the highest of some numbers or ranks.
 *
 * @example
 * highest([3, 1, 2]); // 3
 */
export function highest(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => (compare(b, a) > 0 ? b : a));
}

/**
 * Gives the middle of some numbers or ranks in order; between two middles, as `ties` says.
 *
 * @example
 * median([1, 4, 2], "lower"); // 2
 * median([1, 4, 2, 3], "higher"); // 3
 * median([1, 4, 2, 3], "middle"); // { n: 5, d: 2 }
 */
export function median(values: readonly Exact[], ties: Ties): Exact {
  const sorted = [...values].sort(compare);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as Exact;
  const higher = sorted[Math.floor(sorted.length / 2)] as Exact;
  if (ties === "middle") return divide(add(lower, higher), 2);
  return ties === "lower" ? lower : higher;
}

/**
 * Gives the most frequent of some numbers or ranks; of several as frequent, as `ties` says.
 *
 * @example
 * mostCommon([1, 2, 2, 3], "lower"); // 2
 * mostCommon([1, 1, 3, 3], "higher"); // 3
 */
export function mostCommon(values: readonly Exact[], ties: Ties): Exact {
  const sorted = [...values].sort(compare);
  if (ties === "higher") sorted.reverse();
  let best = sorted[0] as Exact;
  let most = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && compare(sorted[end] as Exact, sorted[start] as Exact) === 0) end += 1;
    if (end - start > most) [best, most] = [sorted[start] as Exact, end - start];
    start = end;
  }
  return best;
}
