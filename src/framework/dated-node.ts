import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { AuthoredArea, AuthoredCriterion, AuthoredStandard, Dated, InForce } from "./authored-framework.js";

/** Any authored node; which of the lists it can have depends on its kind. */
export type AuthoredNode = AuthoredArea & AuthoredStandard & AuthoredCriterion;

/** The lists of nodes that a node can have. */
export const nodeLists = ["areas", "standards", "criteria", "parts"] as const;

/** Before and after every day there is, for stretches without an end. */
const always = { from: "", until: "9999-99-99" } as const;

/** An authored node with the days on which it is in force, the nodes around it considered. */
export interface DatedNode {
  /** Its id. */
  readonly id: Id;
  /** Where it stands: `/areas/<number of the file>/...`. */
  readonly path: string;
  /** The node around it; absent for an area at the top. */
  readonly parent?: DatedNode;
  /** Whether it carries lists of nodes. */
  readonly hasLists: boolean;
  /** First day; empty text without a beginning. */
  readonly from: Day;
  /** Last day; later than any without an end. */
  readonly until: Day;
  /** The period as it was written. */
  readonly written: InForce | undefined;
}

/**
 * Says whether a node is in force on a day by its own dates.
 *
 * @example
 * isInForce({ inForce: { until: "2025-02-28" } }, "2025-02-28"); // true
 * isInForce({ inForce: { from: "2025-03-01" } }, "2025-02-28"); // false
 */
export function isInForce({ inForce }: Dated, day: Day): boolean {
  return (inForce?.from ?? always.from) <= day && day <= (inForce?.until ?? always.until);
}

/**
 * Lists all authored nodes, of all times, each before those inside it.
 *
 * @example
 * const standards = [{ id: "hours", inForce: { from: "2025-03-01" } }];
 * listDatedNodes([{ id: "door", standards }]).map((node) => node.path); // ["/areas/0", "/areas/0/standards/0"]
 */
export function listDatedNodes(areas: readonly AuthoredArea[]): readonly DatedNode[] {
  const found: DatedNode[] = [];
  const visit = (nodes: readonly AuthoredNode[], path: string, parent?: DatedNode): void => {
    for (const [index, node] of nodes.entries()) {
      const dated = dateNode(node, `${path}/${index}`, parent);
      found.push(dated);
      for (const list of nodeLists) visit(node[list] ?? [], `${path}/${index}/${list}`, dated);
    }
  };
  visit(areas, "/areas");
  return found;
}

function dateNode(node: AuthoredNode, path: string, parent: DatedNode | undefined): DatedNode {
  const from = node.inForce?.from ?? always.from;
  const until = node.inForce?.until ?? always.until;
  const around = parent ?? always;
  return {
    id: node.id,
    path,
    ...(parent !== undefined && { parent }),
    hasLists: nodeLists.some((list) => node[list] !== undefined),
    from: inOrder(from, around.from)[1],
    until: inOrder(until, around.until)[0],
    written: node.inForce,
  };
}

function inOrder(a: Day, b: Day): readonly [Day, Day] {
  return a < b ? [a, b] : [b, a];
}
