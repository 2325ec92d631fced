import { languagesWanted } from "../../core/language.js";
import { bulgarian } from "./bulgarian.js";
import { czech } from "./czech.js";
import { english } from "./english.js";
import type { ExchangeWords } from "./words.js";

const known: Readonly<Record<string, ExchangeWords>> = { en: english, cs: czech, bg: bulgarian };

/** All languages that the tables speak: what was written in one must be read in any. */
export const allWords: readonly ExchangeWords[] = Object.values(known);

/** The words in the first language wanted that there are words in; English if there are none. */
export function exchangeWords(languages: readonly string[]): ExchangeWords {
  for (const wish of languagesWanted(languages)) {
    const tag = wish.toLowerCase().split("-")[0] ?? "";
    if (Object.hasOwn(known, tag)) return known[tag] as ExchangeWords;
  }
  return english;
}
