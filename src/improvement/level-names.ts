import { nearest } from "../core/nearest.js";
import type { LevelId } from "../framework/scale.js";
import type { Standing } from "./situation.js";

/** Something that is rated, with its levels. */
export type Scaled = Pick<Standing, "node" | "levels">;

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

/**
 * Says what to write in place of a level that nothing can be rated with.
 *
 * @returns The hint, or null where something can be rated with it.
 *
 * @example
 * import { outlineOf } from "../framework/outline.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const scaled = { node: outlineOf(shelter).nodes[2]!, levels: listChoices(shelter, "hours") };
 * hintForLevel([scaled], "mett"); // "Did you mean \"met\"?"
 * hintForLevel([scaled], 7); // "Levels: not-met, met."
 * hintForLevel([scaled], "met"); // null
 */
export function hintForLevel(rated: readonly Scaled[], level: LevelId): string | null {
  if (rated.some((one) => rankOf(one, level) >= 0)) return null;
  const ids = [...new Set(rated.flatMap(({ levels }) => levels.map((known) => known.id)))];
  const [near] = typeof level === "string" ? nearest(level, ids, 1) : [];
  return near === undefined ? `Levels: ${ids.slice(0, 12).join(", ")}.` : `Did you mean "${near}"?`;
}
