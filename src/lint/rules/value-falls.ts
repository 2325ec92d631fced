import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A list runs from worst to best, by position; a number that sinks on the way up contradicts it. */
export const rule: LintRule = {
  id: "value-falls",
  describe: "The numbers of a list never fall as its levels rise; equal ones are allowed.",
  codes: ["value-falls"],
  check: ({ framework, rules }: LintContext) => [
    ...framework.scales.flatMap((scale, place) => falls(levelsOf(scale), `/scales/${place}/levels`)),
    ...rules.flatMap(({ rule: { bands = [] }, path }) => falls(bands, `${path}/bands`)),
  ],
};

interface Place {
  readonly id: string;
  readonly value?: number;
}

function falls(places: readonly Place[], path: string): readonly Issue[] {
  let highest: Place | undefined;
  return places.flatMap((place, rank) => {
    const { id, value } = place;
    if (value === undefined) return [];
    const before = highest;
    if (before?.value === undefined || value >= before.value) {
      highest = place;
      return [];
    }
    const message = `"${id}" is worth ${value}, less than "${before.id}" (${before.value}), which stands below it.`;
    const hint =
      "List the levels worst first, or correct the value; a grade of which 1 is the best goes into the title.";
    return [error("value-falls", `${path}/${rank}/value`, message, hint)];
  });
}
