import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { walkDocument } from "../document/document-walk.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Numbers of a framework scale to whole numbers by one power of ten: that is what keeps sums exact everywhere. */
export const rule: LintRule = {
  id: "number-long",
  describe: "A number has at most 9 digits before the point and 6 decimals.",
  codes: ["number-long"],
  check: ({ framework }) => {
    const issues: Issue[] = [];
    for (const { value, path } of walkDocument(framework)) {
      if (typeof value !== "number" || isShort(value)) continue;
      const hint = "Round it; for thirds, use whole weights such as 1 and 2 in place of 0.333333333 and 0.666666667.";
      issues.push(error("number-long", path, `${value} has more than 9 digits before the point or 6 decimals.`, hint));
    }
    return issues;
  },
};

// As it is written: 1e-7 stands for seven decimals.
function isShort(value: number): boolean {
  const [digits = "", power = "0"] = String(Math.abs(value)).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  return whole.length + Number(power) <= 9 && decimals.length - Number(power) <= 6;
}
