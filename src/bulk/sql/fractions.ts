import { textOf } from "./fragment.js";
import { leastCommon, type Numbers, scaledBy } from "./numbers.js";
import { define, type Sheet } from "./sheet.js";
import { known, make, onlyValue, times, type Whole } from "./whole.js";

/**
 * Brings fractions to one lower part, so that their upper parts can be added and compared: the least common multiple of all
 * that their lower parts can be, or the product of these, whichever stays smaller.
 */
export function sameOver(sheet: Sheet, all: readonly Numbers[]): readonly Numbers[] {
  const product = byProduct(all.map(({ over }) => over));
  const multiple = byMultiple(sheet, all);
  if (multiple !== null && multiple.over.high <= product.over.high)
    return all.map((one, place) => scaledBy(one, multiple.factors[place] as Whole, multiple.over));
  const over = define(sheet, product.over);
  return all.map((one, place) => scaledBy(one, define(sheet, product.factors[place] as Whole), over));
}

interface Common {
  readonly over: Whole;
  readonly factors: readonly Whole[];
}

function byMultiple(sheet: Sheet, all: readonly Numbers[]): Common | null {
  let common = 1n;
  for (const { over } of all) {
    if (over.values === null) return null;
    for (const value of over.values) common = leastCommon(common, value);
    if (common > 2n ** 63n) return null;
  }
  return { over: known(common), factors: all.map(({ over }) => dividedBy(sheet, common, over)) };
}

function dividedBy(sheet: Sheet, common: bigint, by: Whole): Whole {
  const only = onlyValue(by);
  if (only !== null) return known(common / only);
  const values = (by.values ?? []).map((value) => common / value);
  const quotient = sheet.dialect.divide(known(common).sql, by.sql);
  return define(sheet, make(quotient, common / by.high, common / by.low, false, values, by.wide));
}

function byProduct(overs: readonly Whole[]): Common {
  const fixed = overs.reduce((common, over) => leastCommon(common, onlyValue(over) ?? 1n), 1n);
  const open = new Map(overs.filter((over) => onlyValue(over) === null).map((over) => [textOf(over.sql), over]));
  const allBut = (left: string | null) =>
    [...open].reduce((product, [text, over]) => (text === left ? product : times(product, over)), known(1));
  return {
    over: times(known(fixed), allBut(null)),
    factors: overs.map((over) => {
      const only = onlyValue(over);
      return only === null ? times(known(fixed), allBut(textOf(over.sql))) : times(known(fixed / only), allBut(null));
    }),
  };
}
