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
 *
 * @param text - Text by language.
 * @param languages - Languages wanted, best first.
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
 * @returns The tag, or null when there is no text in any language.
 *
 * @example
 * pickLanguage({ en: "Complaints", cs: "Stížnosti" }, ["bg", "cs-CZ"]); // "cs"
 * pickLanguage({ en: "Complaints", cs: "Stížnosti" }, ["bg"]); // "en"
 * pickLanguage({}, ["bg"]); // null
 */
export function pickLanguage(text: LocalizedText | undefined, languages: readonly string[]): string | null {
  if (text === undefined) return null;
  for (const wish of [...languages, "en"]) {
    for (let tag = wish; tag !== ""; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
      if (Object.hasOwn(text, tag)) return tag;
    }
  }
  return Object.keys(text)[0] ?? null;
}
