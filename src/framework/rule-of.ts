import type { Exception, Rule, Scoring } from "./scoring.js";

/**
 * Chooses the rule of a node: the exception that fits it, or else the rule of its kind. A leaf has no rule of its kind,
 * because it is rated; a criterion's rule serves criteria that are rated too, for limits of their own.
 *
 * @param scoring - The rules of the framework.
 * @param kind - The kind of node.
 * @param leaf - Whether nothing is inside it, parts and dimensions counted.
 * @param exceptions - The exceptions that fit the node; lint refuses more than one.
 */
export function ruleOf(
  scoring: Scoring,
  kind: "framework" | "area" | "standard" | "criterion" | "part" | "dimension",
  leaf: boolean,
  exceptions: readonly Exception[],
): Rule | null {
  const own = exceptions[0] ?? ruleOfKind(scoring, kind);
  return own === undefined || (leaf && own.combine !== "judged") ? null : own;
}

function ruleOfKind(scoring: Scoring, kind: string): Rule | undefined {
  switch (kind) {
    case "framework":
      return scoring.overall;
    case "area":
      return scoring.area;
    case "standard":
      return scoring.standard;
    case "criterion":
      return scoring.criterion;
    default:
      return undefined;
  }
}
