import { firstChoice } from "../../assessment/form.js";
import { add, type Exact, multiply } from "../../core/exact.js";
import type { CompiledRule, Input } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { type Run, resultAt } from "./run.js";

/**
 * What the inputs bring to a rule. Rules that add up need only running sums; the others get every value, to choose among.
 */
export interface Terms {
  /** How many inputs took part. */
  count: number;
  /** Sum of what they bring, each times its weight. */
  sum: Exact;
  /** The same for the lowest that each could bring. */
  lowSum: Exact;
  /** The same for the highest that each could bring. */
  highSum: Exact;
  /** Sum of the weights. */
  weight: Exact;
  /** Each input by itself; null where sums are enough. */
  readonly each: readonly [values: Exact[], lows: Exact[], highs: Exact[], weights: Exact[]] | null;
}

const adding = ["sum", "mean", "share", "count"];

/**
 * Collects what the inputs of a rule bring: those that do not apply, were left out or are not scored are dropped, gaps are
 * what `unrated` makes of them.
 *
 * @returns The terms, or `gap` when a gap withholds the result.
 */
export function gather(run: Run, node: ProgramNode, rule: CompiledRule): Terms | "gap" {
  const each: Terms["each"] = adding.includes(rule.combine) ? null : [[], [], [], []];
  const terms: Terms = { count: 0, sum: 0, lowSum: 0, highSum: 0, weight: 0, each };
  const { inputs } = rule;
  for (let place = 0; place < inputs.length; place += 1) {
    const result = resultAt(run, (inputs[place] as Input).index);
    const { state } = result;
    if (state === "not-applicable" || state === "left-out" || state === "not-scored") continue;
    if (bring(run, node, rule, place, result, terms) || rule.unrated === "exclude") continue;
    if (rule.unrated === "withhold" || !bringLowest(run, node, rule, place, terms)) return "gap";
  }
  return terms;
}

// Puts what one input brings; false when it has nothing to bring.
function bring(run: Run, node: ProgramNode, rule: CompiledRule, place: number, result: Result, terms: Terms): boolean {
  const { index, weight } = rule.inputs[place] as Input;
  if (rule.reaching.length > 0) return bringReached(rule, place, result.rank, terms);
  if (rule.take === "band") return bringBand(run, node, rule, index, weight, result.rank, terms);
  if (rule.take === "points") return put(terms, weight, result.points, result.min, result.max);
  return put(terms, weight, result.value, result.low, result.high);
}

// A gap counts as the lowest of its own list, and where it has none, as its result with every gap at its lowest.
function bringLowest(run: Run, node: ProgramNode, rule: CompiledRule, place: number, terms: Terms): boolean {
  const { index, weight } = rule.inputs[place] as Input;
  if (rule.reaching.length > 0) return bringReached(rule, place, 0, terms);
  if (rule.take === "band") return bringBand(run, node, rule, index, weight, 0, terms);
  const filled = filledResult(run, index);
  if (rule.take === "points") return put(terms, weight, filled.min, filled.min, filled.max);
  return put(terms, weight, filled.low, filled.low, filled.high);
}

// A share goes by weight; a count counts every input once.
function bringReached(rule: CompiledRule, place: number, rank: number, terms: Terms): boolean {
  const weight = rule.combine === "count" ? 1 : (rule.inputs[place] as Input).weight;
  return rank >= 0 && put(terms, weight, rank >= (rule.reaching[place] as number) ? 1 : 0, 0, 1);
}

/** The result of a gap with everything below it at its lowest; a leaf needs no second look at the whole tree for that. */
export function filledResult(run: Run, index: number): Result {
  const node = run.program.nodes[index] as ProgramNode;
  if (node.rule === null && node.rated !== null) return node.rated.results[firstChoice] as Result;
  return run.lowest()[index] as Result;
}

// Ordinal rules compare places; the others count the numbers of the list.
function bringBand(
  run: Run,
  node: ProgramNode,
  rule: CompiledRule,
  index: number,
  weight: Exact,
  rank: number,
  terms: Terms,
): boolean {
  const list = run.program.nodes[index]?.list;
  if (rank < 0 || !list) return false;
  if (takesPlaces(node, rule)) return put(terms, weight, rank, 0, list.ids.length - 1);
  return put(terms, weight, list.values[rank] ?? null, list.values[0] ?? null, list.values.at(-1) ?? null);
}

/** Says whether a rule works on places of a list rather than on numbers. */
export function takesPlaces(node: ProgramNode, rule: CompiledRule): boolean {
  return (
    rule.take === "band" && node.list !== null && !adding.includes(rule.combine) && rule.combine !== "geometric-mean"
  );
}

function put(terms: Terms, weight: Exact, value: Exact | null, low: Exact | null, high: Exact | null): boolean {
  if (value === null || low === null || high === null) return false;
  terms.count += 1;
  if (terms.each === null) {
    terms.sum = add(terms.sum, weight === 1 ? value : multiply(weight, value));
    terms.lowSum = add(terms.lowSum, weight === 1 ? low : multiply(weight, low));
    terms.highSum = add(terms.highSum, weight === 1 ? high : multiply(weight, high));
    terms.weight = add(terms.weight, weight);
  } else {
    const [values, lows, highs, weights] = terms.each;
    values.push(value);
    lows.push(low);
    highs.push(high);
    weights.push(weight);
  }
  return true;
}
