import { divide, type Exact, multiply, toNumber } from "../core/exact.js";

/** 100 times points by maximum, as the nearest double; null without a maximum above 0. */
export function percentOf(points: Exact | null, max: Exact | null): number | null {
  if (points === null || max === null) return null;
  // Two whole numbers divide to the nearest double by themselves.
  if (typeof points === "number" && typeof max === "number" && Number.isSafeInteger(100 * points)) {
    return max > 0 ? (100 * points) / max : null;
  }
  return toNumber(max) > 0 ? toNumber(divide(multiply(100, points), max)) : null;
}
