import type { Id } from "../core/id.js";
import type { EditionRef } from "./crosswalk.js";
import type { AppliedOverlay } from "./extension.js";
import type { Framework } from "./framework.js";
import { refuseNoFramework } from "./misshapen.js";
import type { NodeKind } from "./node.js";
import { walk } from "./walk.js";

/** Where one node of a framework comes from. */
export interface Origin {
  /** The node. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: NodeKind;
  /** The edition that it stood in first; null where an overlay brought it. */
  readonly base: EditionRef | null;
  /** The overlay that brought it; null where it is of the base. */
  readonly addedBy: Id | null;
  /** The last overlay that gave it other words. */
  readonly retitledBy: Id | null;
  /** The last overlay that gave it another weight. */
  readonly reweightedBy: Id | null;
  /** The overlay that took it out. */
  readonly removedBy: Id | null;
}

/**
 * Lists where every node of a framework comes from: its base or an overlay, and which overlays changed it. Nodes that were
 * taken out come last.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
 *   areas: [{ id: "door" }],
 * });
 * const city = extendFramework(shelter, {
 *   id: "city",
 *   base: { framework: "shelter", edition: "2026-01-01" },
 *   becomes: { id: "city-shelter", edition: "2026-07-01", title: { en: "City shelter" } },
 *   add: [{ area: { id: "bed" } }],
 * });
 * listOrigins(city).map((origin) => [origin.id, origin.addedBy]); // [["door", null], ["bed", "city"]]
 */
export function listOrigins(framework: Framework): readonly Origin[] {
  refuseNoFramework(framework);
  const { base, overlays } = framework.extends ?? {
    base: { framework: framework.id, edition: framework.edition },
    overlays: [],
  };
  const lastBy = (list: "added" | "retitled" | "reweighted", id: Id): Id | null =>
    overlays.findLast((one: AppliedOverlay) => one[list]?.includes(id))?.id ?? null;
  const origin = (id: Id, kind: NodeKind, removedBy: Id | null): Origin => {
    const addedBy = lastBy("added", id);
    return {
      id,
      kind,
      base: addedBy === null ? base : null,
      addedBy,
      retitledBy: lastBy("retitled", id),
      reweightedBy: lastBy("reweighted", id),
      removedBy,
    };
  };
  return [
    ...[...walk(framework)].map(({ node, kind }) => origin(node.id, kind, null)),
    ...overlays.flatMap(({ id: overlay, removed = [] }) => removed.map((one) => origin(one.id, one.kind, overlay))),
  ];
}
