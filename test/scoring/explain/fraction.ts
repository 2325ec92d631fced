// School arithmetic on whole numbers, so that nothing here rests on the engine.

/** An exact fraction: top and bottom, the bottom above 0. */
export type Fraction = readonly [top: bigint, bottom: bigint];

export const zero: Fraction = [0n, 1n];
export const hundred: Fraction = [100n, 1n];

/** Reads "250/3". */
export function fraction(text: string): Fraction {
  const [top = "0", bottom = "1"] = text.split("/");
  return [BigInt(top), BigInt(bottom)];
}

/** Reads 0.1 as one tenth. */
export function decimal(number: number): Fraction {
  const [whole = "0", decimals = ""] = String(number).split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, [-b[0], b[1]]);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[0], a[1] * b[1]];
}

export function over(a: Fraction, b: Fraction): Fraction {
  return b[0] < 0n ? [-a[0] * b[1], -a[1] * b[0]] : [a[0] * b[1], a[1] * b[0]];
}

export function sum(some: readonly Fraction[]): Fraction {
  return some.reduce(plus, zero);
}

export function compare(a: Fraction, b: Fraction): number {
  const side = a[0] * b[1] - b[0] * a[1];
  return side < 0n ? -1 : side > 0n ? 1 : 0;
}

export function round(number: Fraction, to: Fraction, mode: string): Fraction {
  const [top, bottom] = over(number, to);
  const rest = ((top % bottom) + bottom) % bottom;
  const floor = (top - rest) / bottom;
  const side = 2n * rest - bottom;
  const half = mode === "half-up" || (mode === "half-even" && floor % 2n !== 0n);
  const up = mode === "up" ? rest > 0n : mode !== "down" && (side > 0n || (side === 0n && half));
  return times([up ? floor + 1n : floor, 1n], to);
}

/** Writes a fraction in lowest terms, so that equal ones look equal. */
export function lowestTerms([top, bottom]: Fraction): string {
  const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
  const divisor = common(top < 0n ? -top : top, bottom);
  return `${top / divisor}/${bottom / divisor}`;
}
