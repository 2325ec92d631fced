import { type Exact, multiply } from "../../core/exact.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { Program, ProgramNode } from "../program.js";
import type { Layout } from "./layout.js";
import { packFields } from "./pack-fields.js";
import type { Occurs } from "./slots-that-occur.js";
import type { Statistic } from "./statistic.js";
import { sumFields } from "./sum-fields.js";

/**
 * Finds the statistic of a node, where its rule and all rules below it only add whole numbers up; null for any other, and
 * where the sums would not fit into one number.
 */
export function statisticOf(program: Program, index: number, occurs: Occurs, layout: Layout): Statistic | null {
  const weights = new Map<number, Exact>();
  const node = program.nodes[index];
  if (node === undefined || !addsUp(program, node, weights)) return null;
  const leaves = program.leaves.filter((leaf) => weights.has(leaf.index));
  if (leaves.length !== weights.size) return null;
  const fields = sumFields(program, node, leaves, weights);
  return fields === null ? null : packFields(leaves, fields, occurs, layout);
}

// Collects the leaves below with the weight that each has in the sum of the node.
function addsUp(program: Program, top: ProgramNode, weights: Map<number, Exact>): boolean {
  const unrated = top.rule?.unrated;
  const visit = (node: ProgramNode, weight: Exact): boolean => {
    const { rule } = node;
    if (rule === null || node.rated !== null || rule.unrated !== unrated) return false;
    if (!onlyAdds(rule, node === top) || rule.inputs.length + rule.weightless.length !== node.children.length)
      return false;
    if (rule.weightless.length > 0 && unrated !== "exclude") return false;
    const own = new Map(rule.inputs.map((input) => [input.index, input.weight]));
    return node.children.every((place) => {
      const child = program.nodes[place] as ProgramNode;
      const share = multiply(weight, own.get(place) ?? 0);
      if (child.rule !== null) return rule.combine === "sum" && visit(child, share);
      weights.set(place, share);
      return true;
    });
  };
  return visit(top, 1);
}

// What is stated in another way, rounded or capped is no longer the sum of what is below; at the top it need not be.
function onlyAdds(rule: CompiledRule, isTop: boolean): boolean {
  if (rule.source.of !== undefined || rule.reaching.length > 0 || rule.take === "band") return false;
  if (isTop) return rule.combine === "sum" || rule.combine === "mean";
  const plain = rule.as === "points" && rule.round === null && rule.numberLimits.length === 0;
  return plain && rule.combine === "sum" && rule.start === 0 && rule.minimumCoverage === 0;
}
