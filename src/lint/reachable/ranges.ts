import { firstChoice } from "../../assessment/form.js";
import { compare, type Exact } from "../../core/exact.js";
import type { CompiledRule } from "../../scoring/compiled-rule.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import { numberText } from "../rule/words.js";
import { endsOf } from "./ends.js";

/** The lowest and the highest number that an input can bring. */
export interface InputRange {
  /** Id of the input. */
  readonly id: string;
  /** Lowest. */
  readonly low: Exact;
  /** Highest. */
  readonly high: Exact;
  /** Both as text. */
  readonly text: { readonly low: string; readonly high: string };
  /** Whether it is a sum of points, and so as large as there are items in it. */
  readonly isSum: boolean;
  /** Whether that sum gets smaller when something in it does not apply. */
  readonly canShrink: boolean;
}

/** Lists what the inputs of a node can bring, with everything rated. */
export function rangesOf(program: Program, index: number): readonly InputRange[] {
  const rule = program.nodes[index]?.rule as CompiledRule;
  const { highest } = endsOf(program);
  return rule.inputs.flatMap((input) => {
    const node = program.nodes[input.index] as ProgramNode;
    const result = highest[input.index];
    const low = (rule.take === "points" ? result?.min : result?.low) ?? null;
    const high = (rule.take === "points" ? result?.max : result?.high) ?? null;
    if (low === null || high === null) return [];
    const stated = rule.take === "points" || node.rule?.as === "points";
    const isSum = node.rule?.combine === "sum" && stated;
    const text = { low: numberText(low), high: numberText(high) };
    return [{ id: node.id, low, high, text, isSum, canShrink: isSum && shrinks(program, node) }];
  });
}

/** Names inputs that differ from the first in one of their ends, the first included; none where all are alike. */
export function differing(ranges: readonly InputRange[], ends: readonly ("low" | "high")[]): readonly InputRange[] {
  const [first] = ranges;
  if (first === undefined) return [];
  const others = ranges.filter((range) => ends.some((end) => compare(range[end], first[end]) !== 0));
  return others.length === 0 ? [] : [first, ...others];
}

// A sum loses the maximum of what vanishes from it; one that vanishes wholly leaves the mean above as well.
function shrinks(program: Program, { rule }: ProgramNode): boolean {
  if (rule?.combine !== "sum" || rule.as !== "points") return false;
  const inputs = rule.inputs.map(({ index }) => program.nodes[index] as ProgramNode);
  return inputs.some((input) => shrinks(program, input) || (inputs.length > 1 && canVanish(program, input)));
}

/** Says whether a node can be out of every sum above it: it does not apply by facts or by answer, or is left out. */
export function canVanish(program: Program, { index, rated, children }: ProgramNode): boolean {
  if (rated === null) {
    return children.length > 0 && children.every((child) => canVanish(program, program.nodes[child] as ProgramNode));
  }
  const byAnswer = rated.results
    .slice(firstChoice)
    .some(({ state }) => state === "not-applicable" || state === "left-out");
  return byAnswer || program.form.conditional.some((node) => node.index === index);
}
