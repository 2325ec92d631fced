import { type LocalizedText, pickLanguage, pickText } from "../core/text.js";
import { plainText } from "./plain-text.js";
import { wordsIn } from "./words/words-in.js";

/** Text of a document, with its language where that is not the language of the report. */
export interface ReportText {
  /** The text, in one line. */
  readonly text: string;
  /** BCP 47 tag of its language; null where it is that of the report, or not known. */
  readonly lang: string | null;
}

/** What a page may name as a language. */
const tagForm = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/**
 * Chooses the text in the nearest language and says which one that is, so that a screen reader can pronounce it.
 *
 * @param text - Text by language.
 * @param languages - Languages wanted, best first; the first with words of ours is the language of the report.
 *
 * @example
 * taggedText({ en: "Complaints", cs: "Stížnosti" }, ["cs"]); // { text: "Stížnosti", lang: null }
 * taggedText({ en: "Complaints" }, ["bg"]); // { text: "Complaints", lang: "en" }
 */
export function taggedText(text: LocalizedText | undefined, languages: readonly string[]): ReportText {
  const language = pickLanguage(text, languages);
  const own = language?.toLowerCase().split("-")[0] === wordsIn(languages).language;
  return {
    text: plainText(pickText(text, languages)),
    lang: language === null || own || !tagForm.test(language) ? null : language,
  };
}
