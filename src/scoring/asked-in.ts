import type { Asked, CompiledCondition, CompiledRule } from "./compiled-rule.js";

/** Lists the conditions of a rule: of its verdicts, steps and limits. */
export function conditionsIn(rule: CompiledRule): readonly CompiledCondition[] {
  const lines = [...(rule.verdict ?? []), ...rule.steps, ...rule.numberLimits, ...rule.bandLimits];
  return lines.map(({ when }) => when);
}

/** Lists what a condition asks of nodes. */
export function askedIn(condition: CompiledCondition): readonly Asked[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(askedIn);
    case "not":
      return askedIn(condition.of);
    case "count":
      return condition.asked;
    case "node":
      return [condition.asked];
    case "fact":
      return [];
  }
}
