import { larger, smaller } from "./big.js";
import { type Condition, type Fragment, join, plain, sql, textOf, widen } from "./fragment.js";

/** A whole number in SQL, with what is known of it before any row is read. */
export interface Whole {
  /** How it is computed. */
  readonly sql: Fragment;
  /** The lowest that it can be. */
  readonly low: bigint;
  /** The highest that it can be. */
  readonly high: bigint;
  /** Whether it can be NULL. */
  readonly nullable: boolean;
  /** Every number that it can be, where these are few; null where they are not known. */
  readonly values: readonly bigint[] | null;
  /** Whether the database holds it in a wide integer, so that arithmetic with it is wide. */
  readonly wide: boolean;
}

const mostValues = 400;
const narrow = 2n ** 31n - 1n;

/** A number that is known. */
export function known(number: bigint | number): Whole {
  const value = BigInt(number);
  const text = value < 0n ? `(${value})` : String(value);
  return make(plain(text), value, value, false, [value], false);
}

/** Makes a number of a piece of SQL and what is known of it. */
export function make(
  fragment: Fragment,
  low: bigint,
  high: bigint,
  nullable: boolean,
  values: readonly bigint[] | null,
  wide: boolean,
): Whole {
  const size = magnitude(low, high);
  const most = larger(fragment.most, size);
  return { sql: { parts: fragment.parts, most }, low, high, nullable, values, wide };
}

/** The number, where only one is possible; null elsewhere. */
export function onlyValue(whole: Whole): bigint | null {
  return !whole.nullable && whole.low === whole.high ? whole.low : null;
}

/** Adds numbers; NULL as soon as one of them is. */
export function plus(terms: readonly Whole[]): Whole {
  const rest = terms.filter((term) => onlyValue(term) === null);
  const fixed = terms.reduce((sum, term) => sum + (onlyValue(term) ?? 0n), 0n);
  const open = fixed === 0n && rest.length > 0 ? rest : [...rest, known(fixed)];
  const [only] = open;
  if (only !== undefined && open.length === 1) return only;
  const low = open.reduce((sum, term) => sum + term.low, 0n);
  const high = open.reduce((sum, term) => sum + term.high, 0n);
  const values = open.reduce<readonly bigint[] | null>((sums, term) => pairs(sums, term.values, (a, b) => a + b), [0n]);
  return widened(open, " + ", low, high, values);
}

/** Multiplies two numbers. */
export function times(a: Whole, b: Whole): Whole {
  const [one, other] = [onlyValue(a), onlyValue(b)];
  if (one !== null && other !== null) return known(one * other);
  if (one === 1n) return b;
  if (other === 1n) return a;
  if ((one === 0n && !b.nullable) || (other === 0n && !a.nullable)) return known(0);
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const values = pairs(a.values, b.values, (x, y) => x * y);
  return widened([a, b], " * ", least(ends), most(ends), values);
}

/** Takes the second from the first. */
export function minus(a: Whole, b: Whole): Whole {
  return plus([a, times(known(-1), b)]);
}

/** One number or another. NULL where null is given. */
export function either(when: Condition, then: Whole | null, otherwise: Whole | null): Whole {
  if (when === true) return then ?? never;
  if (when === false) return otherwise ?? never;
  if (then !== null && otherwise !== null && textOf(then.sql) === textOf(otherwise.sql)) return then;
  const both = [then, otherwise].filter((one) => one !== null);
  const fragment = sql`CASE WHEN ${when} THEN ${then?.sql ?? nothing} ELSE ${otherwise?.sql ?? nothing} END`;
  return union(fragment, both, both.length < 2);
}

/** The first case that holds, or else the last number. */
export function firstOf(cases: readonly (readonly [Condition, Whole | null])[], otherwise: Whole | null): Whole {
  const open = cases.filter(([when]) => when !== false);
  const [first, ...rest] = open;
  if (first === undefined) return otherwise ?? never;
  if (first[0] === true) return first[1] ?? never;
  const sure = rest.findIndex(([when]) => when === true);
  const last = sure < 0 ? otherwise : ((rest[sure] as (typeof rest)[number])[1] ?? null);
  const lines = [first, ...(sure < 0 ? rest : rest.slice(0, sure))] as readonly (readonly [Fragment, Whole | null])[];
  const branches = lines.map(([when, then]) => sql`WHEN ${when} THEN ${then?.sql ?? nothing}`);
  const all = [...lines.map(([, then]) => then), last];
  const given = all.filter((one) => one !== null);
  return union(sql`CASE ${join(branches, " ")} ELSE ${last?.sql ?? nothing} END`, given, given.length < all.length);
}

