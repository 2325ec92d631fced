import { add, compare, divide, type Exact, multiply, ofBig, parts } from "../../core/exact.js";
import type { CompiledRule } from "../../scoring/compiled-rule.js";
import { combineTerms } from "../../scoring/evaluate/combine-terms.js";
import { rankByEdge } from "../../scoring/evaluate/decide-band.js";
import { gather } from "../../scoring/evaluate/gather.js";
import { resultAt } from "../../scoring/evaluate/run.js";
import { stateNumber } from "../../scoring/evaluate/state-number.js";
import type { ProgramNode } from "../../scoring/program.js";
import type { Feature, Features } from "./feature.js";
import { compareNumbers, type Goal, type Outcome } from "./outcome.js";
import type { Partial, Partials } from "./partial.js";

/**
 * What the whole adds up to, as one whole number: how many items are no longer below their floor first, then the sum that the
 * rule of the whole makes. It tells at once what a plan can reach at best.
 */
export interface RootSum {
  /** The number that a way of a list brings. */
  readonly of: (list: Partials) => (way: Partial) => number;
  /** The least number that an outcome better than this one needs. */
  readonly better: (outcome: Outcome) => number;
  /** The least number that a goal needs; null where nothing reaches it. */
  readonly needed: (goal: Goal) => number | null;
  /** What the whole states at best where it adds up to no more than a number; null where floors are counted in the number too. */
  readonly most: (number: number) => Stated | null;
}

/**
 * Finds what the whole adds up to; null where its rule does not add up, or more than its sum changes.
 *
 * @param features - What is read.
 * @param lists - What is to be decided.
 * @param now - What nothing done leads to.
 * @param highestBand - Rank of the highest band that everything together leads to; without end where that is not known.
 */
export function rootSumOf(
  features: Features,
  lists: readonly Partials[],
  { below }: Pick<Outcome, "below">,
  highestBand: number,
): RootSum | null {
  const main = features.sums.get(0);
  const others = lists.some((list) =>
    list.features.some((one) => one.reader === 0 && one.kind === "sum" && one !== main),
  );
  if (main === undefined || others) return null;
  const scale = scaleOf(lists, main);
  const highest = scale === null ? null : highestOf(lists, main, scale);
  const number = numberOf(features, highestBand);
  if (scale === null || highest === null || number === null) return null;
  const size = highest + 1;
  const { floor } = features;
  const from = (enough: (number: Stated) => boolean) => leastOf(highest, (sum) => enough(number(divide(sum, scale))));
  return {
    of: (list) => {
      const sum = list.features.indexOf(main);
      const floors = floor === undefined ? -1 : list.features.indexOf(floor);
      return ({ gains }) =>
        (sum < 0 ? 0 : (multiply(scale, gains[sum] as Exact) as number)) -
        (floors < 0 ? 0 : size * (gains[floors] as number));
    },
    better: (outcome) => size * (below - outcome.below) + (from((one) => isBetter(one, outcome)) ?? size),
    needed: (goal) => {
      const sum = from((one) => isEnough(one, goal));
      return sum === null ? null : size * (below - goal.below) + sum;
    },
    most: (sum) => (floor === undefined ? number(divide(Math.max(0, Math.min(highest, sum)), scale)) : null),
  };
}

/** What the whole states at a sum, at best. */
export interface Stated {
  /** Rank of its band; without end where more than the number decides it. */
  readonly rank: number;
  /** Its number. */
  readonly value: Exact | null;
  /** 100 times points by maximum. */
  readonly percent: Exact | null;
}

function isBetter(one: Stated, { rank, value }: Outcome): boolean {
  return one.rank > rank || (one.rank === rank && compareNumbers(one.value, value) > 0);
}

function isEnough(one: Stated, { rank, value, percent }: Goal): boolean {
  if (one.rank < rank || (percent !== null && compareNumbers(one.percent, percent) < 0)) return false;
  return value === null || one.rank > rank || compareNumbers(one.value, value) >= 0;
}

// By the same steps as any result: combined, stated, rounded, placed among the edges.
function numberOf({ base }: Features, highestBand: number): ((gain: Exact) => Stated) | null {
  const node = base.program.nodes[0] as ProgramNode;
  const rule = node.rule as CompiledRule;
  const terms = gather(base, node, rule);
  if (terms === "gap" || terms.count === 0 || terms.each !== null) return null;
  const { expected, rated } = resultAt(base, 0);
  return (gain) => {
    const combined = combineTerms(node, rule, { ...terms, sum: add(terms.sum, gain) }, expected, rated);
    const { value } = stateNumber(rule, combined);
    const { points, max } = combined;
    const stated = points !== null && max !== null && compare(max, 0) > 0;
    return {
      // A limit that nothing lifts holds the band below that of the number.
      rank: Math.min(highestBand, highestRank(node, rule, value)),
      value,
      percent: stated ? divide(multiply(100, points), max) : null,
    };
  };
}

// Limits only lower; anything else may give a band that the number does not.
function highestRank(node: ProgramNode, rule: CompiledRule, value: Exact | null): number {
  const fixed = rule.verdict === null && rule.override === "no" && rule.steps.every(({ step }) => step < 0);
  if (node.list === null && rule.override === "no") return -1;
  return fixed && rule.edges !== null && value !== null ? rankByEdge(rule, value) : Number.POSITIVE_INFINITY;
}

// The least whole number that makes all gains whole; null where it is out of hand.
function scaleOf(lists: readonly Partials[], main: Feature): number | null {
  let scale = 1n;
  for (const list of lists) {
    const column = list.features.indexOf(main);
    if (column < 0) continue;
    for (const { gains } of list.ways) {
      const below = BigInt(parts(gains[column] as Exact).d);
      scale *= BigInt(parts(ofBig(below, scale)).n);
    }
  }
  return scale < 2n ** 31n ? Number(scale) : null;
}

// The largest sum, in whole units; null where some way lowers it.
function highestOf(lists: readonly Partials[], main: Feature, scale: number): number | null {
  let highest = 0;
  for (const list of lists) {
    const column = list.features.indexOf(main);
    if (column < 0) continue;
    const sums = list.ways.map(({ gains }) => multiply(scale, gains[column] as Exact) as number);
    if (sums.some((sum) => sum < 0)) return null;
    highest += Math.max(0, ...sums);
  }
  return highest < 2 ** 31 ? highest : null;
}

function leastOf(highest: number, enough: (sum: number) => boolean): number | null {
  if (!enough(highest)) return null;
  let low = 0;
  let high = highest;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
