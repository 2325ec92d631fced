import { add, compare, type Exact, multiply } from "../../core/exact.js";
import type { CompiledRule } from "../../scoring/compiled-rule.js";
import { sameOver } from "./fractions.js";
import { endsOf, leastCommon, lower, type Numbers, upper } from "./numbers.js";
import { ordinalSql } from "./ordinal-sql.js";
import type { SqlRun } from "./run-sql.js";
import { define } from "./sheet.js";
import type { TermSql } from "./terms-sql.js";
import { compares, either, isGiven, known, make, plus, times, type Whole } from "./whole.js";

/** What inputs are combined to. */
export interface CombinedSql {
  /** How many inputs took part. */
  readonly count: Whole;
  /** The number or the rank; null where no input can ever take part. */
  readonly numbers: Numbers | null;
}

const adding = ["sum", "mean", "share", "count"];

/** Combines terms by the rule, and by the same formula the lowest and the highest that they could bring. */
export function combineSql(run: SqlRun, rule: CompiledRule, terms: readonly TermSql[]): CombinedSql {
  const { sheet } = run;
  const taking = terms.map(({ numbers }) => either(isGiven(numbers.of), known(1), known(0)));
  const count = define(sheet, plus([known(0), ...taking]));
  if (terms.length === 0) return { count, numbers: null };
  const same = sameOver(
    sheet,
    terms.map(({ numbers }) => numbers),
  );
  const numbers = adding.includes(rule.combine)
    ? addUp(run, rule, terms, same, count)
    : ordinalSql(sheet, rule, same, count);
  return { count, numbers };
}

function addUp(
  run: SqlRun,
  rule: CompiledRule,
  terms: readonly TermSql[],
  same: readonly Numbers[],
  count: Whole,
): Numbers {
  const { sheet } = run;
  const weights = rule.combine === "count" ? terms.map(() => 1) : terms.map(({ weight }) => weight);
  const common = weights.reduce<bigint>((all, weight) => leastCommon(all, lower(weight)), 1n);
  const whole = weights.map((weight) => known((upper(weight) * common) / lower(weight)));
  const sumOf = (of: (one: Numbers) => Whole | null) =>
    plus([
      known(0),
      ...same.map((one, place) => either(isGiven(one.of), times(of(one) ?? known(0), whole[place] as Whole), known(0))),
    ]);
  const sums = [sumOf(({ of }) => of), sumOf(({ low }) => low), sumOf(({ high }) => high)] as const;
  const [of, low, high] = sums.map((sum) => define(sheet, sum)) as [Whole, Whole, Whole];
  const over = (same[0] as Numbers).over;
  const [least, most] = rangeOf(rule, same, weights);
  if (rule.combine === "sum" || rule.combine === "count") {
    const below = rule.combine === "sum" ? times(over, known(common)) : over;
    return started(rule, { of, low, high, over: below, least, most });
  }
  const shares = same.map((one, place) => either(isGiven(one.of), whole[place] as Whole, known(0)));
  const weight = aboveZero(define(sheet, plus([known(0), ...shares])), count);
  const factor = known(rule.combine === "share" ? 100 : 1);
  const [top, bottom, ceiling] = [of, low, high].map((one) => times(one, factor)) as [Whole, Whole, Whole];
  return { of: top, low: bottom, high: ceiling, over: define(sheet, times(over, define(sheet, weight))), least, most };
}

/** A number as it is where something took part, and 1 elsewhere: to be divided by. */
export function aboveZero(number: Whole, count: Whole): Whole {
  const guarded = either(compares(count, ">", known(0)), number, known(1));
  const values = guarded.values?.filter((value) => value > 0n) ?? null;
  return make(guarded.sql, 1n, guarded.high < 1n ? 1n : guarded.high, false, values, guarded.wide);
}

function started(rule: CompiledRule, numbers: Numbers): Numbers {
  const { start } = rule;
  if (start === 0) return numbers;
  const factor = known(lower(start));
  const begin = times(numbers.over, known(upper(start)));
  const from = (sum: Whole | null) => plus([times(sum ?? known(0), factor), begin]);
  return {
    of: from(numbers.of),
    low: from(numbers.low),
    high: from(numbers.high),
    over: times(numbers.over, factor),
    least: numbers.least,
    most: numbers.most,
  };
}

function rangeOf(
  rule: CompiledRule,
  same: readonly Numbers[],
  weights: readonly Exact[],
): readonly [least: Exact, most: Exact] {
  if (rule.combine === "share") return [0, 100];
  if (rule.combine === "mean")
    return [endsOf(same.map(({ least }) => least))[0], endsOf(same.map(({ most }) => most))[1]];
  let [least, most] = [rule.combine === "sum" ? rule.start : 0, rule.combine === "sum" ? rule.start : 0];
  same.forEach((one, place) => {
    const [low, high] = [multiply(one.least, weights[place] as Exact), multiply(one.most, weights[place] as Exact)];
    if (compare(low, 0) < 0) least = add(least, low);
    if (compare(high, 0) > 0) most = add(most, high);
  });
  return [least, most];
}
