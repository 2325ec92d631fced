import type { LocalizedText } from "../core/text.js";

/**
 * Says whether two texts contradict each other nowhere: in the languages that both have, they are the same.
 *
 * A translation that was added changes no meaning. A text that only one side gives contradicts nothing; two texts without a
 * language in common cannot be compared, and do not agree.
 *
 * @example
 * textsAgree({ en: "met" }, { en: "met", cs: "splněno" }); // true
 * textsAgree({ en: "met" }, { en: "fully met" }); // false
 */
export function textsAgree(a: LocalizedText | undefined, b: LocalizedText | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const shared = Object.keys(a).filter((language) => Object.hasOwn(b, language));
  return shared.length > 0 && shared.every((language) => a[language] === b[language]);
}
