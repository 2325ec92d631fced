import type { CompiledRule } from "../../scoring/compiled-rule.js";
import { larger, smaller } from "./big.js";
import type { Condition, Fragment } from "./fragment.js";
import { endsOf, type Numbers } from "./numbers.js";
import { define, refuse, type Sheet } from "./sheet.js";
import { compares, either, firstOf, isGiven, known, make, never, onlyValue, plus, times, type Whole } from "./whole.js";

const mostCandidates = 120;

/** Chooses among terms that stand over the same lower part: the lowest, the highest, the middle or the most frequent. */
export function ordinalSql(sheet: Sheet, rule: CompiledRule, same: readonly Numbers[], count: Whole): Numbers | null {
  const isMiddle = rule.combine === "median" && rule.ties === "middle";
  const taking = same.map(({ of }) => isGiven(of));
  const choose = (of: (one: Numbers) => Whole) => chosen(sheet, rule, same.map(of), taking, count);
  const [first] = same as [Numbers];
  const two = known(isMiddle ? 2 : 1);
  return {
    of: choose(({ of }) => of),
    low: choose(({ low }) => low as Whole),
    high: choose(({ high }) => high as Whole),
    over: times(first.over, two),
    least: endsOf(same.map(({ least }) => least))[0],
    most: endsOf(same.map(({ most }) => most))[1],
  };
}

function chosen(
  sheet: Sheet,
  rule: CompiledRule,
  all: readonly Whole[],
  taking: readonly Condition[],
  count: Whole,
): Whole {
  const fixed = new Set(all.map((one) => onlyValue(one)));
  const isMiddle = rule.combine === "median" && rule.ties === "middle";
  const [only] = fixed;
  // The same for each of them, whatever takes part.
  if (fixed.size === 1 && only !== undefined && only !== null) return known(isMiddle ? 2n * only : only);
  if (rule.combine === "lowest") return define(sheet, extreme(sheet, "least", all, taking));
  if (rule.combine === "highest") return define(sheet, extreme(sheet, "greatest", all, taking));
  return byCounting(sheet, rule, all, taking, count);
}

// What does not take part is put where it cannot win.
function extreme(
  sheet: Sheet,
  which: "least" | "greatest",
  all: readonly Whole[],
  taking: readonly Condition[],
): Whole {
  const low = all.reduce((least, one) => smaller(least, one.low), 0n);
  const high = all.reduce((most, one) => larger(most, one.high), 0n);
  const loser = known(which === "least" ? high : low);
  const pieces = all.map((one, place) => either(taking[place] as Condition, one, loser));
  const isKnown = pieces.every((one) => one.values !== null);
  const values = isKnown ? [...new Set(pieces.flatMap((one) => one.values ?? []))] : null;
  const given = pieces.map(
    (piece) => define(sheet, make(piece.sql, piece.low, piece.high, false, null, piece.wide)).sql,
  );
  const wide = pieces.some((piece) => onlyValue(piece) === null);
  return make(extremeOf(sheet, which, given), low, high, false, values, wide);
}

function extremeOf(sheet: Sheet, which: "least" | "greatest", pieces: readonly Fragment[]): Fragment {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  if (pieces.length <= 50) return sheet.dialect.extreme(which, pieces);
  const half = Math.ceil(pieces.length / 2);
  const halves = [pieces.slice(0, half), pieces.slice(half)].map((some) => extremeOf(sheet, which, some));
  return sheet.dialect.extreme(which, halves);
}

// The lower median is the first of the numbers in order with at least half of the terms at or under it.
function byCounting(
  sheet: Sheet,
  rule: CompiledRule,
  all: readonly Whole[],
  taking: readonly Condition[],
  count: Whole,
): Whole {
  const candidates = candidatesOf(all);
  if (candidates === null) {
    const hint = "Take bands in place of values, or round what the inputs state.";
    refuse(sheet, "sql-too-many-values", `takes the ${rule.combine} of numbers that can have too many values.`, hint);
    return never;
  }
  // Nothing is ever there to choose from.
  if (candidates.length === 0) return never;
  const counted = (sign: "<=" | "=") =>
    candidates.map((candidate) =>
      define(
        sheet,
        plus([
          known(0),
          ...all.map((one, place) =>
            either(
              taking[place] as Condition,
              either(compares(one, sign, known(candidate)), known(1), known(0)),
              known(0),
            ),
          ),
        ]),
      ),
    );
  if (rule.combine === "most-common") return mostFrequent(sheet, rule, candidates, counted("="));
  const under = counted("<=");
  const twice = (place: number) => times(known(2), under[place] as Whole);
  const at = (sign: ">=" | ">") =>
    define(
      sheet,
      firstOf(
        candidates.map((value, place): [Condition, Whole] => [compares(twice(place), sign, count), known(value)]),
        known(candidates.at(-1) as bigint),
      ),
    );
  if (rule.ties === "middle") return plus([at(">="), at(">")]);
  return rule.ties === "lower" ? at(">=") : at(">");
}

function mostFrequent(
  sheet: Sheet,
  rule: CompiledRule,
  candidates: readonly bigint[],
  counts: readonly Whole[],
): Whole {
  const top = counts.reduce((most, one) => larger(most, one.high), 0n);
  const highest = define(
    sheet,
    make(
      extremeOf(
        sheet,
        "greatest",
        counts.map((one) => one.sql),
      ),
      0n,
      top,
      false,
      null,
      true,
    ),
  );
  const lines = candidates.map((value, place): [Condition, Whole] => [
    compares(counts[place] as Whole, "=", highest),
    known(value),
  ]);
  if (rule.ties === "higher") lines.reverse();
  return define(sheet, firstOf(lines, known(candidates[0] as bigint)));
}

function candidatesOf(all: readonly Whole[]): readonly bigint[] | null {
  const values = new Set<bigint>();
  for (const one of all) {
    if (one.values === null) return null;
    for (const value of one.values) values.add(value);
  }
  return values.size > mostCandidates ? null : [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
