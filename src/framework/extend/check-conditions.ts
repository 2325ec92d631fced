import { type Issue, pointer } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Framework } from "../framework.js";
import type { Visit } from "../walk.js";
import { changesOf, idOf } from "./apply-overlays.js";
import type { PlacedOverlay } from "./placed-overlay.js";

/**
 * Checks that no condition counts nodes by a list of ids of which some go: two of three is another demand than two of two,
 * and two of one can never hold. What the rule should ask instead is for a person.
 */
export function checkConditions(
  base: Framework,
  visits: ReadonlyMap<string, Visit>,
  overlays: readonly PlacedOverlay[],
): readonly Issue[] {
  const counted = countedIn(base.scoring, "/scoring");
  return overlays.flatMap(({ overlay, at }) =>
    (overlay.remove ?? []).flatMap((removal, place) => {
      const { removed } = changesOf(visits, [{ ...overlay, remove: [idOf(removal)] }]);
      return counted
        .filter(({ ids }) => ids.some((id) => removed.has(id)))
        .map(({ ids, path }) => {
          const gone = ids.filter((id) => removed.has(id)).join(", ");
          const message = `A condition of the base counts ${gone} by id, at ${path}, and would count fewer without.`;
          const hint = "Leave it in, or reweight it to 0; a rule that counts others needs a framework of its own.";
          return error("counted-by-id", `${at}${pointer(["remove", place])}`, message, hint);
        });
    }),
  );
}

interface Counted {
  readonly ids: readonly string[];
  readonly path: string;
}

function countedIn(value: unknown, path: string): readonly Counted[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) => {
    const here = `${path}${pointer([key])}`;
    const ids =
      key === "count" && typeof inside === "object" ? (inside as { readonly ids?: unknown } | null)?.ids : null;
    return Array.isArray(ids) ? [{ ids: ids as readonly string[], path: here }] : countedIn(inside, here);
  });
}
