import type { Crosswalk, RelationKind } from "../../framework/crosswalk.js";
import type { ShippedCrosswalk } from "../../frameworks/shipped-crosswalk.js";

const kinds: readonly RelationKind[] = ["equal", "subset", "superset", "intersects", "none"];

/** Computes the entry of a crosswalk in the list of what ships. */
export function describeCrosswalk(name: string, { from, to, title, wording, relations }: Crosswalk): ShippedCrosswalk {
  const count = (kind: RelationKind): number => relations.filter(({ relation }) => relation === kind).length;
  return {
    name,
    from,
    to,
    ...(title !== undefined && { title }),
    ...(wording !== undefined && { wording }),
    // `kinds` names all of them.
    relations: Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Readonly<Record<RelationKind, number>>,
  };
}
