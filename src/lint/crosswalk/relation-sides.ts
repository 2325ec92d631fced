import { warning } from "../../core/make-issue.js";
import type { Relation } from "../../framework/crosswalk.js";
import type { CrosswalkRule } from "./crosswalk-rule.js";

/** `none` says that nothing answers an item, and every other relation says what does: the sides must say the same. */
export const rule: CrosswalkRule = {
  id: "relation-sides",
  describe: "A relation has an empty side where it says `none`, and nowhere else.",
  codes: ["relation-sides"],
  check: ({ crosswalk }) =>
    crosswalk.relations.flatMap((relation, index) => {
      const wrong = wrongSides(relation);
      return wrong === undefined ? [] : [warning("relation-sides", `/relations/${index}/relation`, ...wrong)];
    }),
};

function wrongSides({ from, to, relation }: Relation): readonly [message: string, hint: string] | undefined {
  // A relation of nothing to nothing is told by itself.
  if (from.length + to.length === 0) return undefined;
  const isEmpty = from.length === 0 || to.length === 0;
  if (relation === "none" && !isEmpty) {
    const message = "`none` says that nothing answers these items, and both sides name some.";
    return [message, "Empty the side that answers nothing, or say how the items stand to each other."];
  }
  if (relation === "none" || !isEmpty) return undefined;
  return [`\`${relation}\` is said of items of both sides, and one side is empty.`, "Write none, or name the items."];
}
