import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";
import { advice } from "../rule/say.js";

/** An area without anything in it is rated as an item, which is seldom what was meant beside areas that hold standards. */
export const rule: LintRule = {
  id: "area-rated",
  describe: "An area is rated itself only where the areas beside it are too.",
  codes: ["area-rated"],
  check: ({ framework }) => {
    const areas = [...walk(framework)].filter(({ kind }) => kind === "area");
    return areas
      .filter((area) => area.isItem && areas.some((other) => other.isItem === false && isBeside(area, other)))
      .map(({ node, path }) => {
        const message = `The area "${node.id}" holds nothing, so it is rated itself, unlike the areas beside it.`;
        return advice("area-rated", path, message, "Add its standards; leave it so where the source rates it whole.");
      });
  },
};

function isBeside(area: Visit, other: Visit): boolean {
  return area.parents.at(-1) === other.parents.at(-1);
}
