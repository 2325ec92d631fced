import { compare, divide, type Exact, ofBig, parts } from "../../core/exact.js";
import { known, lookUp, times, type Whole } from "./whole.js";

/** A number of a node as a fraction of whole numbers, with the lowest and the highest that it could have been. */
export interface Numbers {
  /** The upper part; NULL where there is no number. */
  readonly of: Whole;
  /** The upper part of the lowest; null where there is none, and then nothing above can reckon with it. */
  readonly low: Whole | null;
  /** The upper part of the highest. */
  readonly high: Whole | null;
  /** The lower part of all three: above 0, and never NULL. */
  readonly over: Whole;
  /** No number is below this. */
  readonly least: Exact;
  /** No number is above this. */
  readonly most: Exact;
}

/** Numbers that follow from a place in a table. Null where no place has a number. */
export function numbersOf(
  at: Whole,
  table: readonly (Exact | null)[],
  low: Exact | null,
  high: Exact | null,
  first = 0,
): Numbers | null {
  const given = table.filter((one) => one !== null);
  if (given.length === 0) return null;
  const over = [...given, low ?? 0, high ?? 0].reduce((common, one) => leastCommon(common, lower(one)), 1n);
  const scaled = (one: Exact | null) => (one === null ? null : (upper(one) * over) / lower(one));
  const whole = (one: Exact | null) => (one === null ? null : known(scaled(one) as bigint));
  const [least, most] = endsOf(given);
  return {
    of: lookUp(at, table.map(scaled), first),
    low: whole(low),
    high: whole(high),
    over: known(over),
    least,
    most,
  };
}

/** The lowest and the highest of some numbers; at least one. */
export function endsOf(numbers: readonly Exact[]): readonly [least: Exact, most: Exact] {
  const least = numbers.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  return [least, numbers.reduce((a, b) => (compare(b, a) > 0 ? b : a))];
}

/** The upper part of an exact number. */
export function upper(one: Exact): bigint {
  return BigInt(parts(one).n);
}

/** The lower part of an exact number. */
export function lower(one: Exact): bigint {
  return BigInt(parts(one).d);
}

/** The least number that both divide. */
export function leastCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** A number of which something is known anyway, divided: for ends that are wide but sure. */
export function crudely(of: Whole, over: Whole): readonly [least: Exact, most: Exact] {
  const bottom = over.low > 0n ? over.low : 1n;
  const least = of.low < 0n ? divide(ofBig(of.low, 1n), ofBig(bottom, 1n)) : 0;
  const most = of.high > 0n ? divide(ofBig(of.high, 1n), ofBig(bottom, 1n)) : 0;
  return [least, most];
}

/** The three upper parts times a number, over another lower part. */
export function scaledBy(numbers: Numbers, factor: Whole, over: Whole): Numbers {
  const { of, low, high, least, most } = numbers;
  const by = (one: Whole | null) => (one === null ? null : times(one, factor));
  return { of: times(of, factor), low: by(low), high: by(high), over, least, most };
}