/** What stands in a table for a number; NULL for null. Numbers outside the table do not occur. */
export function lookUp(of: Whole, table: readonly (bigint | null)[], first = 0): Whole {
  const groups = new Map<bigint | null, number[]>();
  table.forEach((value, place) => {
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [place + first]);
    else group.push(place + first);
  });
  const lines = [...groups].sort((a, b) => a[1].length - b[1].length);
  const last = lines.pop()?.[0] ?? null;
  const cases = lines.map(([value, places]): [Condition, Whole | null] => [
    among(of, places),
    value === null ? null : known(value),
  ]);
  return firstOf(cases, last === null ? null : known(last));
}

/** Whether a number is one of some. */
export function among(of: Whole, numbers: readonly number[]): Condition {
  const only = onlyValue(of);
  if (only !== null) return numbers.includes(Number(only));
  const reachable = numbers.filter((number) => BigInt(number) >= of.low && BigInt(number) <= of.high);
  if (reachable.length === 0) return false;
  return reachable.length === 1
    ? sql`${of.sql} = ${reachable[0] as number}`
    : sql`${of.sql} IN (${plain(reachable.join(", "))})`;
}

/** Compares two numbers. */
export function compares(a: Whole, sign: "<" | "<=" | "=" | ">=" | ">", b: Whole): Condition {
  if (!a.nullable && !b.nullable) {
    const sure = surely(a, sign, b);
    if (sure !== null) return sure;
  }
  return sql`${a.sql} ${plain(sign)} ${b.sql}`;
}

/** Whether a number is NULL. */
export function isNull(whole: Whole): Condition {
  return whole.nullable ? sql`(${whole.sql}) IS NULL` : false;
}

/** Whether a number is not NULL. */
export function isGiven(whole: Whole): Condition {
  return whole.nullable ? sql`(${whole.sql}) IS NOT NULL` : true;
}

/** NULL, where a number is wanted. */
export const never: Whole = make(plain("NULL"), 0n, 0n, true, [], false);

const nothing = plain("NULL");

function surely(a: Whole, sign: string, b: Whole): boolean | null {
  if (sign === ">" || sign === ">=") return surely(b, sign === ">" ? "<" : "<=", a);
  if (sign === "<") return a.high < b.low ? true : a.low >= b.high ? false : null;
  if (sign === "<=") return a.high <= b.low ? true : a.low > b.high ? false : null;
  if (a.high < b.low || b.high < a.low) return false;
  return a.low === a.high && b.low === b.high ? true : null;
}

function union(fragment: Fragment, of: readonly Whole[], withNull: boolean): Whole {
  if (of.length === 0) return never;
  const values = of.some((one) => one.values === null) ? null : few(of.flatMap((one) => one.values ?? []));
  return make(
    fragment,
    least(of.map(({ low }) => low)),
    most(of.map(({ high }) => high)),
    withNull || of.some(({ nullable }) => nullable),
    values,
    of.some(({ wide }) => wide),
  );
}

// A database adds narrow integers in narrow integers: what may grow past them is widened first.
function widened(
  of: readonly Whole[],
  sign: string,
  low: bigint,
  high: bigint,
  values: readonly bigint[] | null,
): Whole {
  const isWide = of.some(({ wide }) => wide);
  const grows = magnitude(low, high) > narrow && !isWide;
  const pieces = of.map((one, place) => (grows && place === 0 ? widen(one.sql) : one.sql));
  const nullable = of.some((one) => one.nullable);
  return make(sql`(${join(pieces, sign)})`, low, high, nullable, values, isWide || grows);
}

function pairs(
  a: readonly bigint[] | null,
  b: readonly bigint[] | null,
  of: (x: bigint, y: bigint) => bigint,
): readonly bigint[] | null {
  if (a === null || b === null || a.length * b.length > 20 * mostValues) return null;
  return few(a.flatMap((x) => b.map((y) => of(x, y))));
}

function few(values: readonly bigint[]): readonly bigint[] | null {
  const distinct = [...new Set(values)];
  return distinct.length > mostValues ? null : distinct;
}

function least(numbers: readonly bigint[]): bigint {
  return numbers.reduce(smaller);
}

function most(numbers: readonly bigint[]): bigint {
  return numbers.reduce(larger);
}

function magnitude(low: bigint, high: bigint): bigint {
  return most([low, -low, high, -high]);
}
