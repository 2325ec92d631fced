import type { Framework } from "../../framework/framework.js";
import { type Outline, type OutlineNode, outlineOf } from "../../framework/outline.js";
import type { Rule, Unrated } from "../../framework/scoring.js";

/** A rule that can be written as a formula of a spreadsheet. */
export interface FormulaRule {
  /** How the inputs become one number. */
  readonly combine: "sum" | "mean";
  /** Whether the number is stated in percent of what could be reached. */
  readonly percent: boolean;
  /** What one starts with. */
  readonly start: number;
}

/** What a missing rating below a node does. */
export function unratedOf(framework: Framework, node: OutlineNode | undefined): Unrated {
  return node?.rule?.unrated ?? framework.scoring.unrated;
}

/**
 * Gives the rule of a node where a formula can say it: sums and means of what is right below, in points or percent. Every
 * other rule is left to scoring, for two ways to compute a thing would one day differ.
 *
 * @returns The rule; `none` for a node that brings no number by its rule; null where a formula cannot say it.
 */
export function formulaRule(framework: Framework, node: OutlineNode): FormulaRule | "none" | null {
  const { rule } = node;
  if (rule === null) return null;
  if (rule.combine === "none") return "none";
  if ((rule.combine !== "sum" && rule.combine !== "mean") || !plain(rule)) return null;
  const unrated = unratedOf(framework, node);
  const outline = outlineOf(framework);
  if (unrated === "withhold" || !childrenOf(outline, node).every((child) => fits(framework, child, unrated)))
    return null;
  return { combine: rule.combine, percent: rule.as === "percent", start: rule.start ?? 0 };
}

function plain(rule: Rule): boolean {
  return (
    rule.of === undefined &&
    (rule.take ?? "value") === "value" &&
    rule.as !== "percent-of-range" &&
    rule.round === undefined &&
    rule.minimumCoverage === undefined &&
    !(rule.limits ?? []).some(({ atMost }) => typeof atMost === "number")
  );
}

// What a gap is worth is known for what is rated, and for what is computed where gaps count for nothing.
function fits(framework: Framework, child: OutlineNode, unrated: Unrated): boolean {
  if (child.rated) return true;
  const rule = formulaRule(framework, child);
  return rule === "none" || (rule !== null && unrated === "exclude");
}

function childrenOf(outline: Outline, node: OutlineNode): readonly OutlineNode[] {
  return node.children.map((index) => outline.nodes[index] as OutlineNode);
}
