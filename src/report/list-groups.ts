import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import type { Group, Rule } from "../framework/scoring.js";

/** A grouping or a group in it, with the rule that it goes by. */
export interface ListedGroup {
  /** Its id, unique in the framework. */
  readonly id: Id;
  /** Its name; absent where it has none. */
  readonly title: LocalizedText | undefined;
  /** Its rule: its own, or that of an area. */
  readonly rule: Rule | undefined;
}

/**
 * Lists the groupings of a framework and the groups inside them, outside in.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     overall: { combine: "none" },
 *     groupings: [{ id: "kinds", groups: [{ id: "process" }], overall: { combine: "none" } }],
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * listGroups(shelter).map((group) => group.id); // ["kinds", "process"]
 */
export function listGroups({ scoring }: Framework): readonly ListedGroup[] {
  return (scoring.groupings ?? []).flatMap(({ id, title, groups = [], overall }) => [
    { id, title, rule: overall },
    ...groups.flatMap((group) => groupsIn(group, scoring.area)),
  ]);
}

function groupsIn({ id, title, rule, groups = [] }: Group, fallback: Rule | undefined): readonly ListedGroup[] {
  return [{ id, title, rule: rule ?? fallback }, ...groups.flatMap((group) => groupsIn(group, fallback))];
}
