import { compare, divide, type Exact, multiply, subtract } from "../../core/exact.js";
import { roundTo } from "../../core/round.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import { copyOf, type Result, without } from "../result.js";
import { struck } from "./decide-band.js";
import type { Run } from "./run.js";

/** States a combined number in points, percent or percent of the range, and rounds it once. */
export function stateNumber(rule: CompiledRule, combined: Result): Result {
  if (rule.as === "points" && rule.round === null) return combined;
  const { points, min, max } = combined;
  if (points === null || min === null || max === null) return combined;
  const base = rule.as === "percent-of-range" ? min : 0;
  const span = rule.as === "points" ? 1 : subtract(max, base);
  if (compare(span, 0) <= 0) return without("withheld", combined.expected, combined.rated, null, "nothing-to-divide");
  const state = (number: Exact) => {
    const stated = rule.as === "points" ? number : percentOfSpan(number, base, span);
    return rule.round === null ? stated : roundTo(stated, rule.round.to, rule.round.mode);
  };
  const stated = copyOf(combined);
  stated.value = state(points);
  stated.low = state(min);
  stated.high = state(max);
  return stated;
}

function percentOfSpan(number: Exact, base: Exact, span: Exact): Exact {
  const above = subtract(number, base);
  // Both ends are known without a division.
  if (above === 0) return 0;
  return above === span ? 100 : divide(multiply(100, above), span);
}

/** Applies the limits on a number: the smallest cap whose condition holds. */
export function capNumber(run: Run, node: ProgramNode, rule: CompiledRule, stated: Result): Result {
  if (rule.numberLimits.length === 0 || stated.value === null) return stated;
  const value = stated.value;
  const held = struck(run, node, rule.numberLimits, stated);
  if (held === null) return without("withheld", stated.expected, stated.rated, null, "condition");
  const cap = held.reduce<Exact>((least, { limit }) => (compare(limit.cap, least) < 0 ? limit.cap : least), value);
  const limits = held.map(({ limit, nodes }) => ({
    id: limit.id,
    atMost: limit.shown,
    binds: compare(cap, value) < 0 && compare(limit.cap, cap) === 0,
    nodes,
    because: limit.because,
  }));
  const capped = copyOf(stated);
  capped.value = cap;
  capped.limits = limits;
  return capped;
}
