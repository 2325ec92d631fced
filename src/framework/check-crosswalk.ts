import type { Id } from "../core/id.js";
import type { Issue } from "../core/issue.js";
import { error } from "../core/make-issue.js";
import { nearest } from "../core/nearest.js";
import { checkScaleRelations } from "./check-scale-relations.js";
import type { Crosswalk } from "./crosswalk.js";
import type { Framework } from "./framework.js";
import { walk } from "./walk.js";

/**
 * Checks a crosswalk against its two sides: its ids are items there, and between two editions of one framework every item
 * of either side is spoken of.
 *
 * Give it the crosswalk that `deriveCrosswalk` completed, or unchanged items count as forgotten.
 *
 * @param crosswalk - The crosswalk.
 * @param from - The framework one comes from.
 * @param to - The framework one goes to.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const old = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door" }, { id: "bed" }] };
 * const next = { ...old, edition: "2026-01-01", areas: [{ id: "door" }] };
 * const sides = { from: { framework: "shelter", edition: "2020-01-01" }, to: { framework: "shelter", edition: "2026-01-01" } };
 * const crosswalk = { ...sides, relations: [{ from: ["door"], to: ["door"], relation: "equal" as const }] };
 * checkCrosswalk(crosswalk, old, next).map((issue) => issue.message); // ["Nothing says what became of \"bed\" of edition 2020-01-01."]
 */
export function checkCrosswalk(crosswalk: Crosswalk, from: Framework, to: Framework): Issue[] {
  const sides = { from: itemsOf(from), to: itemsOf(to) };
  const issues = crosswalk.relations.flatMap((relation, index) => [
    ...relation.from.flatMap((id, at) => unknownItem(id, sides.from, from, `/relations/${index}/from/${at}`)),
    ...relation.to.flatMap((id, at) => unknownItem(id, sides.to, to, `/relations/${index}/to/${at}`)),
    ...(relation.from.length + relation.to.length === 0 ? [emptyRelation(`/relations/${index}`)] : []),
  ]);
  issues.push(...checkScaleRelations(crosswalk, from, to));
  if (from.id !== to.id) return issues;
  const spokenOf = new Set(crosswalk.relations.flatMap((relation) => relation.from));
  const answeredBy = new Set(crosswalk.relations.flatMap((relation) => relation.to));
  return [
    ...issues,
    ...sides.from
      .filter((id) => !spokenOf.has(id))
      .map((id) => forgotten(`what became of "${id}" of edition ${from.edition}`)),
    ...sides.to
      .filter((id) => !answeredBy.has(id))
      .map((id) => forgotten(`where "${id}" of edition ${to.edition} comes from`)),
  ];
}

function itemsOf(framework: Framework): readonly Id[] {
  return [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node.id);
}

function unknownItem(id: Id, items: readonly Id[], framework: Framework, path: string): Issue[] {
  if (items.includes(id)) return [];
  const near = nearest(id, items);
  const message = `Edition ${framework.edition} of "${framework.id}" has no item "${id}".`;
  const hint =
    near.length === 0 ? "Name an item of that edition." : `Did you mean ${near.map((one) => `"${one}"`).join(" or ")}?`;
  return [error("unknown-item", path, message, hint)];
}

function emptyRelation(path: string): Issue {
  const message = "This relation names no item on either side.";
  return error("empty-relation", path, message, "Name the items, or take the relation out.");
}

function forgotten(what: string): Issue {
  const hint = "Add a relation; an empty side means that the item is new or was removed.";
  return error("crosswalk-incomplete", "/relations", `Nothing says ${what}.`, hint);
}
