import type { LevelId } from "../framework/scale.js";
import type { Standing } from "./situation.js";

type Scaled = Pick<Standing, "node" | "levels">;

/**
 * Names the level at a rank as a rating writes it: its id, or the number of a range.
 *
 * @returns The name, or null for a rank that is none.
 *
 * @example
 * import { outlineOf } from "../framework/outline.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "points", range: { from: 0, to: 10, step: 5 } }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "mean" }, overall: { combine: "mean" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const node = outlineOf(shelter).nodes[2]!;
 * levelAt({ node, levels: listChoices(shelter, "hours") }, 1); // 5
 */
export function levelAt({ node, levels }: Scaled, rank: number): LevelId | null {
  const level = levels[rank];
  if (level === undefined) return null;
  return node.scale?.range === undefined ? level.id : level.value;
}

/**
 * Finds the rank of a level named by its id or its number.
 *
 * @returns The rank, or -1 where the scale has no such level.
 *
 * @example
 * import { outlineOf } from "../framework/outline.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const scaled = { node: outlineOf(shelter).nodes[2]!, levels: listChoices(shelter, "hours") };
 * [rankOf(scaled, "met"), rankOf(scaled, 0), rankOf(scaled, "1")]; // [1, 0, -1]
 */
export function rankOf({ node, levels }: Scaled, level: LevelId): number {
  const named = node.scale?.range === undefined;
  return levels.findIndex((one) => one.value === level || (named && one.id === level));
}
