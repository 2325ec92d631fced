import type { Exact } from "../../core/exact.js";
import type { CompiledRule, Input } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import type { Run } from "./run.js";

/** What the inputs bring to a rule, side by side. */
export interface Terms {
  /** What each brings. */
  readonly values: Exact[];
  /** The lowest each could bring. */
  readonly lows: Exact[];
  /** The highest each could bring. */
  readonly highs: Exact[];
  /** How much each counts. */
  readonly weights: Exact[];
}

/**
 * Collects what the inputs of a rule bring: those that do not apply, were left out or are not scored are dropped, gaps are
 * what `unrated` makes of them.
 *
 * @returns The terms, or `gap` when a gap withholds the result.
 */
export function gather(run: Run, node: ProgramNode, rule: CompiledRule): Terms | "gap" {
  const terms: Terms = { values: [], lows: [], highs: [], weights: [] };
  for (let place = 0; place < rule.inputs.length; place += 1) {
    const input = rule.inputs[place] as Input;
    const result = run.results[input.index] as Result;
    if (result.state === "not-applicable" || result.state === "left-out" || result.state === "not-scored") continue;
    if (bring(run, node, rule, place, result, terms)) terms.weights.push(input.weight);
    else if (rule.unrated === "withhold") return "gap";
    else if (rule.unrated === "lowest") {
      const filled = run.lowest()[input.index] as Result;
      if (!bringLowest(run, node, rule, place, filled, terms)) return "gap";
      terms.weights.push(input.weight);
    }
  }
  return terms;
}

// Puts what one input brings; false when it has nothing to bring.
function bring(run: Run, node: ProgramNode, rule: CompiledRule, place: number, result: Result, terms: Terms): boolean {
  if (rule.reaching.length > 0) return bringReached(rule, place, result, terms);
  if (rule.take === "band") return bringBand(run, node, rule, place, result.rank, terms);
  const points = rule.take === "points";
  return put(
    terms,
    points ? result.points : result.value,
    points ? result.min : result.low,
    points ? result.max : result.high,
  );
}

// A gap counts as the lowest of its own list, and where it has none, as its result with every gap at its lowest.
function bringLowest(
  run: Run,
  node: ProgramNode,
  rule: CompiledRule,
  place: number,
  filled: Result,
  terms: Terms,
): boolean {
  if (rule.take === "band" && rule.reaching.length === 0) return bringBand(run, node, rule, place, 0, terms);
  if (rule.reaching.length > 0) return put(terms, 0, 0, 1);
  const points = rule.take === "points";
  const low = points ? filled.min : filled.low;
  return put(terms, low, low, points ? filled.max : filled.high);
}

function bringReached(rule: CompiledRule, place: number, result: Result, terms: Terms): boolean {
  return result.rank >= 0 && put(terms, result.rank >= (rule.reaching[place] as number) ? 1 : 0, 0, 1);
}

// Ordinal rules compare places; the others count the numbers of the list.
function bringBand(
  run: Run,
  node: ProgramNode,
  rule: CompiledRule,
  place: number,
  rank: number,
  terms: Terms,
): boolean {
  const list = run.program.nodes[(rule.inputs[place] as Input).index]?.list;
  if (rank < 0 || !list) return false;
  if (takesPlaces(node, rule)) return put(terms, rank, 0, list.ids.length - 1);
  return put(terms, list.values[rank] ?? null, list.values[0] ?? null, list.values.at(-1) ?? null);
}

/** Says whether a rule works on places of a list rather than on numbers. */
export function takesPlaces(node: ProgramNode, rule: CompiledRule): boolean {
  return (
    rule.take === "band" && node.list !== null && ["lowest", "highest", "median", "most-common"].includes(rule.combine)
  );
}

function put(terms: Terms, value: Exact | null, low: Exact | null, high: Exact | null): boolean {
  if (value === null || low === null || high === null) return false;
  terms.values.push(value);
  terms.lows.push(low);
  terms.highs.push(high);
  return true;
}
