import { byteWords, findWord } from "./byte-words.js";
import { isPlainSign, scanText } from "./scan-text.js";

const space = 32;
const quote = 34;
const comma = 44;
const brace = 123;
const close = 125;
const backslash = 92;
const keys = /* @__PURE__ */ byteWords(["id", "title", "serviceType", "region", "facts"], ":");
const factsKey = 4;

/** Where in the list of places the texts of a unit begin, and what stands behind them: the place of its facts. */
export interface UnitPlaces {
  /** Places of the texts: the first byte of each and the one behind its last one; -1 where it has none. */
  readonly texts: Int32Array;
  /** At which of them those of the unit begin. */
  readonly first: number;
  /** Place of the opening brace of the facts; -1 where there are none. */
  facts: number;
  /** Place behind their closing brace. */
  factsEnd: number;
}

/** Reads a unit: finds the places of its texts and of its facts. Gives the place behind it; -1 where it needs a closer look. */
export function scanUnit(bytes: Uint8Array, view: DataView, start: number, found: UnitPlaces): number {
  if (bytes[start] !== brace) return -1;
  let seen = 0;
  for (let at = start + 1; ; ) {
    const key = bytes[at] === quote ? findWord(keys, view, at) : -1;
    if (key < 0 || (seen & (1 << key)) !== 0) return -1;
    seen |= 1 << key;
    at += keys.lengths[key] as number;
    if (bytes[at] === space) at += 1;
    if (key === factsKey) {
      found.facts = at;
      found.factsEnd = endOfFacts(bytes, at);
      at = found.factsEnd;
    } else if (key === 0 && !isIdAt(bytes, at)) return -1;
    else at = scanField(bytes, at, found.texts, found.first + key, key === 0);
    if (at < 0) return -1;
    if (bytes[at] === close) return (seen & 1) === 1 ? at + 1 : -1;
    if (bytes[at] !== comma) return -1;
    at += bytes[at + 1] === space ? 2 : 1;
  }
}

/** Reads a text and keeps its place. One that must not be empty must begin with a letter, a digit or the like. */
export function scanField(bytes: Uint8Array, at: number, texts: Int32Array, field: number, filled: boolean): number {
  if (bytes[at] !== quote || (filled && !isPlainSign(bytes[at + 1] ?? 0))) return -1;
  const end = scanText(bytes, at + 1);
  texts[field * 2] = at + 1;
  texts[field * 2 + 1] = end;
  return end < 0 ? -1 : end + 1;
}

/** How long an id may be. */
const longestId = 64;

// An id in quotes: the same signs as `isId` takes.
function isIdAt(bytes: Uint8Array, start: number): boolean {
  for (let at = start + 1; at <= start + 1 + longestId; at += 1) {
    const byte = bytes[at] as number;
    if (byte === quote) return at > start + 1;
    const isLetter = byte >= 97 && byte <= 122;
    const isOther = (byte >= 48 && byte <= 57) || byte === 45 || byte === 46;
    if (!isLetter && (!isOther || at === start + 1)) return false;
  }
  return false;
}

// Behind the first closing brace; -1 where something comes before that has to be looked at, or an object inside.
function endOfFacts(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== brace) return -1;
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === close) return at + 1;
    if (byte < space || byte > 126 || byte === backslash || byte === brace) return -1;
  }
  return -1;
}
