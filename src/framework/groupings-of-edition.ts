import type { Id } from "../core/id.js";
import type { Group, Grouping } from "./scoring.js";

/**
 * Gives the groupings of one edition: what their groups name is left out where it is a node of another time.
 *
 * @param groupings - The groupings as authored, for all editions.
 * @param isOfAnotherTime - Says whether an id is that of a node which only other editions have.
 *
 * @example
 * const groups = [{ id: "process", of: { ids: ["hours", "beds"] }, because: { beds: { en: "Beds are made." } } }];
 * const groupings = [{ id: "by-kind", groups, overall: { combine: "none" as const } }];
 * groupingsOfEdition(groupings, (id) => id === "beds")[0]?.groups?.[0]?.of; // { ids: ["hours"] }
 */
export function groupingsOfEdition(
  groupings: readonly Grouping[],
  isOfAnotherTime: (id: Id) => boolean,
): readonly Grouping[] {
  return groupings.map((grouping) => without(grouping, isOfAnotherTime));
}

function without<G extends Group | Grouping>(group: G, isOfAnotherTime: (id: Id) => boolean): G {
  const { of, groups } = group;
  const because = "because" in group ? group.because : undefined;
  return {
    ...group,
    ...(of?.ids !== undefined && { of: { ...of, ids: of.ids.filter((id) => !isOfAnotherTime(id)) } }),
    ...(because !== undefined && {
      because: Object.fromEntries(Object.entries(because).filter(([id]) => !isOfAnotherTime(id))),
    }),
    ...(groups !== undefined && { groups: groups.map((inside) => without(inside, isOfAnotherTime)) }),
  };
}
