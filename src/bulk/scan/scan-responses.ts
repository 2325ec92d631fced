import { findWord, isBetween, isWordAt } from "./byte-words.js";
import type { ScanForm } from "./scan-form.js";

/** Numbers longer than this are no level that can be looked up. */
const mostDigits = 5;

const space = 32;
const quote = 34;
const comma = 44;
const zero = 48;
const close = 125;

/** The bytes behind a digit where another key comes right behind it, a comma and a quote, as part of a number of four bytes. */
const nextKey = 0x222c00;
const behindDigit = 0xffff00;

/**
 * Reads the responses that begin behind a brace into the cells of the rated nodes. It takes what is written in the usual
 * way, in any order of keys: a number or a word for each item, at most one space behind a comma or a colon.
 *
 * Most of the work on a file is done in this loop, and what it calls is called by name and not as a part of something: so
 * it stays fast with many frameworks at hand.
 *
 * @returns Place behind the closing brace; -1 for anything else, which is for the ordinary path to read.
 */
export function scanResponses(
  form: ScanForm,
  bytes: Uint8Array,
  view: DataView,
  start: number,
  cells: Int32Array,
): number {
  const { keys, places, openCells, numberCells, width, words, wordCells, lastWord } = form;
  const { lengths, heads, tails } = keys;
  const size = bytes.length;
  let at = start;
  if (bytes[at] === close) return at + 1;
  let expected = 0;
  for (;;) {
    // Most assessments name the items in the framework's order.
    let key = expected;
    let length = lengths[key] as number;
    if (
      at + length + 4 > size ||
      view.getInt32(at, true) !== heads[key] ||
      view.getInt32(at + length - 4, true) !== tails[key] ||
      (length > 8 && !isBetween(keys, view, at, key))
    ) {
      key = bytes[at] === quote ? findWord(keys, view, at) : -1;
      if (key < 0 || at + (lengths[key] as number) + 4 > size) return -1;
      length = lengths[key] as number;
    }
    expected = key + 1;
    at += length;
    const place = places[key] as number;
    // Most values are one digit with another key right behind it.
    const four = view.getInt32(at, true);
    const digit = (four & 0xff) - zero;
    if ((four & behindDigit) === nextKey && digit >= 0 && digit < width) {
      const cell = numberCells[key * width + digit] as number;
      if (cell === 0 || cells[place] !== openCells[place]) return -1;
      cells[place] = cell;
      at += 2;
      continue;
    }
    if (bytes[at] === space) at += 1;
    let cell = 0;
    if (bytes[at] === quote) {
      // Most words of a file are the same few: the last one is tried first.
      let word = lastWord[0] as number;
      if (!isWordAt(words, view, at, word)) word = findWord(words, view, at);
      if (word < 0) return -1;
      lastWord[0] = word;
      cell = wordCells[key * words.count + word] as number;
      at += words.lengths[word] as number;
    } else {
      const first = at;
      let number = 0;
      while (isDigit(bytes[at])) {
        if ((at > first && number === 0) || at - first === mostDigits) return -1;
        number = number * 10 + (bytes[at] as number) - zero;
        at += 1;
      }
      if (at > first && number < width) cell = numberCells[key * width + number] as number;
    }
    // A level that needs more than the rating, a key given twice, or an item that does not apply.
    if (cell === 0 || cells[place] !== openCells[place]) return -1;
    cells[place] = cell;
    const next = bytes[at];
    at += 1;
    if (next === close) return at;
    if (next !== comma) return -1;
    if (bytes[at] === space) at += 1;
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
