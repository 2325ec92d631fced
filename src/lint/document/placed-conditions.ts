import type { Applicability, FactCondition } from "../../framework/fact.js";
import type { Framework } from "../../framework/framework.js";
import type { Condition } from "../../framework/selector.js";
import { walk } from "../../framework/walk.js";
import type { PlacedRule } from "./placed-rules.js";

/** A condition of a rule, or one inside such a condition. */
export interface PlacedCondition {
  /** The condition. */
  readonly condition: Condition;
  /** Where it stands. */
  readonly path: string;
  /** The rule that it belongs to. */
  readonly rule: PlacedRule;
}

/** A condition of facts, wherever it stands. */
export interface PlacedFact {
  /** The condition. */
  readonly condition: FactCondition;
  /** Where it stands. */
  readonly path: string;
}

/** Lists the conditions of all rules, each before those inside it. */
export function placeConditions(rules: readonly PlacedRule[]): readonly PlacedCondition[] {
  return rules.flatMap((rule) => {
    const { verdict = [], steps = [], limits = [] } = rule.rule;
    return [
      ...verdict.flatMap(({ when }, place) => inside(when, `${rule.path}/verdict/${place}/when`)),
      ...steps.flatMap(({ when }, place) => inside(when, `${rule.path}/steps/${place}/when`)),
      ...limits.flatMap(({ when }, place) => inside(when, `${rule.path}/limits/${place}/when`)),
    ].map((one) => ({ ...one, rule }));
  });
}

/** Lists what asks for a fact: in rules, and where nodes say when they apply. */
export function placeFacts(framework: Framework, conditions: readonly PlacedCondition[]): readonly PlacedFact[] {
  const ofNodes = [...walk(framework)].flatMap(({ node, path }) => [
    ...inside(node.appliesWhen, `${path}/appliesWhen`),
    ...inside(node.inProportionWhen, `${path}/inProportionWhen`),
  ]);
  return [...ofNodes, ...conditions].flatMap(({ condition, path }) => ("fact" in condition ? { condition, path } : []));
}

interface Placed {
  readonly condition: Condition;
  readonly path: string;
}

function inside(condition: Condition | Applicability | undefined, path: string): readonly Placed[] {
  if (condition === undefined) return [];
  const own = { condition, path };
  if ("all" in condition) return [own, ...condition.all.flatMap((one, place) => inside(one, `${path}/all/${place}`))];
  if ("any" in condition) return [own, ...condition.any.flatMap((one, place) => inside(one, `${path}/any/${place}`))];
  return "not" in condition ? [own, ...inside(condition.not, `${path}/not`)] : [own];
}
