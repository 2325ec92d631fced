import { type Exact, multiply } from "../../core/exact.js";
import { geometricMean } from "../combine/geometric-mean.js";
import { mean } from "../combine/mean.js";
import { highest, lowest, median, mostCommon } from "../combine/ordinal.js";
import { sum } from "../combine/sum.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import { nothing, type Result } from "../result.js";
import { type Terms, takesPlaces } from "./gather.js";

/**
 * Combines terms into points, and by the same formula into the lowest and highest that the same inputs could bring. A rule
 * that works on places gives the band directly, and the number of that band where its list has numbers.
 */
export function combineTerms(
  node: ProgramNode,
  rule: CompiledRule,
  terms: Terms,
  expected: number,
  rated: number,
): Result {
  const points = combine(rule, terms.values, terms.weights);
  if (takesPlaces(node, rule)) return onList(node, points as number, expected, rated);
  const min = combine(rule, terms.lows, terms.weights);
  const max = combine(rule, terms.highs, terms.weights);
  return {
    state: "scored",
    withheld: null,
    value: points,
    low: min,
    high: max,
    points,
    min,
    max,
    rank: -1,
    found: -1,
    answer: null,
    expected,
    rated,
    steps: nothing,
    limits: nothing,
    override: null,
  };
}

function onList(node: ProgramNode, rank: number, expected: number, rated: number): Result {
  const values = node.list?.values ?? [];
  const numeric = node.list?.numeric === true;
  const [value, low, high] = numeric
    ? [values[rank] ?? null, values[0] ?? null, values.at(-1) ?? null]
    : [null, null, null];
  return {
    state: "scored",
    withheld: null,
    value,
    low,
    high,
    points: value,
    min: low,
    max: high,
    rank,
    found: rank,
    answer: null,
    expected,
    rated,
    steps: nothing,
    limits: nothing,
    override: null,
  };
}

function combine(rule: CompiledRule, values: readonly Exact[], weights: readonly Exact[]): Exact {
  switch (rule.combine) {
    case "sum":
      return sum(values, weights, rule.start);
    case "mean":
      return mean(values, weights);
    case "geometric-mean":
      return geometricMean(values, weights, rule.round ?? { to: 1, mode: "half-up" });
    case "lowest":
      return lowest(values);
    case "highest":
      return highest(values);
    case "median":
      return median(values, rule.ties);
    case "most-common":
      return mostCommon(values, rule.ties);
    case "share":
      return multiply(100, mean(values, weights));
    case "count":
      return sum(
        values,
        values.map(() => 1),
        0,
      );
    case "judged":
    case "none":
      return 0;
  }
}
