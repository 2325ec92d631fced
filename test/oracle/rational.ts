/** A number as a fraction of two big integers in lowest terms: slow, and never wrong. */
export interface Rational {
  /** Upper part. */
  readonly n: bigint;
  /** Lower part, above 0. */
  readonly d: bigint;
}

/** Makes a fraction; the lower part must not be 0. */
export function ratio(n: bigint | number, d: bigint | number = 1n): Rational {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError("The lower part of a fraction must not be 0.");
  const divisor = gcd(abs(top), abs(bottom)) * (bottom < 0n ? -1n : 1n);
  return { n: top / divisor, d: bottom / divisor };
}

/** Nothing. */
export const zero: Rational = { n: 0n, d: 1n };

/** Reads a number as it is written in decimals, by its text. */
export function decimal(number: number): Rational {
  const found = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(number.toString());
  if (found === null) throw new RangeError(`${number} is not written in decimals.`);
  const [, sign, whole = "", decimals = "", exponent = "0"] = found;
  const places = BigInt(decimals.length) - BigInt(exponent);
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return places >= 0n ? ratio(digits, 10n ** places) : ratio(digits * 10n ** -places);
}

/** Adds two. */
export function plus(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** Takes the second from the first. */
export function minus(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d - b.n * a.d, a.d * b.d);
}

/** Multiplies two. */
export function times(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.n, a.d * b.d);
}

/** Divides the first by the second. */
export function over(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Below 0 when the first is smaller, above 0 when it is larger, 0 when they are equal. */
export function order(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Adds many. */
export function total(all: readonly Rational[]): Rational {
  return all.reduce(plus, zero);
}

/** The largest whole number that is not above it. */
export function floor({ n, d }: Rational): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/**
 * The double nearest to it, of two equally near the one with an even last bit. Found bit by bit on big integers, for
 * numbers of ordinary size.
 */
export function nearestDouble({ n, d }: Rational): number {
  if (n === 0n) return 0;
  if (n < 0n) return -nearestDouble({ n: -n, d });
  let exponent = n.toString(2).length - d.toString(2).length - 53;
  const scaled = () => (exponent >= 0 ? [n, d << BigInt(exponent)] : [n << BigInt(-exponent), d]) as [bigint, bigint];
  // 53 bits before the point, no more and no less.
  while (scaled()[0] / scaled()[1] >= 1n << 53n) exponent += 1;
  while (scaled()[0] / scaled()[1] < 1n << 52n) exponent -= 1;
  const [top, bottom] = scaled();
  const below = top / bottom;
  const rest = 2n * (top % bottom);
  const up = rest > bottom || (rest === bottom && below % 2n === 1n);
  return Number(up ? below + 1n : below) * 2 ** exponent;
}

function abs(a: bigint): bigint {
  return a < 0n ? -a : a;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
