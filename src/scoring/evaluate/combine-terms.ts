import { add, divide, type Exact, multiply } from "../../core/exact.js";
import { geometricMean } from "../combine/geometric-mean.js";
import { highest, lowest, median, mostCommon } from "../combine/ordinal.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import { type Result, scored } from "../result.js";
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
  if (terms.each === null) {
    const { sum, lowSum, highSum } = terms;
    return scored(
      total(rule, sum, terms),
      total(rule, lowSum, terms),
      total(rule, highSum, terms),
      -1,
      expected,
      rated,
    );
  }
  const [values, lows, highs, weights] = terms.each;
  const chosen = choose(rule, values, weights);
  if (takesPlaces(node, rule)) return onList(node, chosen as number, expected, rated);
  return scored(chosen, choose(rule, lows, weights), choose(rule, highs, weights), -1, expected, rated);
}

// What rules that add up make of a sum.
function total(rule: CompiledRule, sum: Exact, terms: Terms): Exact {
  if (rule.combine === "sum") return rule.start === 0 ? sum : add(rule.start, sum);
  if (rule.combine === "mean") return divide(sum, terms.weight);
  return rule.combine === "share" ? divide(multiply(100, sum), terms.weight) : sum;
}

function choose(rule: CompiledRule, values: readonly Exact[], weights: readonly Exact[]): Exact {
  switch (rule.combine) {
    case "lowest":
      return lowest(values);
    case "highest":
      return highest(values);
    case "median":
      return median(values, rule.ties);
    case "most-common":
      return mostCommon(values, rule.ties);
    default:
      return geometricMean(values, weights, rule.round ?? { to: 1, mode: "half-up" });
  }
}

function onList(node: ProgramNode, rank: number, expected: number, rated: number): Result {
  const { values = [], numeric = false } = node.list ?? {};
  if (!numeric) return scored(null, null, null, rank, expected, rated);
  return scored(values[rank] ?? null, values[0] ?? null, values.at(-1) ?? null, rank, expected, rated);
}
