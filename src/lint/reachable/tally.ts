import { add, type Exact, fractionText } from "../../core/exact.js";
import { remember } from "../../core/remember.js";
import { highest, lowest } from "../../scoring/combine/ordinal.js";
import type { Terms } from "../../scoring/evaluate/gather.js";
import type { Watch } from "./watch.js";

/** What a {@link Watch} has seen so far. */
export interface Tally {
  /** What the inputs bring; `gap` where one of them withholds the result. */
  readonly terms: Terms | "gap";
  /** How many nodes pass, by counter; null where one of them withholds the answer. */
  readonly counts: readonly (number | null)[];
  /** Whether every node inside does not apply or was left out. */
  readonly allOut: boolean;
  /** Whether one of them does not apply. */
  readonly someNot: boolean;
  /** The same in one text: two tallies with one text make no difference to the rule. */
  readonly key: string;
}

/** Makes a tally. */
export function tally(watch: Watch, parts: Omit<Tally, "key">): Tally {
  const { allOut, someNot } = parts;
  const terms = parts.terms === "gap" || parts.terms.each === null ? parts.terms : reduced(watch, parts.terms);
  const counts =
    watch.counters.length === 0 ? noCounts : parts.counts.map((count, place) => capped(watch, place, count));
  const key = `${termsKey(terms)}!${counts.join()}!${allOut ? (someNot ? 2 : 1) : someNot ? 3 : 0}`;
  return { terms, counts, allOut, someNot, key };
}

const noCounts: readonly (number | null)[] = [];

function capped({ counters }: Watch, place: number, count: number | null): number | null {
  return count === null ? null : Math.min(count, counters[place]?.enough ?? count);
}

/** What a watch has seen before it looked at anything; the same object every time. */
export const emptyTally: (watch: Watch) => Tally = /* @__PURE__ */ remember((watch) => {
  const adds = ["sum", "mean", "share", "count"].includes(watch.rule.combine);
  const terms = { count: 0, sum: 0, lowSum: 0, highSum: 0, weight: 0, each: adds ? null : noEach() };
  return tally(watch, { terms, counts: watch.counters.map(() => 0), allOut: true, someNot: false });
});

/** Puts together what was seen in two places. */
export function joinTallies(watch: Watch, a: Tally, b: Tally): Tally {
  const empty = emptyTally(watch);
  if (a === empty || b === empty) return a === empty ? b : a;
  return tally(watch, {
    terms: a.terms === "gap" || b.terms === "gap" ? "gap" : joinTerms(a.terms, b.terms),
    counts: watch.counters.length === 0 ? noCounts : joinCounts(a.counts, b.counts),
    allOut: a.allOut && b.allOut,
    someNot: a.someNot || b.someNot,
  });
}

function joinCounts(a: Tally["counts"], b: Tally["counts"]): Tally["counts"] {
  return a.map((count, place) => {
    const other = b[place] ?? null;
    return count === null || other === null ? null : count + other;
  });
}

type Each = NonNullable<Terms["each"]>;

function noEach(): Each {
  return [[], [], [], []];
}

function joinTerms(a: Terms, b: Terms): Terms {
  const each: Terms["each"] =
    a.each === null || b.each === null
      ? null
      : [
          [...a.each[0], ...b.each[0]],
          [...a.each[1], ...b.each[1]],
          [...a.each[2], ...b.each[2]],
          [...a.each[3], ...b.each[3]],
        ];
  return {
    count: a.count + b.count,
    sum: add(a.sum, b.sum),
    lowSum: add(a.lowSum, b.lowSum),
    highSum: add(a.highSum, b.highSum),
    weight: add(a.weight, b.weight),
    each,
  };
}

// Of what is compared, only the extreme matters; what is chosen by its place in order may stand in any.
function reduced({ rule }: Watch, terms: Terms): Terms {
  const { each } = terms;
  if (each === null || each[0].length < 2) return terms;
  if (rule.combine === "lowest" || rule.combine === "highest") {
    const extreme = rule.combine === "lowest" ? lowest : highest;
    return { ...terms, each: [[extreme(each[0])], [extreme(each[1])], [extreme(each[2])], [1]] };
  }
  const order = each[0].map((_, place) => ({ place, key: entryKey(each, place) }));
  order.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const sorted = noEach();
  for (const { place } of order) {
    for (const [column, list] of each.entries()) sorted[column]?.push(list[place] ?? 0);
  }
  return { ...terms, each: sorted };
}

function entryKey(each: Each, place: number): string {
  return each.map((list) => fractionText(list[place] ?? 0)).join(":");
}

function termsKey(terms: Terms | "gap"): string {
  if (terms === "gap") return "gap";
  if (terms.count === 0) return "";
  const { each } = terms;
  if (each !== null) return each[0].map((_, place) => entryKey(each, place)).join(";");
  const { sum, lowSum, highSum, weight } = terms;
  return `${text(sum)}:${text(lowSum)}:${text(highSum)}:${text(weight)}`;
}

function text(number: Exact): string | number {
  return typeof number === "number" ? number : fractionText(number);
}
