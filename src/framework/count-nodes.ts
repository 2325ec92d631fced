import type { Framework } from "./framework.js";
import { walk } from "./walk.js";

/** How many nodes of each kind there are. */
export interface NodeCounts {
  /** Areas, at every depth. */
  readonly areas: number;
  /** Standards. */
  readonly standards: number;
  /** Criteria. */
  readonly criteria: number;
  /** Parts of criteria. */
  readonly parts: number;
  /** Items: what is rated, of whatever kind. */
  readonly items: number;
}

/**
 * Counts the nodes of a framework by kind, and the items among them.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const shelter = { id: "shelter", edition: "2026-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door", standards: [{ id: "hours" }, { id: "welcome" }] }] };
 * countNodes(shelter); // { areas: 1, standards: 2, criteria: 0, parts: 0, items: 2 }
 */
export function countNodes(framework: Framework): NodeCounts {
  const counts = { area: 0, standard: 0, criterion: 0, part: 0 };
  let items = 0;
  for (const { kind, isItem } of walk(framework)) {
    counts[kind] += 1;
    if (isItem) items += 1;
  }
  return { areas: counts.area, standards: counts.standard, criteria: counts.criterion, parts: counts.part, items };
}
