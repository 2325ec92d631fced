import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import type { FactCondition } from "../../framework/fact.js";
import type { CountCondition, ValueRange } from "../../framework/selector.js";
import type { PlacedCondition, PlacedFact } from "../document/placed-conditions.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A condition that asks nothing, or for a number that cannot be, always gives one answer. */
export const rule: LintRule = {
  id: "condition-idle",
  describe: "Every condition asks something, and its numbers leave room for a yes and a no.",
  codes: ["condition-idle", "condition-never"],
  check: ({ conditions, facts }) => [...facts.flatMap(ofFact), ...conditions.flatMap(ofCondition)],
};

function ofFact({ condition, path }: PlacedFact): readonly Issue[] {
  const { is, fact } = condition;
  const hasRange = edges(condition).length > 0;
  if (is === undefined && !hasRange) {
    const hint = "Add is, or one of from, above, below and upTo.";
    return [error("condition-idle", path, `This asks nothing of the fact "${fact}".`, hint)];
  }
  if (is !== undefined && hasRange) {
    const message = `This asks the fact "${fact}" for a value and for a range; the range is not looked at.`;
    return [error("condition-idle", path, message, "Keep one of them, or join two conditions with all.")];
  }
  return emptyRange(condition, path);
}

function ofCondition({ condition, path }: PlacedCondition): readonly Issue[] {
  const test = "count" in condition ? condition.count : condition;
  const where = "count" in condition ? `${path}/count` : path;
  const ofValue = "value" in test ? ofRange(test.value, `${where}/value`) : [];
  return "count" in condition ? [...ofCount(condition, path), ...ofValue] : ofValue;
}

function ofCount({ atLeast, atMost }: CountCondition, path: string): readonly Issue[] {
  if ((atLeast ?? 0) === 0 && atMost === undefined) {
    return [error("condition-idle", path, "This count always holds.", "Say how many: add atLeast: 1, or atMost.")];
  }
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return [];
  const message = `No count is at least ${atLeast} and at most ${atMost}.`;
  return [warning("condition-never", path, message, "Swap the two, or correct one.")];
}

function ofRange(range: ValueRange, path: string): readonly Issue[] {
  if (edges(range).length > 0) return emptyRange(range, path);
  return [error("condition-idle", path, "This range lets every number pass.", "Add from, above, below or upTo.")];
}

function emptyRange({ from, above, below, upTo }: ValueRange | FactCondition, path: string): readonly Issue[] {
  const low = Math.max(from ?? Number.NEGATIVE_INFINITY, above ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(below ?? Number.POSITIVE_INFINITY, upTo ?? Number.POSITIVE_INFINITY);
  const touches = low === high && above !== low && below !== high;
  if (low < high || touches) return [];
  const message = `No number lies ${above === low ? "above" : "from"} ${low} and ${below === high ? "below" : "up to"} ${high}.`;
  return [warning("condition-never", path, message, "Swap the edges, or correct one.")];
}

function edges({ from, above, below, upTo }: ValueRange): readonly number[] {
  return [from, above, below, upTo].filter((edge) => edge !== undefined);
}
