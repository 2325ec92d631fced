import { compare, divide, type Exact, multiply, ofBig, parts } from "./exact.js";

/** Where a number goes that lies between two multiples. `half-…` move only what lies exactly in the middle that way. */
export type RoundingMode = "half-up" | "half-even" | "half-down" | "down" | "up";

/**
 * Rounds an exact number to a multiple of another, exactly. `up` is towards plus infinity and `down` towards minus
 * infinity, below 0 as well.
 *
 * @param x - The number.
 * @param to - The distance between two allowed results, above 0.
 * @param mode - Where a number between them goes.
 *
 * @example
 * import { exact } from "./exact.js";
 *
 * roundTo(exact(62.5), 1, "half-up"); // 63
 * roundTo(exact(62.5), 1, "half-even"); // 62
 * roundTo(exact(-0.5), 1, "half-up"); // 0
 */
export function roundTo(x: Exact, to: Exact, mode: RoundingMode): Exact {
  const { n, d } = parts(divide(x, to));
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const rest = ((top % bottom) + bottom) % bottom;
  const floor = (top - rest) / bottom;
  const up = rest !== 0n && goesUp(compare(ofBig(2n * rest, 1n), ofBig(bottom, 1n)), floor % 2n === 0n, mode);
  return multiply(ofBig(up ? floor + 1n : floor, 1n), to);
}

// `side` is below 0 under the middle, 0 in the middle, above 0 over it.
function goesUp(side: number, floorIsEven: boolean, mode: RoundingMode): boolean {
  if (mode === "up") return true;
  if (mode === "down") return false;
  if (side !== 0) return side > 0;
  return mode === "half-up" || (mode === "half-even" && !floorIsEven);
}
