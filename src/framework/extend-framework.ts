import { deepFreeze } from "../core/deep-freeze.js";
import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import type { Result } from "../core/result.js";
import type { LocalizedText } from "../core/text.js";
import { extensionOf } from "./extend/applied-overlay.js";
import { changedAreas, changesOf } from "./extend/apply-overlays.js";
import { checkOverlays } from "./extend/check-overlays.js";
import { misshapenOverlays } from "./extend/misshapen-overlays.js";
import { withoutIdleTags } from "./extend/without-idle-tags.js";
import { withoutRemoved } from "./extend/without-removed.js";
import type { Framework } from "./framework.js";
import { misshapen } from "./misshapen.js";
import type { Identity, Overlay } from "./overlay.js";
import { walk } from "./walk.js";

/**
 * Lays overlays over a framework: nodes come in, go, weigh something else, or are called something else.
 *
 * What comes out is an ordinary framework, frozen, under the name that an overlay gives it. It keeps where every piece comes
 * from (`extends`, or {@link listOrigins}). Publisher and country are never taken from the base, whose disclaimer stays; new
 * words bear the overlay's labels (`interpretive` and not verified, if it says nothing) and lose the places in sources where
 * the old words stood. Ids of what goes are taken off lists, such as those of groups; a condition that asks for a node that
 * is gone is for `lintFramework` to point at.
 *
 * Two overlays that touch the same thing are an error, whichever comes first. Only the order of new neighbours follows the
 * order of the overlays.
 *
 * @param base - The framework.
 * @param overlays - One overlay, or several that were all written for this edition. Exactly one says what comes out.
 * @throws A {@link QualityError} with code `invalid-document` and every issue, when they do not fit. Paths are those of the
 * overlay; of several, they begin with its place in the list.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "bell" }] }],
 * });
 * const city = extendFramework(shelter, {
 *   id: "city",
 *   base: { framework: "shelter", edition: "2026-01-01" },
 *   becomes: { id: "city-shelter", edition: "2026-07-01", title: { en: "City shelter" } },
 *   add: [{ after: "hours", standard: { id: "ramp" } }],
 *   remove: ["bell"],
 *   reweight: { hours: 2 },
 * });
 * listItems(city).map((item) => item.id); // ["hours", "ramp"]
 * city.extends?.overlays[0]?.added; // ["ramp"]
 */
export function extendFramework(base: Framework, overlays: Overlay | readonly Overlay[]): Framework {
  const result = safeExtendFramework(base, overlays);
  if (result.ok) return result.value;
  throw result.error;
}

/**
 * Does what {@link extendFramework} does, and gives the error back instead of throwing it.
 *
 * @param base - The framework.
 * @param overlays - One overlay, or several.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
 *   areas: [{ id: "door" }, { id: "bed" }],
 * });
 * const base = { framework: "shelter", edition: "2026-01-01" };
 * const becomes = { id: "city-shelter", edition: "2026-07-01", title: { en: "City shelter" } };
 * const overlays = [{ id: "city", base, becomes, remove: ["bed"] }, { id: "funder", base, reweight: { bed: 2 } }];
 * const result = safeExtendFramework(shelter, overlays);
 * result.ok ? [] : result.error.issues.map((issue) => `${issue.code} ${issue.path}`); // ["overlay-conflict /1/reweight/bed"]
 */
export function safeExtendFramework(base: Framework, overlays: Overlay | readonly Overlay[]): Result<Framework> {
  const list: readonly Overlay[] = isList(overlays) ? overlays : [overlays];
  const misfits = [...misshapen(base), ...misshapenOverlays(list, isList(overlays))];
  if (misfits.length > 0) {
    const message = "The framework, or what is laid over it, is not of the shape to be worked with.";
    return { ok: false, error: new QualityError("invalid-document", message, misfits) };
  }
  const visits = new Map([...walk(base)].map((visit) => [visit.node.id, visit]));
  const issues: readonly Issue[] = checkOverlays(
    base,
    visits,
    list.map((overlay, place) => ({ overlay, at: isList(overlays) ? `/${place}` : "" })),
  );
  const identity = list.find((overlay) => overlay.becomes !== undefined)?.becomes;
  if (issues.length > 0 || identity === undefined) {
    const message = `${list.length === 1 ? "This overlay does" : "These overlays do"} not fit ${base.id} ${base.edition}.`;
    return { ok: false, error: new QualityError("invalid-document", message, issues) };
  }
  const changes = changesOf(visits, list);
  const extended: Framework = {
    ...labelled(base, identity),
    ...declared("sources", base, list),
    ...declared("tags", base, list),
    ...declared("facts", base, list),
    extends: extensionOf(base, visits, list),
    ...withoutRemoved(
      base,
      changes.removed,
      list.flatMap((overlay) => overlay.add ?? []),
    ),
    areas: changedAreas(base, changes),
  };
  // A copy, because what is frozen here must not be a piece of the base or of an overlay.
  return { ok: true, value: deepFreeze(structuredClone(withoutIdleTags(extended, base))) };
}

function isList(overlays: Overlay | readonly Overlay[]): overlays is readonly Overlay[] {
  return Array.isArray(overlays);
}

// What the base says of itself is not true of the result, but its disclaimer still is true of its texts.
function labelled(base: Framework, identity: Identity): Framework {
  const { $schema, id, edition, title, description, publisher, jurisdiction, inForce, dated, counts, ...kept } = base;
  const disclaimer = bothTexts(base.disclaimer, identity.disclaimer);
  const { id: newId, edition: newEdition, title: newTitle, ...rest } = identity;
  return {
    id: newId,
    edition: newEdition,
    title: newTitle,
    ...kept,
    ...rest,
    ...(disclaimer !== undefined && { disclaimer }),
  };
}

function bothTexts(first: LocalizedText | undefined, second: LocalizedText | undefined): LocalizedText | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const languages = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    languages.map((language) => [language, [first[language], second[language]].filter(Boolean).join(" ")]),
  );
}

function declared<K extends "sources" | "tags" | "facts">(
  key: K,
  base: Framework,
  overlays: readonly Overlay[],
): Partial<Framework> {
  const all = [...(base[key] ?? []), ...overlays.flatMap((overlay): readonly unknown[] => overlay[key] ?? [])];
  return all.length === 0 ? {} : { [key]: all };
}
