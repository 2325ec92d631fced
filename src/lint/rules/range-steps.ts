import { add, compare, divide, exact, multiply } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { longestRange } from "../../framework/list-choices.js";
import type { NumberRange } from "../../framework/scale.js";
import type { LintRule } from "../rule/lint-rule.js";
import { numberText } from "../rule/words.js";

/** A scale of points must reach its own top, and be short enough to be laid out. */
export const rule: LintRule = {
  id: "range-steps",
  describe: "A range of numbers goes upwards in whole steps, to its top, and is not too long.",
  codes: ["range-steps"],
  check: ({ framework }) =>
    framework.scales.flatMap(({ range, id }, place) =>
      range === undefined ? [] : ofRange(range, id, `/scales/${place}/range`),
    ),
};

function ofRange({ from, to, step }: NumberRange, id: string, path: string): readonly Issue[] {
  const said = (message: string, hint: string) => [
    error("range-steps", path, `The range of "${id}" ${message}.`, hint),
  ];
  if (to <= from) return said(`goes from ${from} to ${to}, which is not above it`, "Swap the two, or correct one.");
  const steps = divide(add(exact(to), multiply(-1, exact(from))), exact(step));
  if (compare(steps, longestRange) > 0) {
    return said(`has more than ${longestRange} numbers`, "Use a coarser step.");
  }
  if (typeof steps === "number") return [];
  return said(
    `does not reach ${to}: from ${from} it is ${numberText(steps)} steps of ${step}`,
    "Correct the step or the top.",
  );
}
