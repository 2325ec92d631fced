import type { Framework } from "../framework.js";
import type { Area, NodeBase, NodeKind } from "../node.js";
import type { Overlay, Retitle } from "../overlay.js";
import type { Visit } from "../walk.js";
import { listsOf, nodesUnder } from "./nodes-in.js";
import { type Coming, comingOf } from "./placed-overlay.js";

/** What overlays do to the nodes of their base, looked up by id. */
export interface Changes {
  /** Ids of the nodes that go, those inside them too. */
  readonly removed: ReadonlySet<string>;
  /** The other weights. */
  readonly weights: ReadonlyMap<string, number>;
  /** The other words, with the labels that go with them. */
  readonly words: ReadonlyMap<string, Retitle>;
  /** Nodes that come after or before a neighbour, or at the end of a list; the key says which. */
  readonly coming: ReadonlyMap<string, readonly NodeBase[]>;
}

/** Sorts what checked overlays say by the nodes that it is about. */
export function changesOf(visits: ReadonlyMap<string, Visit>, overlays: readonly Overlay[]): Changes {
  const roots = new Set(overlays.flatMap(({ remove = [] }) => remove.map((one) => idOf(one))));
  const gone = [...visits.values()].filter((visit) => [...visit.parents, visit].some((one) => roots.has(one.node.id)));
  const coming = new Map<string, NodeBase[]>();
  for (const overlay of overlays) {
    for (const addition of overlay.add ?? []) {
      const one = comingOf(addition);
      if (one === undefined) continue;
      const { after, before, in: around = "" } = addition;
      const key =
        after !== undefined ? `after ${after}` : before !== undefined ? `before ${before}` : `${one.kind} in ${around}`;
      coming.set(key, [...(coming.get(key) ?? []), labelled(one, overlay)]);
    }
  }
  return {
    removed: new Set(gone.map((visit) => visit.node.id)),
    weights: new Map(overlays.flatMap(({ reweight = {} }) => Object.entries(reweight))),
    words: new Map(
      overlays.flatMap((overlay) =>
        Object.entries(overlay.retitle ?? {}).map(([id, words]) => [id, { ...labelsOf(overlay), ...words }] as const),
      ),
    ),
    coming,
  };
}

/** Gives the areas of the base with everything that changes. */
export function changedAreas(base: Framework, changes: Changes): readonly Area[] {
  return changedList(base.areas, "area", "", changes) as readonly Area[];
}

/** The id of a removal, which may be written as the id alone. */
export function idOf(removal: string | { readonly id: string }): string {
  return typeof removal === "string" ? removal : removal.id;
}

function changedList(
  nodes: readonly NodeBase[],
  kind: NodeKind,
  around: string,
  changes: Changes,
): readonly NodeBase[] {
  const { coming, removed } = changes;
  const kept = nodes.flatMap((node) => [
    ...(coming.get(`before ${node.id}`) ?? []),
    ...(removed.has(node.id) ? [] : [changedNode({ kind, node }, changes)]),
    ...(coming.get(`after ${node.id}`) ?? []),
  ]);
  return [...kept, ...(coming.get(`${kind} in ${around}`) ?? [])];
}

function changedNode({ kind, node }: Coming, changes: Changes): NodeBase {
  const words = changes.words.get(node.id);
  const weight = changes.weights.get(node.id);
  const own = words === undefined ? node : reworded(node, words);
  const lists = listsOf[kind].flatMap(([list, inner]) => {
    const before = nodesUnder(node, list);
    const after = changedList(before ?? [], inner, node.id, changes);
    return before === undefined && after.length === 0 ? [] : [[list, after] as const];
  });
  return { ...own, ...(weight !== undefined && { weight }), ...Object.fromEntries(lists) };
}

// Where the base's words stood says nothing of new ones.
function reworded(node: NodeBase, words: Retitle): NodeBase {
  const { source: _, basis: __, publishedAs: ___, since: ____, ...kept } = node;
  const { plain, titleVerified, ...rest } = kept;
  return {
    ...rest,
    ...(plain !== undefined && words.statement === undefined && { plain }),
    ...(titleVerified !== undefined && words.title === undefined && { titleVerified }),
    ...words,
  };
}

// Labels are not handed down from node to node, so each one bears its own.
function labelled({ kind, node }: Coming, overlay: Overlay): NodeBase {
  const lists = listsOf[kind].flatMap(([list, inner]) => {
    const inside = nodesUnder(node, list);
    return inside === undefined
      ? []
      : [[list, inside.map((one) => labelled({ kind: inner, node: one }, overlay))] as const];
  });
  return { ...node, ...labelsOf(overlay, node), ...Object.fromEntries(lists) };
}

function labelsOf(overlay: Overlay, node: Pick<NodeBase, "wording" | "verified"> = {}): Required<typeof node> {
  return {
    wording: node.wording ?? overlay.wording ?? "interpretive",
    verified: node.verified ?? overlay.verified ?? false,
  };
}
