import type { Rounding, Rule } from "quality-frameworks";
import { decimal, floor, minus, order, over, plus, type Rational, ratio, times, total } from "./rational.js";

/** What one input brings. */
export interface Term {
  readonly weight: Rational;
  readonly value: Rational;
  readonly low: Rational;
  readonly high: Rational;
}

/** Combines numbers by the word of a rule; places of a list go in as numbers as well. */
export function combine(rule: Rule, values: readonly Rational[], weights: readonly Rational[]): Rational {
  const weighted = total(values.map((value, place) => times(value, weights[place] as Rational)));
  const sorted = [...values].sort(order);
  switch (rule.combine) {
    case "sum":
      return plus(decimal(rule.start ?? 0), weighted);
    case "mean":
      return over(weighted, total(weights));
    case "share":
      return over(times(ratio(100), weighted), total(weights));
    case "count":
      return total(values);
    case "lowest":
      return sorted.at(0) as Rational;
    case "highest":
      return sorted.at(-1) as Rational;
    case "median":
      return between(rule, [sorted[(sorted.length - 1) >> 1] as Rational, sorted[sorted.length >> 1] as Rational]);
    case "most-common":
      return between(rule, mostFrequent(sorted));
    case "geometric-mean":
      return geometricMean(values, weights, rule.round as Rounding);
    default:
      throw new Error(`"${rule.combine}" combines nothing.`);
  }
}

/** Rounds to a multiple, from the definition: the neighbours below and above, and which of them is nearer. */
export function round(number: Rational, { to, mode }: Rounding): Rational {
  const step = decimal(to);
  const count = floor(over(number, step));
  const below = times(ratio(count), step);
  if (order(below, number) === 0) return below;
  const above = plus(below, step);
  return nearer(mode, count, order(minus(number, below), minus(above, number))) ? above : below;
}

// The root is looked for among whole multiples, by powers of whole numbers.
function geometricMean(values: readonly Rational[], weights: readonly Rational[], rounding: Rounding): Rational {
  const common = weights.reduce((all, { d }) => all * d, 1n);
  const powers = weights.map(({ n, d }) => (n * common) / d);
  const shared = powers.reduce(divisor);
  const exponents = powers.map((power) => power / shared);
  const degree = exponents.reduce((all, one) => all + one);
  const step = decimal(rounding.to);
  const product = values.reduce((all, value, place) => times(all, raised(value, exponents[place] as bigint)), ratio(1));
  const inSteps = over(product, raised(step, degree));
  const count = wholeRoot(floor(inSteps), degree);
  if (order(raised(ratio(count), degree), inSteps) === 0) return times(ratio(count), step);
  const side = order(inSteps, raised(ratio(2n * count + 1n, 2n), degree));
  return times(ratio(nearer(rounding.mode, count, side) ? count + 1n : count), step);
}

// Whether a number between two multiples goes to the upper one; `side` says on which side of the middle it lies.
function nearer(mode: Rounding["mode"], count: bigint, side: number): boolean {
  if (mode === "up" || mode === "down") return mode === "up";
  if (side !== 0) return side > 0;
  return mode === "half-up" || (mode === "half-even" && count % 2n !== 0n);
}

function raised({ n, d }: Rational, power: bigint): Rational {
  // In lowest terms already.
  return { n: n ** power, d: d ** power };
}

// The largest whole number whose power is not above a whole number.
function wholeRoot(number: bigint, degree: bigint): bigint {
  let root = 0n;
  for (let bit = 1n << BigInt(Math.ceil(number.toString(2).length / Number(degree))); bit > 0n; bit >>= 1n) {
    if ((root + bit) ** degree <= number) root += bit;
  }
  return root;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function mostFrequent(sorted: readonly Rational[]): readonly [Rational, Rational] {
  const often = (one: Rational) => sorted.filter((other) => order(one, other) === 0).length;
  const most = Math.max(...sorted.map(often));
  const modes = sorted.filter((one) => often(one) === most);
  return [modes.at(0) as Rational, modes.at(-1) as Rational];
}

function between(rule: Rule, [lower, higher]: readonly [Rational, Rational]): Rational {
  if (order(lower, higher) === 0 || rule.ties === "lower") return lower;
  if (rule.ties === "higher") return higher;
  return over(plus(lower, higher), ratio(2));
}
