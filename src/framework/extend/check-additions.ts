import { capital } from "../../core/capital.js";
import { type Issue, pointer } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Framework } from "../framework.js";
import type { NodeKind } from "../node.js";
import type { Addition } from "../overlay.js";
import type { Group } from "../scoring.js";
import type { Visit } from "../walk.js";
import { nodesIn } from "./nodes-in.js";
import { comingOf, type PlacedOverlay } from "./placed-overlay.js";

const around: Readonly<Record<NodeKind, NodeKind>> = {
  area: "area",
  standard: "area",
  criterion: "standard",
  part: "criterion",
};

/** Checks that every addition fits where it goes: its kind, its neighbours, its ids, and the groups that it joins. */
export function checkAdditions(
  base: Framework,
  visits: ReadonlyMap<string, Visit>,
  overlays: readonly PlacedOverlay[],
): Issue[] {
  const groups = groupsOf(base);
  return overlays.flatMap(({ overlay, at }) =>
    (overlay.add ?? []).flatMap((addition, place) => {
      const path = `${at}${pointer(["add", place])}`;
      return [
        ...checkPlace(addition, visits, path),
        ...checkIds(addition, visits, path),
        ...(addition.groups ?? []).flatMap((id, index) => checkGroup(id, groups, `${path}/groups/${index}`)),
      ];
    }),
  );
}

function checkPlace(addition: Addition, visits: ReadonlyMap<string, Visit>, path: string): Issue[] {
  const coming = comingOf(addition);
  if (coming === undefined) return [error("exactly-one", path, "This addition brings nothing.", "Add a node.")];
  const { kind, node } = coming;
  if (addition.after !== undefined && addition.before !== undefined) {
    return [error("exactly-one", path, "A node cannot be told both after and before what it comes.", "Keep one.")];
  }
  const side = addition.after === undefined ? "before" : "after";
  const anchor = visits.get(addition[side] ?? "");
  const parent = addition.in === undefined ? anchor?.parents.at(-1) : visits.get(addition.in);
  const known = [addition.in, addition[side]].every((id) => id === undefined || visits.has(id));
  // Ids that are not there have been spoken of.
  if (!known) return [];
  if (parent === undefined ? kind !== "area" : parent.kind !== around[kind]) {
    const where = parent === undefined ? "at the top" : `in "${parent.node.id}", which is ${article(parent.kind)}`;
    const hint = `Name with "in" the ${around[kind]} that it goes into.`;
    return [error("does-not-fit", path, `${capital(article(kind))} such as "${node.id}" cannot stand ${where}.`, hint)];
  }
  if (parent?.isItem) {
    const message = `"${parent.node.id}" is rated itself; with "${node.id}" in it, it would be a group.`;
    return [
      error("divides-item", path, message, "Add beside it, or remove it and add it anew with what is inside it."),
    ];
  }
  if (anchor !== undefined && (anchor.kind !== kind || anchor.parents.at(-1) !== parent)) {
    const message = `"${anchor.node.id}" is no ${kind} of the same ${parent === undefined ? "framework" : parent.kind}.`;
    return [error("does-not-fit", `${path}/${side}`, message, "Name a neighbour of the same kind.")];
  }
  return [];
}

function checkIds(addition: Addition, visits: ReadonlyMap<string, Visit>, path: string): Issue[] {
  const coming = comingOf(addition);
  if (coming === undefined) return [];
  return nodesIn(coming, `${path}/${coming.kind}`).flatMap(({ node, path: place }) =>
    visits.has(node.id)
      ? [error("duplicate-id", `${place}/id`, `The base has a node "${node.id}" already.`, "Choose another id.")]
      : [],
  );
}

function checkGroup(id: string, groups: ReadonlyMap<string, Group>, path: string): Issue[] {
  const group = groups.get(id);
  if (group === undefined) {
    const hint = `Its groups: ${[...groups.keys()].join(", ") || "none"}.`;
    return [error("unknown-group", path, `The base has no group "${id}".`, hint)];
  }
  if (group.of?.ids !== undefined) return [];
  const hint = "Give the node what the group asks for, such as a tag.";
  return [error("group-not-listed", path, `The group "${id}" does not list its nodes by id.`, hint)];
}

function groupsOf({ scoring }: Framework): ReadonlyMap<string, Group> {
  const inside = (groups: readonly Group[]): readonly Group[] =>
    groups.flatMap((group) => [group, ...inside(group.groups ?? [])]);
  const all = (scoring.groupings ?? []).flatMap((grouping) => inside(grouping.groups ?? []));
  return new Map(all.map((group) => [group.id, group]));
}

function article(kind: NodeKind): string {
  return kind === "area" ? "an area" : `a ${kind}`;
}
