import type { Id } from "../core/id.js";
import type { CompiledCondition, CompiledRule } from "./compiled-rule.js";

/** Lists the conditions of a rule: of its verdicts, steps and limits. */
export function conditionsIn(rule: CompiledRule): readonly CompiledCondition[] {
  return [...(rule.verdict ?? []), ...rule.steps, ...rule.numberLimits, ...rule.bandLimits].map(({ when }) => when);
}

/** Lists what a rule looks at: places of nodes, -1 for its own; ids of facts. */
export function lookedAt(rule: CompiledRule): readonly (number | Id)[] {
  return [...rule.inputs.map(({ index }) => index), ...conditionsIn(rule).flatMap(askedIn)];
}

/** Lists what a condition asks: places of nodes, -1 for the node that asks; ids of facts. */
export function askedIn(condition: CompiledCondition): readonly (number | Id)[] {
  if ("of" in condition) return [condition.of].flat().flatMap(askedIn);
  if ("fact" in condition) return [condition.fact.fact];
  return [condition.asked].flat().map(({ index }) => index);
}
