import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Band } from "../../framework/scoring.js";
import type { PlacedRule } from "./placed-rules.js";

/** Lists what is wrong with the edges of a rule's bands; while anything is, nothing can be said of what falls into them. */
export function bandMistakes({ rule: { bands = [], verdict }, path }: PlacedRule): readonly Issue[] {
  if (verdict !== undefined) return [];
  return bands.flatMap((band, place) => {
    const at = `${path}/bands/${place}`;
    return [...ownEdge(band, place, at), ...afterOthers(band, bands.slice(0, place), at), ...printed(band, at)];
  });
}

function ownEdge({ id, from, above }: Band, place: number, path: string): readonly Issue[] {
  if (from !== undefined && above !== undefined) {
    const hint = "Keep `from` where the number itself belongs to the band, `above` where it does not.";
    return [error("bands-order", path, `"${id}" has both from and above.`, hint)];
  }
  if (place === 0 || from !== undefined || above !== undefined) return [];
  const hint = "Add from or above; only the lowest band may go without.";
  return [error("bands-order", path, `"${id}" has no lower edge, so nothing says where it begins.`, hint)];
}

function afterOthers({ id, from, above }: Band, earlier: readonly Band[], path: string): readonly Issue[] {
  const edge = from ?? above;
  const before = earlier.findLast((band) => (band.from ?? band.above) !== undefined);
  const last = before?.from ?? before?.above;
  if (edge === undefined || last === undefined) return [];
  // From 50, then above 50 leaves the one number 50 to the lower band; the other way round leaves it nothing.
  if (edge > last || (edge === last && before?.from !== undefined && above !== undefined)) return [];
  const message = `"${id}" begins at ${edge}, which is not above "${before?.id}" (${last}).`;
  return [error("bands-order", path, message, "List the bands worst first, with edges that rise.")];
}

function printed({ id, from, above, to }: Band, path: string): readonly Issue[] {
  const edge = from ?? above;
  if (to === undefined || edge === undefined || to >= edge) return [];
  const message = `"${id}" ends at ${to}, below its own lower edge ${edge}.`;
  return [error("bands-order", `${path}/to`, message, "Correct one of the two.")];
}
