import { compare } from "../../core/exact.js";
import type { Id } from "../../core/id.js";
import type { Rule } from "../../framework/scoring.js";
import { degreeOf, highestDegree } from "../combine/geometric-mean.js";
import type { Input } from "../compiled-rule.js";

/**
 * Refuses a geometric mean that could not be rounded exactly, by comparing powers of whole numbers.
 *
 * @param rule - The rule.
 * @param id - The node.
 * @param inputs - What it combines.
 * @param refused - Takes the code, what is wrong, and what to do.
 */
export function checkRoot(
  rule: Rule,
  id: Id,
  inputs: readonly Input[],
  refused: (code: string, message: string, hint: string) => void,
): void {
  if (rule.round === undefined) {
    refused("root-unrounded", "A geometric mean has no exact value.", "Add round to the same rule.");
  }
  // A percentage of a root would be rounded a second time, from a number that is not exact.
  if (rule.as !== undefined && rule.as !== "points") {
    const hint = "State the inputs as percentages, or the geometric mean in the rule of the node above.";
    refused("root-stated", `"${id}" states a geometric mean as ${rule.as}.`, hint);
  }
  const weights = inputs.map(({ weight }) => weight).filter((weight) => compare(weight, 0) > 0);
  if (weights.length > 0 && degreeOf(weights) > highestDegree) {
    const hint = "Use small whole numbers: 1 and 3 in place of 0.333333 and 1.";
    refused("root-weights", `The weights below "${id}" need a root of a degree above ${highestDegree}.`, hint);
  }
}
