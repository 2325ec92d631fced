import type { Issue } from "../../core/issue.js";
import type { LintRule } from "../rule/lint-rule.js";
import { meantOtherwise } from "../rule/meant-otherwise.js";
import { countOf } from "../rule/words.js";

/** What scoring itself refuses is said by scoring, so that lint and scoring never differ. */
export const rule: LintRule = {
  id: "scoring-refuses",
  describe: "The framework can be scored: every node has a rule, and every rule says all that it must.",
  codes: [
    "rule-missing",
    "unknown-scale",
    "unknown-level",
    "unknown-fact",
    "selector-empty",
    "selector-up",
    "no-number",
    "list-mixed",
    "weight-negative",
    "ties-missing",
    "reaching-missing",
    "ties-middle",
    "root-unrounded",
    "root-stated",
    "root-weights",
    "judged-dimensions",
    "otherwise-missing",
  ],
  check: (context) => {
    const { refusals } = context;
    const byPlace = new Map<string, Issue[]>();
    // Ids and words of the language are refused too where scoring meets them first; lint says those by rules of their own.
    for (const issue of refusals.filter(({ code }) => rule.codes.includes(code))) {
      // One rule that is missing is missing for many nodes.
      const key = `${issue.code} ${issue.code === "rule-missing" ? issue.hint : issue.path}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), issue]);
    }
    return [...byPlace.values()].map((same) => {
      const issue = together(same);
      const hint = meantOtherwise(context, issue);
      return hint === undefined ? issue : { ...issue, hint };
    });
  },
};

// A rule that several nodes share is refused for each of them, and is one mistake all the same.
function together(same: readonly Issue[]): Issue {
  const [first, ...others] = same as readonly [Issue, ...Issue[]];
  if (others.length === 0) return first;
  return { ...first, message: `${first.message} The same holds for ${countOf(others.length, "more node")}.` };
}
