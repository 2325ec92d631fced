import type { Issue } from "../../core/issue.js";
import type { Choice } from "../../framework/list-choices.js";
import type { LevelId } from "../../framework/scale.js";
import type { Condition } from "../../framework/selector.js";
import { blanksOf } from "../document/blanks.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { error, warning } from "../rule/say.js";
import { listNames } from "../rule/words.js";

/** A special answer must be on offer somewhere, and a condition can ask only for one that is declared. */
export const rule: LintRule = {
  id: "answer-nowhere",
  describe:
    "Every special answer may be given somewhere, counts as a level that exists, and is declared where it is asked for.",
  codes: ["answer-nowhere", "unknown-answer", "unknown-level"],
  check: (context) => [...ofAnswers(context), ...context.conditions.flatMap(asked(context))],
};

function ofAnswers({ framework, site }: LintContext): readonly Issue[] {
  const blanks = blanksOf(site.form);
  return (framework.special ?? []).flatMap(({ id, effect }, place) => {
    const path = `/special/${place}`;
    const offering = blanks.filter(({ choices }) => choices.some((one) => one.kind === "special" && one.id === id));
    if (offering.length === 0) {
      const message = `The answer "${id}" may be given nowhere.`;
      return [warning("answer-nowhere", `${path}/for`, message, "Correct what it is for, or take it out.")];
    }
    if (typeof effect !== "object") return [];
    const without = offering.filter(({ choices }) => !choices.some((one) => isLevel(one, effect.as)));
    if (without.length === 0) return [];
    const names = listNames(without.map(({ node }) => node.id));
    const message = `The answer "${id}" counts as the level "${effect.as}", which the scale of ${names} does not have.`;
    return [error("unknown-level", `${path}/effect/as`, message, "Name a level of their scale, or narrow `for`.")];
  });
}

function isLevel({ kind, id, value }: Choice, level: LevelId): boolean {
  return kind === "level" && (typeof level === "number" ? value === level : id === level);
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
