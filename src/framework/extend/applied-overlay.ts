import type { AppliedOverlay, Extension, RemovedNode } from "../extension.js";
import type { Framework } from "../framework.js";
import type { Overlay } from "../overlay.js";
import type { Visit } from "../walk.js";
import { idOf } from "./apply-overlays.js";
import { nodesIn } from "./nodes-in.js";
import { comingOf } from "./placed-overlay.js";

/** Writes down where everything comes from that is not of the base; what was laid over the base before comes first. */
export function extensionOf(
  base: Framework,
  visits: ReadonlyMap<string, Visit>,
  overlays: readonly Overlay[],
): Extension {
  const own = { framework: base.id, edition: base.edition };
  const before = base.extends ?? { base: own, overlays: [] };
  return {
    base: before.base,
    overlays: [
      ...before.overlays,
      ...overlays.map((overlay) => ({ id: overlay.id, base: own, ...piecesOf(overlay, visits) })),
    ],
  };
}

function piecesOf(overlay: Overlay, visits: ReadonlyMap<string, Visit>): Omit<AppliedOverlay, "id" | "base"> {
  const { add = [], remove = [], reweight = {}, retitle = {}, sources = [], facts = [], tags = [] } = overlay;
  const pieces = {
    added: add.flatMap((addition) => {
      const coming = comingOf(addition);
      return coming === undefined ? [] : nodesIn(coming, "").map((one) => one.node.id);
    }),
    removed: remove.flatMap((one) => removedWith(one, visits)),
    reweighted: Object.keys(reweight),
    retitled: Object.keys(retitle),
    declared: [...sources, ...facts, ...tags].map((one) => one.id),
  };
  return Object.fromEntries(Object.entries(pieces).filter(([, list]) => list.length > 0));
}

function removedWith(
  removal: NonNullable<Overlay["remove"]>[number],
  visits: ReadonlyMap<string, Visit>,
): readonly RemovedNode[] {
  const root = idOf(removal);
  const because = typeof removal === "string" ? undefined : removal.because;
  return [...visits.values()]
    .filter((visit) => [...visit.parents, visit].some((one) => one.node.id === root))
    .map(({ node, kind }) => ({ id: node.id, kind, ...(node.id === root && because !== undefined && { because }) }));
}
