import { languagesWanted } from "../../core/language.js";
import type { Language } from "./say/language.js";
import type { Say } from "./say/say.js";
import { speaker } from "./say/speaker.js";
import { sentences as bulgarian } from "./sentences/bg.js";
import { sentences as czech } from "./sentences/cs.js";
import { sentences as english } from "./sentences/en.js";
import { words as bulgarianWords } from "./words/bg.js";
import { words as czechWords } from "./words/cs.js";
import { words as englishWords } from "./words/en.js";

const fallback: Language = { tag: "en", words: englishWords, sentences: english };

const all: readonly Language[] = [
  fallback,
  { tag: "cs", words: czechWords, sentences: czech },
  { tag: "bg", words: bulgarianWords, sentences: bulgarian },
];

/** A language with its speaker, for the titles that a reader wants. */
export interface Speaker {
  /** The language. */
  readonly language: Language;
  /** What says the parts of its sentences. */
  readonly say: Say;
}

/**
 * Chooses the first language wanted in which there are sentences; English where there are none.
 *
 * @param languages - Languages wanted, best first; a tag with a region stands for its language.
 *
 * @example
 * speakerFor(["de", "cs-CZ"]).language.tag; // "cs"
 * speakerFor(["de"]).language.tag; // "en"
 */
export function speakerFor(languages: readonly string[]): Speaker {
  const wanted = languagesWanted(languages).map((wish) => wish.toLowerCase().split("-")[0]);
  const known = wanted.map((wish) => all.find((language) => language.tag === wish));
  const language = known.find((one) => one !== undefined) ?? fallback;
  return { language, say: speaker(language, languages) };
}
