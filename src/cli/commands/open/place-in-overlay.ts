import type { Issue } from "../../../core/issue.js";
import { pointer } from "../../../core/issue.js";
import { nodesIn } from "../../../framework/extend/nodes-in.js";
import { comingOf } from "../../../framework/extend/placed-overlay.js";
import type { Framework } from "../../../framework/framework.js";
import type { Overlay } from "../../../framework/overlay.js";
import { walk } from "../../../framework/walk.js";

/**
 * Moves an issue of an extended framework to the place in the overlay that it comes from. What no entry of the overlay holds
 * stands at its top, with the place in the result.
 */
export function placeInOverlay(issue: Issue, overlay: Overlay, extended: Framework): Issue {
  const around = [...walk(extended)].filter(({ path }) => issue.path === path || issue.path.startsWith(`${path}/`));
  const visit = around.at(-1);
  const place = visit === undefined ? undefined : placesOf(overlay).get(visit.node.id);
  if (visit !== undefined && place !== undefined) {
    return { ...issue, path: `${place}${issue.path.slice(visit.path.length)}` };
  }
  if (issue.path === "" || Object.hasOwn(overlay.becomes ?? {}, issue.path.split("/")[1] ?? "")) {
    return { ...issue, path: `/becomes${issue.path}` };
  }
  return { ...issue, path: "", message: `In what comes out, at ${issue.path}: ${issue.message}` };
}

function placesOf(overlay: Overlay): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const id of Object.keys(overlay.reweight ?? {})) places.set(id, pointer(["reweight", id]));
  for (const id of Object.keys(overlay.retitle ?? {})) places.set(id, pointer(["retitle", id]));
  overlay.add?.forEach((addition, index) => {
    const coming = comingOf(addition);
    if (coming === undefined) return;
    for (const { node, path } of nodesIn(coming, `/add/${index}/${coming.kind}`)) places.set(node.id, path);
  });
  return places;
}
