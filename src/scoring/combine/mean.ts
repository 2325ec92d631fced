import { divide, type Exact } from "../../core/exact.js";
import { sum } from "./sum.js";

/**
 * Averages numbers by weight. Only the ratio of the weights matters.
 *
 * @param values - The numbers; at least one.
 * @param weights - One weight above 0 for each.
 *
 * @example
 * mean([4, 2], [1, 3]); // { n: 5, d: 2 }
 */
export function mean(values: readonly Exact[], weights: readonly Exact[]): Exact {
  return divide(
    sum(values, weights, 0),
    sum(
      weights,
      weights.map(() => 1),
      0,
    ),
  );
}
