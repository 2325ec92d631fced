import { kindOf } from "./check-fields.js";
import { QualityError } from "./quality-error.js";

/** Form of a BCP 47 tag, its language in lower case, then parts of any kind: `en`, `sr-Latn`, `de-AT`, `de-x-easy`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;

/**
 * Gives the languages wanted as they are, or refuses what is no list of tags. One text in place of a list would be read letter
 * by letter, met by nothing, and answered in English without a word; and wishes often come from an address, where anything
 * can stand.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * languagesWanted(["cs-CZ", "en"]); // ["cs-CZ", "en"]
 */
export function languagesWanted(languages: readonly string[]): readonly string[] {
  const isList = Array.isArray(languages);
  const isOdd = (wish: unknown) => typeof wish !== "string";
  // A hole in a sparse list is found as well; `every` would pass over it.
  const at = isList ? languages.findIndex(isOdd) : -1;
  if (isList && at < 0) return languages;
  const wrong: unknown = isList ? languages[at] : languages;
  const given = wrong === undefined ? "nothing" : kindOf(wrong);
  throw new QualityError(
    "wrong-usage",
    `Languages are a list of tags, best first, such as ["cs", "en"], not ${given}.`,
  );
}
