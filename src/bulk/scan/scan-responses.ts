import { open } from "../../assessment/form.js";
import type { ScanForm } from "./scan-form.js";

/** Numbers longer than this are no level that can be looked up. */
const mostDigits = 5;

/** Reads the responses that begin behind a brace into the slots of the rated nodes; gives the place behind the closing brace, or -1. */
export type ScanResponses = (bytes: Uint8Array, view: DataView, start: number, codes: Uint16Array) => number;

/**
 * Makes the scanner of the responses of one framework. It takes what is written in the usual way, in any order of keys:
 * a number or a word for each item, at most one space behind a comma or a colon. Anything else gives -1, and
 * is for the ordinary path to read.
 */
export function responsesScanner(form: ScanForm): ScanResponses {
  const { keys, count, places, numberSlots, width, words, wordSlots, wordCount } = form;
  const { lengths } = keys;
  let word = 0;

  const scanWord = (view: DataView, at: number): number => {
    // Most words of a file are the same few: the last one is tried first.
    if (wordCount > 0 && !words.isAt(view, at, word)) word = words.find(view, at);
    if (word >= 0 && wordCount > 0) return word;
    word = 0;
    return -1;
  };

  return (bytes, view, start, codes) => {
    // Here and not above, so that they are known to be constant where it matters most.
    const space = 32;
    const quote = 34;
    const comma = 44;
    const close = 125;
    const zero = 48;
    let at = start;
    if (bytes[at] === close) return at + 1;
    let expected = 0;
    for (;;) {
      if (bytes[at] !== quote) return -1;
      at += 1;
      // Most assessments name the items in the framework's order.
      const key = expected < count && keys.isAt(view, at, expected) ? expected : keys.find(view, at);
      if (key < 0) return -1;
      expected = key + 1;
      at += lengths[key] as number;
      if (bytes[at] === space) at += 1;
      let slot = 0;
      let number = (bytes[at] as number) - zero;
      if (number >= 0 && number <= 9) {
        const first = at;
        at += 1;
        for (let digit = (bytes[at] as number) - zero; digit >= 0 && digit <= 9; digit = (bytes[at] as number) - zero) {
          if (number === 0 || at - first >= mostDigits) return -1;
          number = number * 10 + digit;
          at += 1;
        }
        if (number < width) slot = numberSlots[key * width + number] as number;
      } else {
        if (bytes[at] !== quote) return -1;
        const found = scanWord(view, at + 1);
        if (found < 0) return -1;
        slot = wordSlots[key * wordCount + found] as number;
        at += 1 + (words.lengths[found] as number);
      }
      const place = places[key] as number;
      // A level that needs more than the rating, a key given twice, or an item that does not apply.
      if (slot === 0 || codes[place] !== open) return -1;
      codes[place] = slot;
      const next = bytes[at];
      at += 1;
      if (next === close) return at;
      if (next !== comma) return -1;
      if (bytes[at] === space) at += 1;
    }
  };
}
