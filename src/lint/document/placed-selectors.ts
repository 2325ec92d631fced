import type { Framework } from "../../framework/framework.js";
import type { Group } from "../../framework/scoring.js";
import type { Selector } from "../../framework/selector.js";
import type { PlacedCondition } from "./placed-conditions.js";
import type { PlacedRule } from "./placed-rules.js";

/** What a selector is for. */
export type SelectorUse =
  | "inputs"
  | "count"
  | "limit"
  | "step"
  | "exception"
  | "dimensions"
  | "group"
  | "floor"
  | "target"
  | "answer"
  | "duty"
  | "except";

/** A selector and where it stands. */
export interface PlacedSelector {
  /** The selector. */
  readonly selector: Selector;
  /** Where it stands. */
  readonly path: string;
  /** What it is for. */
  readonly use: SelectorUse;
  /** The rule that it belongs to; null for one outside the rules. */
  readonly rule: PlacedRule | null;
}

/** Lists all selectors of a framework, each before the one that it excepts. */
export function placeSelectors(
  framework: Framework,
  rules: readonly PlacedRule[],
  conditions: readonly PlacedCondition[],
): readonly PlacedSelector[] {
  const { scoring, special, duties } = framework;
  const ofGroupings = (scoring.groupings ?? []).flatMap((grouping, place) => {
    const path = `/scoring/groupings/${place}`;
    return [...one(grouping.of, `${path}/of`, "group"), ...ofGroups(grouping.groups, path)];
  });
  return [
    ...rules.flatMap(ofRule),
    ...conditions.flatMap(({ condition, path, rule }) =>
      "count" in condition ? one(condition.count, `${path}/count`, "count", rule) : [],
    ),
    ...(scoring.dimensions ?? []).flatMap((set, place) =>
      one(set.for, `/scoring/dimensions/${place}/for`, "dimensions"),
    ),
    ...ofGroupings,
    ...(scoring.floors ?? []).flatMap((floor, place) => one(floor.for, `/scoring/floors/${place}/for`, "floor")),
    ...(scoring.targets ?? []).flatMap((target, place) => one(target.for, `/scoring/targets/${place}/for`, "target")),
    ...(special ?? []).flatMap((answer, place) => one(answer.for, `/special/${place}/for`, "answer")),
    ...(duties ?? []).flatMap((duty, place) => one(duty.for, `/duties/${place}/for`, "duty")),
  ];
}

function ofRule(placed: PlacedRule): readonly PlacedSelector[] {
  const { rule, path } = placed;
  const { steps = [], limits = [] } = rule;
  return [
    ...("for" in rule ? one(rule.for as Selector, `${path}/for`, "exception", placed) : []),
    ...one(rule.of, `${path}/of`, "inputs", placed),
    ...steps.flatMap((step, place) => one(step.for, `${path}/steps/${place}/for`, "step", placed)),
    ...limits.flatMap((limit, place) => one(limit.for, `${path}/limits/${place}/for`, "limit", placed)),
  ];
}

function ofGroups(groups: readonly Group[] | undefined, around: string): readonly PlacedSelector[] {
  return (groups ?? []).flatMap((group, place) => {
    const path = `${around}/groups/${place}`;
    return [...one(group.of, `${path}/of`, "group"), ...ofGroups(group.groups, path)];
  });
}

function one(
  selector: Selector | undefined,
  path: string,
  use: SelectorUse,
  rule: PlacedRule | null = null,
): readonly PlacedSelector[] {
  if (selector === undefined) return [];
  return [{ selector, path, use, rule }, ...one(selector.except, `${path}/except`, "except", rule)];
}
