import { add, type Exact, multiply } from "../../core/exact.js";

/**
 * Adds numbers, each times its weight, to a start.
 *
 * @example
 * sum([3, 2], [1, 2], 0); // 7
 */
export function sum(values: readonly Exact[], weights: readonly Exact[], start: Exact): Exact {
  let total = start;
  for (let place = 0; place < values.length; place += 1) {
    const weight = weights[place] as Exact;
    const value = values[place] as Exact;
    total = add(total, weight === 1 ? value : multiply(weight, value));
  }
  return total;
}
