import type { Issue } from "../../core/issue.js";
import { advice, warning } from "../../core/make-issue.js";
import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";
import { countOf, listNames } from "../rule/words.js";

/** The longest statement that can be rated as one thing. */
const longest = 400;

/** An assessor rates what a statement says: it must be there, and say one thing. */
export const rule: LintRule = {
  id: "statements",
  describe: "Every item has a statement, short enough to be rated as one thing.",
  codes: ["statement-missing", "statement-long"],
  check: ({ framework }) => {
    const items = [...walk(framework)].filter((visit) => visit.isItem);
    return [...missing(items), ...items.flatMap(long)];
  },
};

function missing(items: readonly Visit[]): readonly Issue[] {
  const without = items.filter(({ node }) => node.statement === undefined);
  const [first] = without;
  if (first === undefined) return [];
  const names = listNames(without.map(({ node }) => node.id));
  const message = `${countOf(without.length, "item")} without a statement: ${names}.`;
  return [advice("statement-missing", first.path, message, "Say in a sentence what an assessor should look for.")];
}

function long({ node, path }: Visit): readonly Issue[] {
  return Object.entries(node.statement ?? {}).flatMap(([language, text]) => {
    if (text.length <= longest) return [];
    const message = `The statement of "${node.id}" has ${text.length} characters; above ${longest} it is hard to rate as one thing.`;
    const hint = "Divide it, or move detail to aspects or a note.";
    return [warning("statement-long", `${path}/statement/${language}`, message, hint)];
  });
}
