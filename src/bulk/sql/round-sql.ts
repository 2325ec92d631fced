import type { CompiledRule } from "../../scoring/compiled-rule.js";
import { larger, smaller } from "./big.js";
import { allOf } from "./condition.js";
import { type Fragment, sql } from "./fragment.js";
import { lower, type Numbers, upper } from "./numbers.js";
import { define, type Sheet } from "./sheet.js";
import { compares, either, known, make, minus, onlyValue, plus, times, type Whole } from "./whole.js";

/**
 * Rounds a fraction to a count of multiples, in whole numbers only.
 *
 * @param sheet - The query.
 * @param part - The upper part.
 * @param value - Where its lower part stands.
 * @param round - The distance between multiples, and where a number between them goes.
 * @param least - No result is below this.
 * @param most - No result is above this.
 */
export function roundSql(
  sheet: Sheet,
  part: Whole,
  { over }: Numbers,
  { to, mode }: NonNullable<CompiledRule["round"]>,
  least: bigint,
  most: bigint,
): Whole {
  const top = define(sheet, times(part, known(lower(to))));
  const bottom = define(sheet, times(over, known(upper(to))));
  const twice = define(sheet, times(known(2), bottom));
  const up = () => floor(sheet, plus([times(known(2), top), bottom]), twice);
  const count = { down: () => floor(sheet, top, bottom), up: () => negative(floor(sheet, negative(top), bottom)) };
  if (mode === "down" || mode === "up") return bounded(count[mode](), least, most);
  if (mode === "half-up") return bounded(up(), least, most);
  if (mode === "half-down") {
    const down = floor(sheet, minus(bottom, times(known(2), top)), twice);
    return bounded(negative(down), least, most);
  }
  return bounded(halfEven(sheet, top, bottom, twice, define(sheet, up())), least, most);
}

// In the middle, the upper one of two neighbours gives way to the lower one where it is odd.
function halfEven(sheet: Sheet, top: Whole, bottom: Whole, twice: Whole, upperOne: Whole): Whole {
  const isMiddle = compares(plus([times(known(2), top), bottom]), "=", times(upperOne, twice));
  const half = define(sheet, floor(sheet, upperOne, known(2)));
  const isOdd = compares(minus(upperOne, times(known(2), half)), "=", known(1));
  return either(allOf([isMiddle, isOdd]), plus([upperOne, known(-1)]), upperOne);
}

function negative(number: Whole): Whole {
  return times(known(-1), number);
}

// Databases cut off towards 0; a floor below 0 lies one further down unless the division comes out even.
function floor(sheet: Sheet, top: Whole, bottom: Whole): Whole {
  const [one, other] = [onlyValue(top), onlyValue(bottom)];
  if (one !== null && other !== null) return known(floorOf(one, other));
  const a = define(sheet, top);
  const wide = a.wide || bottom.wide;
  const divide = (x: Fragment) => sheet.dialect.divide(x, bottom.sql);
  const size = larger(a.high, -a.low);
  if (a.low >= 0n) return make(divide(a.sql), 0n, size, a.nullable, null, wide);
  const down = minus(plus([bottom, known(-1)]), a);
  const below = sql`-(${divide(down.sql)})`;
  return make(
    sql`CASE WHEN ${a.sql} >= 0 THEN ${divide(a.sql)} ELSE ${below} END`,
    -size - 1n,
    size + 1n,
    a.nullable,
    null,
    wide,
  );
}

function floorOf(top: bigint, bottom: bigint): bigint {
  return top / bottom - (top % bottom < 0n ? 1n : 0n);
}

// What is known of the number makes the bound closer than what is known of its parts.
function bounded(count: Whole, least: bigint, most: bigint): Whole {
  const low = larger(count.low, least);
  const high = smaller(count.high, most);
  const few = high >= low && high - low <= 200n;
  const values = few ? Array.from({ length: Number(high - low) + 1 }, (_, place) => low + BigInt(place)) : null;
  return make(count.sql, smaller(low, high), larger(low, high), count.nullable, values, count.wide);
}
