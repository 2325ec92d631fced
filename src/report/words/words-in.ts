import { languagesWanted } from "../../core/language.js";
import { bulgarian } from "./bulgarian.js";
import { czech } from "./czech.js";
import { english } from "./english.js";
import type { Words } from "./words.js";

const all: readonly Words[] = [english, czech, bulgarian];

/**
 * Chooses the words of the first language that has them: `cs-CZ` finds Czech, and English serves where none is known.
 *
 * @param languages - BCP 47 tags, best first.
 *
 * @example
 * wordsIn(["cs-CZ", "en"]).overall; // "Celkem"
 * wordsIn(["fi"]).overall; // "Overall"
 */
export function wordsIn(languages: readonly string[]): Words {
  for (const wish of languagesWanted(languages)) {
    const language = wish.toLowerCase().split("-")[0];
    const found = all.find((words) => words.language === language);
    if (found !== undefined) return found;
  }
  return english;
}
