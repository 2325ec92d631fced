/**
 * An exact number: a whole number that a double holds without loss, or else a fraction in lowest terms.
 *
 * Whole numbers stay plain, so that sums of points cost what any addition costs; a fraction moves from numbers to big
 * integers only where a product would pass 2^53.
 */
export type Exact = number | Fraction;

/** A fraction in lowest terms; the lower part is above 0, and both parts are numbers or both are big integers. */
export interface Fraction {
  /** Upper part. */
  readonly n: number | bigint;
  /** Lower part, above 0. */
  readonly d: number | bigint;
}

/**
 * Reads a number as it is written: 0.1 is one tenth, and not its nearest double.
 *
 * @example
 * fractionText(exact(0.1)); // "1/10"
 * exact(3); // 3
 */
export function exact(number: number): Exact {
  if (Number.isSafeInteger(number)) return number + 0;
  if (!Number.isFinite(number)) throw new RangeError(`${number} is not a finite number.`);
  const [digits = "0", exponent = "0"] = String(number).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const power = Number(exponent) - decimals.length;
  const scaled = BigInt(whole + decimals);
  return power >= 0 ? ofBig(scaled * 10n ** BigInt(power), 1n) : ofBig(scaled, 10n ** BigInt(-power));
}

/**
 * Adds two exact numbers.
 *
 * @example
 * fractionText(add(exact(0.1), exact(0.2))); // "3/10"
 */
export function add(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    return Number.isSafeInteger(sum) ? sum : ofBig(BigInt(a) + BigInt(b), 1n);
  }
  const x = parts(a);
  const y = parts(b);
  if (small(x) && small(y)) {
    const n = x.n * y.d + y.n * x.d;
    const d = x.d * y.d;
    if (
      Number.isSafeInteger(x.n * y.d) &&
      Number.isSafeInteger(y.n * x.d) &&
      Number.isSafeInteger(n) &&
      Number.isSafeInteger(d)
    )
      return of(n, d);
  }
  return ofBig(BigInt(x.n) * BigInt(y.d) + BigInt(y.n) * BigInt(x.d), BigInt(x.d) * BigInt(y.d));
}

/**
 * Takes the second from the first.
 *
 * @example
 * subtract(5, 7); // -2
 */
export function subtract(a: Exact, b: Exact): Exact {
  return typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a - b)
    ? a - b
    : add(a, multiply(-1, b));
}

/**
 * Multiplies two exact numbers.
 *
 * @example
 * multiply(exact(0.5), 4); // 2
 */
export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    return Number.isSafeInteger(product) ? product + 0 : ofBig(BigInt(a) * BigInt(b), 1n);
  }
  const x = parts(a);
  const y = parts(b);
  if (small(x) && small(y) && Number.isSafeInteger(x.n * y.n) && Number.isSafeInteger(x.d * y.d)) {
    return of(x.n * y.n, x.d * y.d);
  }
  return ofBig(BigInt(x.n) * BigInt(y.n), BigInt(x.d) * BigInt(y.d));
}

/**
 * Divides the first by the second, which must not be 0.
 *
 * @example
 * fractionText(divide(1250, 15)); // "250/3"
 */
export function divide(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number" && b > 0) return of(a, b);
  const { n, d } = parts(b);
  if (n === 0 || n === 0n) throw new RangeError("Division by 0.");
  if (typeof n === "number" && typeof d === "number") return multiply(a, n > 0 ? of(d, n) : of(-d, -n));
  return multiply(a, n > 0n ? ofBig(BigInt(d), BigInt(n)) : ofBig(-BigInt(d), -BigInt(n)));
}

/**
 * Compares two exact numbers by cross-multiplication.
 *
 * @returns Below 0 when the first is smaller, above 0 when it is larger, 0 when they are equal.
 *
 * @example
 * compare(divide(1, 3), exact(0.3333)); // 1
 */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === "number" && typeof b === "number") return a < b ? -1 : a > b ? 1 : 0;
  const x = parts(a);
  const y = parts(b);
  if (small(x) && small(y)) {
    const left = x.n * y.d;
    const right = y.n * x.d;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const left = BigInt(x.n) * BigInt(y.d);
  const right = BigInt(y.n) * BigInt(x.d);
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Gives the double nearest to an exact number, for showing. Nothing is computed from it.
 *
 * @example
 * toNumber(divide(250, 3)); // 83.33333333333333
 */
export function toNumber(x: Exact): number {
  if (typeof x === "number") return x;
  if (small(x)) return x.n / x.d;
  const n = BigInt(x.n);
  const d = BigInt(x.d);
  const size = n < 0n ? -n : n;
  // Enough bits for a double and more, with a last bit that says whether anything was cut off.
  const shift = BigInt(Math.max(0, 66 + d.toString(2).length - size.toString(2).length));
  const quotient = (size << shift) / d;
  const sticky = quotient * d === size << shift ? quotient : quotient | 1n;
  return (n < 0n ? -1 : 1) * Number(sticky) * 2 ** -Number(shift);
}

/**
 * Writes an exact number as a whole number or a fraction.
 *
 * @example
 * fractionText(divide(250, 3)); // "250/3"
 * fractionText(5); // "5"
 */
export function fractionText(x: Exact): string {
  return typeof x === "number" ? String(x) : x.d === 1n ? String(x.n) : `${x.n}/${x.d}`;
}

/** The two parts of an exact number; a whole number stands over 1. */
export function parts(x: Exact): Fraction {
  return typeof x === "number" ? { n: x, d: 1 } : x;
}

/** Makes an exact number of two big integers; the lower one must be above 0. */
export function ofBig(n: bigint, d: bigint): Exact {
  const divisor = gcdBig(n < 0n ? -n : n, d);
  const top = n / divisor;
  const bottom = d / divisor;
  const [smallTop, smallBottom] = [Number(top), Number(bottom)];
  if (!Number.isSafeInteger(smallTop) || !Number.isSafeInteger(smallBottom)) return { n: top, d: bottom };
  return smallBottom === 1 ? smallTop : { n: smallTop, d: smallBottom };
}

function of(n: number, d: number): Exact {
  const divisor = gcd(Math.abs(n), d);
  return d === divisor ? n / divisor + 0 : { n: n / divisor, d: d / divisor };
}

function small(x: Fraction): x is { n: number; d: number } {
  return typeof x.n === "number" && typeof x.d === "number";
}

// Written out: swapping by lists would take several times as long, and every fraction comes through here.
function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

function gcdBig(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
