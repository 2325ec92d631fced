import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import type { Grouping } from "../../framework/scoring.js";
import type { SiteNode } from "../../scoring/compile/site.js";
import type { PlacedGroup } from "../document/placed-groups.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";
import { countOf, listNames } from "../rule/words.js";

/** A grouping orders the same items another way: each of them once. */
export const rule: LintRule = {
  id: "groups",
  describe: "A grouping holds every item, none of them twice.",
  codes: ["group-overlap", "group-leftover", "group-empty"],
  check: (context) => (context.framework.scoring.groupings ?? []).flatMap((grouping) => ofGrouping(context, grouping)),
};

function ofGrouping({ groups, site }: LintContext, grouping: Grouping): readonly Issue[] {
  const own = groups.filter((placed) => placed.grouping === grouping);
  const empty = own.filter(({ group, node }) => group.of === undefined && node.children.length === 0);
  return [...overlaps(site.nodes, own), ...leftovers(site.nodes, own), ...empty.map(nothingIn)];
}

// Looks at the groups that hold nodes themselves; a group of groups holds theirs.
function overlaps(nodes: readonly SiteNode[], own: readonly PlacedGroup[]): readonly Issue[] {
  const holder = new Map<number, PlacedGroup>();
  const shared = new Map<PlacedGroup, { readonly other: PlacedGroup; readonly ids: string[] }>();
  for (const placed of own) {
    for (const place of itemsIn(nodes, membersOf(nodes, placed))) {
      const other = holder.get(place);
      if (other === undefined) holder.set(place, placed);
      else {
        const entry = shared.get(placed) ?? { other, ids: [] };
        entry.ids.push(nodes[place]?.id ?? "");
        shared.set(placed, entry);
      }
    }
  }
  return [...shared].map(([{ node, path }, { other, ids }]) => {
    const message = `"${node.id}" holds ${listNames(ids)}, which "${other.node.id}" of the same grouping holds already.`;
    return error(
      "group-overlap",
      path,
      message,
      "Put each item into one group; a second number of the same items is a group around the other, another order a grouping.",
    );
  });
}

function leftovers(nodes: readonly SiteNode[], own: readonly PlacedGroup[]): readonly Issue[] {
  const [top] = own;
  const held = new Set(own.flatMap((placed) => itemsIn(nodes, membersOf(nodes, placed))));
  const left = nodes.filter(({ outlined, index }) => outlined?.isItem === true && !held.has(index));
  if (top === undefined || left.length === 0) return [];
  const names = listNames(left.map(({ id }) => id));
  const message = `${countOf(left.length, "item")} in no group of "${top.node.id}": ${names}.`;
  return [
    warning("group-leftover", top.path, message, "Add them to a group, or to one that weighs 0 and is only shown."),
  ];
}

function nothingIn({ node, path }: PlacedGroup): Issue {
  const hint = "Say with `of` which nodes it holds, or with `groups` which groups.";
  return error("group-empty", path, `The group "${node.id}" has neither nodes nor groups.`, hint);
}

function membersOf(nodes: readonly SiteNode[], { node }: PlacedGroup): readonly SiteNode[] {
  return node.children.map((place) => nodes[place] as SiteNode).filter((child) => child.outlined !== null);
}

// The items among some nodes and inside them; of a dimension, its item.
function itemsIn(nodes: readonly SiteNode[], members: readonly SiteNode[]): readonly number[] {
  const places = members.flatMap(({ index, below }) => [index, ...below]);
  const items = places.map((place) => {
    const outlined = nodes[place]?.outlined;
    return outlined?.kind === "dimension" ? outlined.parent : place;
  });
  return [...new Set(items)].filter((place) => nodes[place]?.outlined?.isItem === true);
}
