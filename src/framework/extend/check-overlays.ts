import { isPath } from "../../core/is-path.js";
import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import type { Framework } from "../framework.js";
import type { Visit } from "../walk.js";
import { changedAreas, changesOf } from "./apply-overlays.js";
import { checkAdditions } from "./check-additions.js";
import { checkConditions } from "./check-conditions.js";
import { checkTouches } from "./check-touches.js";
import { listsOf, nodesIn, nodesUnder } from "./nodes-in.js";
import type { PlacedOverlay } from "./placed-overlay.js";

/** Says everything that keeps overlays from being laid over a framework together. */
export function checkOverlays(
  base: Framework,
  visits: ReadonlyMap<string, Visit>,
  overlays: readonly PlacedOverlay[],
): readonly Issue[] {
  const issues = [
    ...overlays.flatMap((one) => checkBase(base, one)),
    ...checkIdentity(overlays),
    ...checkTouches(visits, overlays),
    ...checkConditions(base, visits, overlays),
    ...overlays.flatMap((one) => checkDeclared(base, one)),
    ...overlays.flatMap(checkWeights),
    ...checkAdditions(base, visits, overlays),
  ];
  // What is left over can be seen only where everything else fits.
  return issues.length > 0 ? issues : checkEmptied(base, visits, overlays);
}

function checkBase({ id, edition }: Framework, { overlay, at }: PlacedOverlay): readonly Issue[] {
  const { base } = overlay;
  const hint = "Lay it over the edition that it was written for, or revise it for this one.";
  const issues: Issue[] = [];
  // A path names the file of a framework, whose id is not known before it is read.
  if (base.framework !== id && !isPath(base.framework)) {
    const message = `This overlay is for "${base.framework}", not for "${id}".`;
    issues.push(error("wrong-framework", `${at}/base/framework`, message, hint));
  }
  if (base.edition !== edition) {
    const message = `This overlay is for edition ${base.edition}, not for ${edition}.`;
    issues.push(error("wrong-edition", `${at}/base/edition`, message, hint));
  }
  return issues;
}

function checkIdentity(overlays: readonly PlacedOverlay[]): readonly Issue[] {
  if (overlays.some(({ overlay }) => overlay.becomes !== undefined)) return [];
  const message = "Nothing says what the framework that comes out is called.";
  return [error("missing-key", "", message, "Add becomes: { id, edition, title } to one overlay.")];
}

function checkDeclared(base: Framework, { overlay, at }: PlacedOverlay): readonly Issue[] {
  return (["sources", "facts", "tags"] as const).flatMap((list) => {
    const known = new Set<string>((base[list] ?? []).map((one) => one.id));
    return (overlay[list] ?? []).flatMap(({ id }, place) =>
      known.has(id)
        ? [
            error(
              "duplicate-id",
              `${at}/${list}/${place}/id`,
              `The base has "${id}" among its ${list} already.`,
              "Choose another id.",
            ),
          ]
        : [],
    );
  });
}

function checkWeights({ overlay, at }: PlacedOverlay): readonly Issue[] {
  return Object.entries(overlay.reweight ?? {}).flatMap(([id, weight]) =>
    weight >= 0
      ? []
      : [
          error(
            "weight-negative",
            `${at}/reweight/${id}`,
            `The weight of "${id}" is below 0.`,
            "Write 0 or more; 0 is shown and not counted.",
          ),
        ],
  );
}

function checkEmptied(
  base: Framework,
  visits: ReadonlyMap<string, Visit>,
  overlays: readonly PlacedOverlay[],
): readonly Issue[] {
  const areas = changedAreas(
    base,
    changesOf(
      visits,
      overlays.map(({ overlay }) => overlay),
    ),
  );
  const at = overlays.find(({ overlay }) => (overlay.remove ?? []).length > 0)?.at ?? "";
  if (areas.length === 0)
    return [error("emptied", `${at}/remove`, "Nothing is left of the framework.", "Leave something in.")];
  return areas
    .flatMap((node) => nodesIn({ kind: "area", node }, ""))
    .filter(({ kind, node }) => listsOf[kind].some(([list]) => nodesUnder(node, list)?.length === 0))
    .map(({ node }) =>
      error(
        "emptied",
        `${at}/remove`,
        `Nothing is left in "${node.id}".`,
        `Take out "${node.id}" itself, or add something to it.`,
      ),
    );
}
