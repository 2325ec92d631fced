import type { Id } from "../../core/id.js";
import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import type { CrosswalkCover } from "../../framework/crosswalk.js";
import type { Framework } from "../../framework/framework.js";
import { walk } from "../../framework/walk.js";
import { countOf, listNames } from "../rule/words.js";
import type { CrosswalkContext, CrosswalkRule } from "./crosswalk-rule.js";

type Side = keyof CrosswalkCover;

/** An item that was compared with nothing looks the same as one that nothing answers: that has to be said. */
export const rule: CrosswalkRule = {
  id: "relation-missing",
  describe: "A crosswalk between frameworks speaks of every item that it covers, if only to say `none`.",
  codes: ["relation-missing", "unknown-node"],
  check: (context) => {
    // Between editions nothing may vanish from either side, which is looked after elsewhere.
    if (context.from.id === context.to.id) return [];
    return (["from", "to"] as const).flatMap((side) => [
      ...unknownNodes(context, side),
      ...unspoken(context, side, coverOf(context)[side] ?? []),
    ]);
  },
};

function coverOf({ crosswalk, from, to }: CrosswalkContext): CrosswalkCover {
  if (crosswalk.covers !== undefined) return crosswalk.covers;
  const smaller = itemsIn(from).length <= itemsIn(to).length ? "from" : "to";
  return { [smaller]: (smaller === "from" ? from : to).areas.map(({ id }) => id) };
}

function unspoken(context: CrosswalkContext, side: Side, cover: readonly Id[]): readonly Issue[] {
  const spokenOf = new Set(context.crosswalk.relations.flatMap((relation) => relation[side]));
  const items = itemsIn(context[side], new Set(cover));
  const left = items.filter((id) => !spokenOf.has(id));
  if (left.length === 0) return [];
  const message = `${left.length} of ${countOf(items.length, "item")} of "${context[side].id}" that it covers ${left.length === 1 ? "has" : "have"} neither a relation nor \`none\`: ${listNames(left, 8)}.`;
  const hint =
    "Add a relation for each, with the other side empty where nothing answers it; or name under `covers` the nodes that were compared.";
  return [warning("relation-missing", "/relations", message, hint)];
}

function unknownNodes({ crosswalk, ...sides }: CrosswalkContext, side: Side): readonly Issue[] {
  const nodes = [...walk(sides[side])].map(({ node }) => node.id);
  return (crosswalk.covers?.[side] ?? []).flatMap((id, index) => {
    if (nodes.includes(id)) return [];
    const near = nearest(id, nodes, 1)[0];
    const hint = near === undefined ? "Name an area, a standard or an item." : `Did you mean "${near}"?`;
    return [error("unknown-node", `/covers/${side}/${index}`, `"${sides[side].id}" has no node "${id}".`, hint)];
  });
}

function itemsIn(framework: Framework, nodes?: ReadonlySet<Id>): readonly Id[] {
  const items = [...walk(framework)].filter(({ isItem }) => isItem);
  const inside = items.filter(
    (visit) => nodes === undefined || [...visit.parents, visit].some(({ node }) => nodes.has(node.id)),
  );
  return inside.map(({ node }) => node.id);
}
