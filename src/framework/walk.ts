import type { Framework } from "./framework.js";
import type { Area, Criterion, NodeBase, NodeKind, Part, Standard } from "./node.js";

/** A node of one kind, and where it stands. */
export interface VisitOf<Kind extends NodeKind, Node extends NodeBase> {
  /** What kind of node it is; tells the compiler what `node` holds. */
  readonly kind: Kind;
  /** The node itself. */
  readonly node: Node;
  /** Where it stands in the framework document, as a JSON Pointer. */
  readonly path: string;
  /** The nodes around it, outermost first; empty for the top areas. */
  readonly parents: readonly Visit[];
  /** Levels below the framework; 1 for the top areas. */
  readonly depth: number;
  /** Whether it is rated: a node without a list of nodes inside it. An empty list makes no item of the node around it. */
  readonly isItem: boolean;
}

/** One stop of {@link walk}: a node, its kind and its place. */
export type Visit =
  | VisitOf<"area", Area>
  | VisitOf<"standard", Standard>
  | VisitOf<"criterion", Criterion>
  | VisitOf<"part", Part>;

/**
 * Goes through all nodes of a framework, outside in and in its own order: each node before those inside it.
 *
 * It keeps its own list of what comes next instead of calling itself, so deep nesting cannot exhaust the stack, and it
 * reads no further than the caller does.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "welcome" }] }],
 * });
 * [...walk(shelter)].map((visit) => visit.path); // ["/areas/0", "/areas/0/standards/0", "/areas/0/standards/1"]
 */
export function* walk(framework: Framework): Generator<Visit, void, undefined> {
  const waiting: Visit[] = [];
  for (const [index, area] of [...framework.areas.entries()].reverse()) {
    waiting.push(visitOf("area", area, `/areas/${index}`, []));
  }
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    yield visit;
    const inside = nodesInside(visit);
    for (let index = inside.length - 1; index >= 0; index -= 1) waiting.push(inside[index] as Visit);
  }
}

function nodesInside(visit: Visit): readonly Visit[] {
  switch (visit.kind) {
    case "area":
      return [
        ...listed(visit, "areas", "area", visit.node.areas),
        ...listed(visit, "standards", "standard", visit.node.standards),
      ];
    case "standard":
      return listed(visit, "criteria", "criterion", visit.node.criteria);
    case "criterion":
      return listed(visit, "parts", "part", visit.node.parts);
    case "part":
      return [];
  }
}

function listed(around: Visit, key: string, kind: NodeKind, nodes: readonly NodeBase[] | undefined): readonly Visit[] {
  if (nodes === undefined || nodes.length === 0) return [];
  const parents = [...around.parents, around];
  return nodes.map((node, index) => visitOf(kind, node, `${around.path}/${key}/${index}`, parents));
}

function visitOf(kind: NodeKind, node: NodeBase, path: string, parents: readonly Visit[]): Visit {
  // The caller pairs each list with its kind, which the compiler cannot follow through one function for all four.
  return { kind, node, path, parents, depth: parents.length + 1, isItem: hasNoList(node) } as Visit;
}

function hasNoList(node: Area & Standard & Criterion): boolean {
  return (
    node.areas === undefined && node.standards === undefined && node.criteria === undefined && node.parts === undefined
  );
}
