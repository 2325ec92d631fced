import { error } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import { walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** What is to be done again and again is shown with the item that asks for it. */
export const rule: LintRule = {
  id: "cadences",
  describe: "The item that asks for a cadence is there, and is rated.",
  codes: ["unknown-item"],
  check: ({ framework, outline }) =>
    (framework.cadences ?? []).flatMap(({ for: item }, place) => {
      if (item === undefined || outline.byId.get(item)?.rated === true) return [];
      const isNode = outline.byId.has(item);
      const items = [...walk(framework)].filter((visit) => visit.isItem).map(({ node }) => node.id);
      const near = isNode ? [] : nearest(item, items);
      const hint =
        near.length > 0
          ? `Did you mean ${listNames(near)}?`
          : "Name the item that asks for it, or leave it out to mean the assessment as a whole.";
      const message = isNode ? `"${item}" is not rated, so it is no item.` : `There is no item "${item}".`;
      return [error("unknown-item", `/cadences/${place}/for`, message, hint)];
    }),
};
