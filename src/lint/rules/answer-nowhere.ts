import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import type { Condition } from "../../framework/selector.js";
import { blanksOf } from "../document/blanks.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A special answer must be on offer somewhere, and a condition can ask only for one that is declared. */
export const rule: LintRule = {
  id: "answer-nowhere",
  describe: "Every special answer may be given somewhere, and is declared where it is asked for.",
  codes: ["answer-nowhere", "unknown-answer"],
  check: (context) => [...ofAnswers(context), ...context.conditions.flatMap(asked(context))],
};

function ofAnswers({ framework, site }: LintContext): readonly Issue[] {
  const blanks = blanksOf(site.form);
  return (framework.special ?? []).flatMap(({ id }, place) => {
    if (blanks.some(({ choices }) => choices.some((one) => one.kind === "special" && one.id === id))) return [];
    const hint = "Correct what it is for, or take it out.";
    return [warning("answer-nowhere", `/special/${place}/for`, `The answer "${id}" may be given nowhere.`, hint)];
  });
}

function asked({ framework }: LintContext) {
  const declared = (framework.special ?? []).map(({ id }) => id);
  return ({ condition, path }: { readonly condition: Condition; readonly path: string }): readonly Issue[] => {
    const test = "count" in condition ? condition.count : condition;
    if (!("answer" in test) || declared.includes(test.answer)) return [];
    const where = `${path}${"count" in condition ? "/count" : ""}/answer`;
    const hint = declared.length === 0 ? "Declare it under special." : `Declared: ${listNames(declared, 8)}.`;
    return [error("unknown-answer", where, `The framework declares no special answer "${test.answer}".`, hint)];
  };
}
