import type { Issue } from "../../core/issue.js";
import { advice, warning } from "../../core/make-issue.js";
import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";

/** An area without anything in it is rated as an item, which is seldom what was meant beside areas that hold standards. */
export const rule: LintRule = {
  id: "area-rated",
  describe: "An area is rated itself only where the areas beside it are too, or where a note says why.",
  codes: ["area-rated", "area-empty"],
  check: ({ framework }) => {
    const areas = [...walk(framework)].filter(({ kind }) => kind === "area");
    return areas
      .filter((area) => area.isItem && areas.some((other) => other.isItem === false && isBeside(area, other)))
      .filter(({ node }) => node.note === undefined)
      .map(ofArea);
  },
};

// With a statement there is something to rate; without, what it held was most likely lost.
function ofArea({ node: { id, statement }, path }: Visit): Issue {
  if (statement === undefined) {
    const message = `The area "${id}" holds nothing and says nothing to rate, unlike the areas beside it.`;
    return warning("area-empty", path, message, "Add its standards; or say in a note why there are none.");
  }
  const message = `The area "${id}" holds nothing, so it is rated itself, unlike the areas beside it.`;
  return advice("area-rated", path, message, "Add its standards; or say in a note that the source rates it whole.");
}

function isBeside(area: Visit, other: Visit): boolean {
  return area.parents.at(-1) === other.parents.at(-1);
}
