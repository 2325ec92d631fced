import { add, compare, divide, type Exact, exact, multiply, ofBig, parts } from "../../core/exact.js";
import { type RoundingMode, roundTo } from "../../core/round.js";

/** How a geometric mean is rounded: it has no exact value, so its rule must say. */
export interface RootRounding {
  /** Distance between two allowed results. */
  readonly to: Exact;
  /** Where a number between them goes. */
  readonly mode: RoundingMode;
}

/**
 * Gives the geometric mean by weight, rounded. The root itself is never held: the rounded number is found by comparing
 * integer powers, so the result is as exact as any other.
 *
 * @param values - The numbers, none below 0; at least one.
 * @param weights - One weight above 0 for each.
 * @param rounding - How the root is rounded.
 *
 * @example
 * geometricMean([2, 8], [1, 1], { to: 1, mode: "half-up" }); // 4
 * geometricMean([2, 3], [1, 1], { to: 1, mode: "half-up" }); // 2
 */
export function geometricMean(values: readonly Exact[], weights: readonly Exact[], rounding: RootRounding): Exact {
  const powers = powersOf(weights);
  const degree = degreeOf(weights);
  const product = values.reduce<Exact>(
    (total, value, place) => multiply(total, power(value, powers[place] as bigint)),
    1,
  );
  const floor = floorOfRoot(product, degree, rounding.to);
  const side = compare(product, power(floor, degree));
  if (side === 0) return floor;
  // Strictly between two multiples: the root lies above, at or below the middle as the powers do.
  const half = multiply(exact(0.5), rounding.to);
  const middle = compare(product, power(add(floor, half), degree));
  const quarter = middle > 0 ? 0.75 : middle < 0 ? 0.25 : 0.5;
  return roundTo(add(floor, multiply(exact(quarter), rounding.to)), rounding.to, rounding.mode);
}

/** The highest degree of a root that is taken: beyond it, the numbers compared would have tens of thousands of digits. */
export const highestDegree = 1000n;

/**
 * Gives the degree of the root that weights lead to: their sum as whole numbers in the same proportion.
 *
 * @param weights - Weights above 0; at least one.
 *
 * @example
 * import { exact } from "../../core/exact.js";
 *
 * degreeOf([1, 3]); // 4n
 * degreeOf([0.5, 1.5].map(exact)); // 4n
 */
export function degreeOf(weights: readonly Exact[]): bigint {
  return powersOf(weights).reduce((total, power) => total + power, 0n);
}

// The weights as the smallest whole numbers in the same proportion.
function powersOf(weights: readonly Exact[]): readonly bigint[] {
  const scale = weights.reduce<bigint>((common, weight) => common * BigInt(parts(weight).d), 1n);
  const powers = weights.map((weight) => (BigInt(parts(weight).n) * scale) / BigInt(parts(weight).d));
  const divisor = powers.reduce(gcd);
  return powers.map((power) => power / divisor);
}

// The largest multiple of `to` whose power does not pass the product, by halving.
function floorOfRoot(product: Exact, degree: bigint, to: Exact): Exact {
  const fits = (count: bigint) => compare(power(multiply(ofBig(count, 1n), to), degree), product) <= 0;
  let high = 1n;
  while (fits(high)) high *= 2n;
  let low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return multiply(ofBig(low, 1n), to);
}

function power(base: Exact, exponent: bigint): Exact {
  const { n, d } = parts(base);
  return divide(ofBig(BigInt(n) ** exponent, 1n), ofBig(BigInt(d) ** exponent, 1n));
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
