import type { Words } from "../../../report/words/words.js";
import { wordsIn } from "../../../report/words/words-in.js";
import type { NodeLayout } from "../node-layout.js";
import type { ShowWords } from "../words/show-words.js";
import { showWordsIn } from "../words/show-words-in.js";

/** How a framework is printed, and with which words. */
export interface ShowLayout extends NodeLayout {
  /** Labels of `show`. */
  readonly words: ShowWords;
  /** Words of reports. */
  readonly report: Words;
  /** Whether every detail is printed. */
  readonly full: boolean;
}

/** Adds the words of the languages wanted. */
export function showLayout(layout: NodeLayout, full: boolean): ShowLayout {
  return { ...layout, full, words: showWordsIn(layout.languages), report: wordsIn(layout.languages) };
}
