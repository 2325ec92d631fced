import { type LocalizedText, pickText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import { levelsOf } from "../framework/levels-of.js";
import { outlineOf } from "../framework/outline.js";
import { plainText } from "./plain-text.js";

/**
 * Gives a function that names the levels, bands and special answers of a framework; one without a name is called by its id.
 *
 * @param framework - The framework.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", { id: "met", title: { en: "fully met" } }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * ["not-met", "met"].map(levelNames(shelter, ["en"])); // ["not-met", "fully met"]
 */
export function levelNames(framework: Framework, languages: readonly string[]): (id: string) => string {
  const names = new Map<string, string>();
  const bands = outlineOf(framework).nodes.flatMap(({ rule }) => rule?.bands ?? []);
  const named: readonly { readonly id: string; readonly title?: LocalizedText }[] = [
    ...bands,
    ...framework.scales.flatMap(levelsOf),
    ...(framework.special ?? []),
  ];
  for (const { id, title } of named) {
    if (title !== undefined && !names.has(id)) names.set(id, plainText(pickText(title, languages)));
  }
  return (id) => names.get(id) || plainText(id);
}
