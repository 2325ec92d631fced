import type { LocalizedText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import { levelsOf } from "../framework/levels-of.js";
import { outlineOf } from "../framework/outline.js";
import { plainText } from "./plain-text.js";
import { type ReportText, taggedText } from "./tagged-text.js";

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
  const texts = levelTexts(framework, languages);
  return (id) => texts(id).text;
}

/**
 * The same with the language of each name, where it is not that of the report.
 *
 * @param framework - The framework.
 * @param languages - Languages wanted, best first.
 */
export function levelTexts(framework: Framework, languages: readonly string[]): (id: string) => ReportText {
  const names = new Map<string, ReportText>();
  const bands = outlineOf(framework).nodes.flatMap(({ rule }) => rule?.bands ?? []);
  const named: readonly { readonly id: string; readonly title?: LocalizedText }[] = [
    ...bands,
    ...framework.scales.flatMap(levelsOf),
    ...(framework.special ?? []),
  ];
  for (const { id, title } of named) {
    const text = taggedText(title, languages);
    if (text.text !== "" && !names.has(id)) names.set(id, text);
  }
  return (id) => names.get(id) ?? { text: plainText(id), lang: null };
}
