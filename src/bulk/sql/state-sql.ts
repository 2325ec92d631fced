import { compare, type Exact } from "../../core/exact.js";
import { roundTo } from "../../core/round.js";
import type { CompiledRule } from "../../scoring/compiled-rule.js";
import type { Condition } from "./fragment.js";
import { crudely, lower, type Numbers, upper } from "./numbers.js";
import { roundSql } from "./round-sql.js";
import { define, type Sheet } from "./sheet.js";
import { compares, either, known, make, minus, times, type Whole } from "./whole.js";

/** A number stated. */
export interface StatedSql {
  /** The number after `as` and `round`. */
  readonly value: Numbers;
  /** Whether there is nothing to divide by. */
  readonly isVoid: Condition;
}

/** States a combined number in points, percent or percent of the range, and rounds it once. */
export function stateSql(sheet: Sheet, rule: CompiledRule, points: Numbers): StatedSql {
  const { value, isVoid } = rule.as === "points" ? { value: points, isVoid: false } : percent(sheet, rule, points);
  return { value: rule.round === null ? value : rounded(sheet, rule.round, value), isVoid };
}

// Upper and lower part stand over the same number, which falls away.
function percent(sheet: Sheet, rule: CompiledRule, points: Numbers): StatedSql {
  const { of, low, high } = points as Numbers & { low: Whole; high: Whole };
  const isRange = rule.as === "percent-of-range";
  const base = isRange ? low : known(0);
  const span = define(sheet, minus(high, base));
  const isVoid = compares(span, "<=", known(0));
  const guarded = either(isVoid, known(1), span);
  const values = guarded.values?.filter((value) => value > 0n) ?? null;
  const top = guarded.high < 1n ? 1n : guarded.high;
  const over = define(sheet, make(guarded.sql, 1n, top, guarded.nullable, values, guarded.wide));
  const stated = (one: Whole) => define(sheet, times(known(100), minus(one, base)));
  const upperPart = stated(of);
  const isProper = isRange || compare(points.least, 0) >= 0;
  const [least, most] = isProper ? [0, 100] : crudely(upperPart, over);
  return { value: { of: upperPart, low: stated(low), high: stated(high), over, least, most }, isVoid };
}

function rounded(sheet: Sheet, round: NonNullable<CompiledRule["round"]>, value: Numbers): Numbers {
  const { to, mode } = round;
  const least = roundTo(value.least, to, mode);
  const most = roundTo(value.most, to, mode);
  const step = known(upper(to));
  const one = (part: Whole | null) =>
    part === null
      ? null
      : define(sheet, times(roundSql(sheet, part, value, round, countOf(least, to), countOf(most, to)), step));
  return {
    of: one(value.of) as Whole,
    low: one(value.low),
    high: one(value.high),
    over: known(lower(to)),
    least,
    most,
  };
}

// How often the distance fits into a multiple of it.
function countOf(multiple: Exact, to: Exact): bigint {
  return (upper(multiple) * lower(to)) / (lower(multiple) * upper(to));
}
