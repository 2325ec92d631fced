import { wordsIn } from "../../../report/words/words-in.js";
import { showBulgarian } from "./show-bulgarian.js";
import { showCzech } from "./show-czech.js";
import { showEnglish } from "./show-english.js";
import type { ShowWords } from "./show-words.js";

/** Chooses the labels in the language in which reports have their words. */
export function showWordsIn(languages: readonly string[]): ShowWords {
  const { language } = wordsIn(languages);
  return language === "cs" ? showCzech : language === "bg" ? showBulgarian : showEnglish;
}
