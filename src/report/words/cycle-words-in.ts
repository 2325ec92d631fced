import { bulgarianCycle } from "./bulgarian-cycle.js";
import type { CycleWords } from "./cycle-words.js";
import { czechCycle } from "./czech-cycle.js";
import { englishCycle } from "./english-cycle.js";
import { wordsIn } from "./words-in.js";

const all: Readonly<Record<string, CycleWords>> = { en: englishCycle, cs: czechCycle, bg: bulgarianCycle };

/**
 * Chooses the words around plans under way, changes, trends and what is due, in the language that `wordsIn` chooses. Apart
 * from the words of a result, so that a bundle with reports alone does not hold them.
 *
 * @param languages - BCP 47 tags, best first.
 *
 * @example
 * cycleWordsIn(["cs-CZ"]).falls; // "Co klesá"
 * cycleWordsIn(["fi"]).falls; // "What falls"
 */
export function cycleWordsIn(languages: readonly string[]): CycleWords {
  return all[wordsIn(languages).language] ?? englishCycle;
}
