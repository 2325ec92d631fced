import type { Blank } from "../../assessment/form.js";
import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { blanksOf } from "../document/blanks.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A rating may be given as a number, so a number must name one thing. */
export const rule: LintRule = {
  id: "number-twice",
  describe: "The number of a special answer names no level and no other answer.",
  codes: ["number-twice"],
  check: ({ framework, site }) => {
    const blanks = blanksOf(site.form);
    return (framework.special ?? []).flatMap(({ id, number }, place) =>
      number === undefined ? [] : clashes(blanks, id, number, place),
    );
  },
};

function clashes(blanks: readonly Blank[], id: string, number: number, place: number): readonly Issue[] {
  for (const { node, choices } of blanks) {
    const own = choices.findIndex((choice) => choice.kind === "special" && choice.id === id);
    if (own < 0) continue;
    const other = choices.findIndex((choice) => choice.value === number);
    if (other === own) continue;
    const what = choices[other]?.kind === "level" ? "the level" : "the answer";
    const message = `The number ${number} of "${id}" names ${what} "${choices[other]?.id}" of "${node.id}" as well.`;
    return [
      error("number-twice", `/special/${place}/number`, message, "Give the answer a number of its own, or none."),
    ];
  }
  return [];
}
