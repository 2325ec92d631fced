import type { Framework } from "../../framework/framework.js";
import type { Group, Grouping } from "../../framework/scoring.js";
import type { SiteNode } from "../../scoring/compile/site.js";

/** A group or grouping, where it stands, and its node. */
export interface PlacedGroup {
  /** The group, or the grouping itself. */
  readonly group: Group | Grouping;
  /** Where it stands. */
  readonly path: string;
  /** The grouping that it belongs to. */
  readonly grouping: Grouping;
  /** Its node as scoring sees it. */
  readonly node: SiteNode;
}

/**
 * Lists groupings and the groups in them, each before those inside it: the order in which scoring lists their nodes.
 *
 * @param framework - The framework.
 * @param nodes - Its nodes as scoring sees them.
 */
export function placeGroups({ scoring }: Framework, nodes: readonly SiteNode[]): readonly PlacedGroup[] {
  const own = nodes.filter((node) => node.kind === "group");
  const placed = (scoring.groupings ?? []).flatMap((grouping, place) =>
    inside(grouping, `/scoring/groupings/${place}`).map((one) => ({ ...one, grouping })),
  );
  return placed.flatMap((one, place) => {
    const node = own[place];
    return node === undefined ? [] : [{ ...one, node }];
  });
}

interface GroupAt {
  readonly group: Group | Grouping;
  readonly path: string;
}

function inside(group: Group | Grouping, path: string): readonly GroupAt[] {
  const inner = (group.groups ?? []).flatMap((one, place) => inside(one, `${path}/groups/${place}`));
  return [{ group, path }, ...inner];
}
