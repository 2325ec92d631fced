import { languagesWanted } from "./language.js";

/**
 * Text in one or more languages, keyed by BCP 47 tag.
 *
 * @example
 * const title: LocalizedText = { en: "Opening hours", cs: "Otevírací doba" };
 */
export type LocalizedText = Readonly<Record<string, string>>;

/**
 * Chooses the text in the first language that has one.
 *
 * A tag with a region falls back to its language (`de-AT` to `de`) before the next wish is tried. When no wish is met,
 * English is taken, and then whatever comes first: a reader with another language is better served than one with none.
 * Capital letters make no difference, as BCP 47 has it.
 *
 * @param text - Text by language.
 * @param languages - Languages wanted, best first.
 * @throws A {@link QualityError} with code `wrong-usage` for languages that are no list of tags.
 * @returns The text, or an empty string when there is none in any language.
 *
 * @example
 * pickText({ en: "Complaints", cs: "Stížnosti" }, ["cs"]); // "Stížnosti"
 * pickText({ en: "Complaints", cs: "Stížnosti" }, ["bg", "en"]); // "Complaints"
 * pickText({ cs: "Stížnosti" }, ["de-AT"]); // "Stížnosti"
 */
export function pickText(text: LocalizedText | undefined, languages: readonly string[]): string {
  const language = pickLanguage(text, languages);
  return language === null ? "" : (text?.[language] as string);
}

/**
 * Says which language {@link pickText} chooses: what a page needs to mark a text that is not in its own language.
 *
 * @param text - Text by language.
 * @param languages - Languages wanted, best first.
 * @throws A {@link QualityError} with code `wrong-usage` for languages that are no list of tags.
 * @returns The tag, or null when there is no text in any language.
 *
 * @example
 * pickLanguage({ en: "Complaints", cs: "Stížnosti" }, ["bg", "cs-CZ"]); // "cs"
 * pickLanguage({ en: "Complaints", cs: "Stížnosti" }, ["bg"]); // "en"
 * pickLanguage({}, ["bg"]); // null
 */
export function pickLanguage(text: LocalizedText | undefined, languages: readonly string[]): string | null {
  const wishes = languagesWanted(languages);
  // From a document that nobody checked, a text may be null.
  if (text === undefined || text === null) return null;
  for (const wish of [...wishes, "en"]) {
    for (let tag = wish; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
      const own = Object.hasOwn(text, tag) ? tag : writtenOtherwise(text, tag);
      if (own !== undefined) return own;
    }
  }
  return Object.keys(text)[0] ?? null;
}

function writtenOtherwise(text: LocalizedText, tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  return Object.keys(text).find((own) => own.toLowerCase() === wanted);
}
