import { checkCounts } from "../../framework/check-counts.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A source that says how many there are helps to notice one that was lost. */
export const rule: LintRule = {
  id: "counts",
  describe: "The declared counts are true.",
  codes: ["count-differs"],
  check: ({ framework }) => checkCounts(framework),
};
