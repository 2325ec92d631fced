import type { LevelId } from "../../framework/scale.js";
import { refuse, type Site, type SiteNode } from "./site.js";

/** Finds the rank of a band on a node's own list; refuses one that is not there. */
export function rankOf(site: Site, node: SiteNode, level: LevelId, path: string): number {
  const rank = node.list?.ranks.get(level);
  if (rank !== undefined) return rank;
  const bands = node.list?.ids.slice(0, 12).join(", ");
  const why = bands === undefined ? "which has no bands" : `whose bands are ${bands}`;
  const hint = "Name a band of the rule's own list; declare it with bands or scale.";
  refuse(site, "unknown-level", path, `"${level}" is not a band of "${node.id}", ${why}.`, hint);
  return -1;
}
