import { type Check, listOf, recordOf } from "../../core/check-fields.js";
import { isText } from "../../core/check-values.js";
import type { Issue } from "../../core/issue.js";
import { checkDepth } from "../../core/too-deep.js";
import { having, isNumber } from "../check-rules.js";
import { isNode } from "../misshapen.js";

const named = having(["id"], { id: isText });
const declared = listOf(named);
const removal: Check = (value, trail) => (typeof value === "string" ? isText : named)(value, trail);

const overlay = having(["id", "base"], {
  id: isText,
  base: having(["framework", "edition"], { framework: isText, edition: isText }),
  becomes: having(["id", "edition"], { id: isText, edition: isText }),
  sources: declared,
  facts: declared,
  tags: declared,
  add: listOf(
    having([], {
      in: isText,
      after: isText,
      before: isText,
      area: isNode,
      standard: isNode,
      criterion: isNode,
      part: isNode,
      groups: listOf(isText),
    }),
  ),
  remove: listOf(removal),
  reweight: recordOf(isNumber),
  retitle: recordOf(having([], {})),
});

/**
 * Says what keeps overlays from being read at all; what the schema sees beside it changes no tree.
 *
 * @param overlays - Any values.
 * @param isList - Whether they came as a list, and paths begin with their places.
 */
export function misshapenOverlays(overlays: readonly unknown[], isList: boolean): readonly Issue[] {
  const deep = checkDepth(isList ? overlays : overlays[0]);
  if (deep.length > 0) return deep;
  const issues: Issue[] = [];
  overlays.forEach((one, place) => {
    overlay(one, { keys: isList ? [place] : [], issues });
  });
  return issues;
}
