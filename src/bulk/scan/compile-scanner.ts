import type { Program } from "../../scoring/program.js";
import { byteWords, findWord, isWordAt } from "./byte-words.js";
import type { Ground } from "./ground.js";
import { isDayAt } from "./is-day-at.js";
import { knownGrounds } from "./known-grounds.js";
import { knownNames, nameAt } from "./known-names.js";
import { keepStart, noStart, startsSo } from "./line-start.js";
import { type ScanForm, scanFormOf } from "./scan-form.js";
import { scanResponses } from "./scan-responses.js";
import { scanField, scanUnit } from "./scan-unit.js";
import { textFields } from "./text-fields.js";

/** Reads assessments of a few frameworks from bytes, without making objects of them. */
export interface Scanner {
  /** What is known of each framework. */
  readonly forms: readonly ScanForm[];
  /** Takes a block of bytes; `scan` must be given the same. */
  readonly open: (bytes: Uint8Array) => void;
  /**
   * Reads one line.
   *
   * @returns Place behind its closing brace; -1 where the line is for the ordinary path. Then nothing else holds.
   */
  readonly scan: (bytes: Uint8Array, start: number) => number;
  /** What the line read last stands on. */
  readonly ground: () => Ground;
  /** By framework, what was chosen in the line read last: the cells of the rated nodes. */
  readonly cells: readonly Int32Array[];
  /** By text field, the place of its first byte in the line read last, and that behind its last one; -1 where it has none. */
  readonly texts: Int32Array;
}

const space = 32;
const quote = 34;
const comma = 44;
const brace = 123;
const close = 125;
const topKeys = ["framework", "edition", "responses", "unit", "id", "on", "perspective"];
/** Bits of framework, edition and responses: what every line must have. */
const needed = 7;
/** Bit of the unit. */
const unitBit = 8;

/**
 * Compiles frameworks into one scanner of lines of JSON.
 *
 * The scanner takes the usual forms of a valid assessment and fills the very slots that the engine reads; for anything else
 * it says -1, and whoever calls parses the line. What it takes is therefore all that has to be right here, and tests hold
 * it against the ordinary path byte by byte.
 *
 * @param programs - The frameworks, compiled; each edition once.
 */
export function compileScanner(programs: readonly Program[]): Scanner {
  const forms = programs.map(scanFormOf);
  const grounds = knownGrounds(forms);
  const cells = forms.map(({ blank }) => blank.baseCells.slice());
  const texts = new Int32Array(textFields.length * 2);
  const names = knownNames(programs);
  const keys = byteWords(topKeys, ":");

  let view: DataView = new DataView(new ArrayBuffer(0));
  // What the line at hand says so far; on what its responses were read, and on what those of the line before.
  const line = { framework: -1, edition: -1, ground: null as Ground | null, seen: 0, count: 0, key: -1 };
  const unitPlaces = { texts, first: 3, facts: -1, factsEnd: -1 };
  const before = noStart();
  let guess = (forms[0] as ScanForm).blank;
  const order = [0, 1, 2, 3, 4, 5, 6];

  // Where the framework comes later in the line, it is taken to be that of the line before.
  const placeSoFar = (): number =>
    line.framework < 0 || line.edition < 0 ? guess.place : names.placeOf(line.framework, line.edition);

  const unit = (bytes: Uint8Array, start: number): number => {
    unitPlaces.facts = -1;
    const end = scanUnit(bytes, view, start, unitPlaces);
    if (end < 0 || unitPlaces.facts < 0) return end;
    const place = placeSoFar();
    if (place >= 0) line.ground = grounds.find(place, bytes, unitPlaces.facts, unitPlaces.factsEnd);
    return line.ground === null ? -1 : end;
  };

  const responses = (bytes: Uint8Array, at: number): number => {
    const place = placeSoFar();
    if (place < 0 || bytes[at] !== brace) return -1;
    // So is the unit.
    const hasUnit = (line.seen & unitBit) !== 0 || guess.place !== place;
    guess = hasUnit ? (line.ground ?? (forms[place] as ScanForm).blank) : (line.ground ?? guess);
    const chosen = cells[place] as Int32Array;
    chosen.set(guess.baseCells);
    return scanResponses(forms[place] as ScanForm, bytes, view, at + 1, chosen);
  };

  const value = (bytes: Uint8Array, at: number): number => {
    switch (line.key) {
      case 0:
        line.framework = nameAt(names.framework, view, at);
        return line.framework < 0 ? -1 : at + (names.framework.words.lengths[line.framework] as number);
      case 1:
        line.edition = nameAt(names.edition, view, at);
        return line.edition < 0 ? -1 : at + (names.edition.words.lengths[line.edition] as number);
      case 2:
        return responses(bytes, at);
      case 3:
        return unit(bytes, at);
      case 4:
        return scanField(bytes, at, texts, 0, true);
      case 5:
        return isDayAt(bytes, at) ? scanField(bytes, at, texts, 1, false) : -1;
      default:
        return nameAt(names.perspective, view, at) < 0 ? -1 : scanField(bytes, at, texts, 2, false);
    }
  };

  // A key of the line, which must not have come before; gives the place of its value.
  const keyAt = (bytes: Uint8Array, at: number): number => {
    const next = order[line.count] as number;
    const isNext = line.count < 7 && isWordAt(keys, view, at, next);
    const key = isNext ? next : bytes[at] === quote ? findWord(keys, view, at) : -1;
    if (key < 0 || (line.seen & (1 << key)) !== 0) return -1;
    line.seen |= 1 << key;
    line.key = key;
    order[line.count] = key;
    line.count += 1;
    const end = at + (keys.lengths[key] as number);
    return bytes[end] === space ? end + 1 : end;
  };

  const begin = (bytes: Uint8Array, start: number): number => {
    line.ground = null;
    for (let field = 0; field < texts.length; field += 2) texts[field] = -1;
    if (startsSo(before, view, start)) {
      line.framework = before.framework;
      line.edition = before.edition;
      line.seen = before.seen;
      line.key = before.key;
      line.count = 3;
      return start + before.length;
    }
    line.framework = -1;
    line.edition = -1;
    line.seen = 0;
    line.count = 0;
    return bytes[start] === brace ? keyAt(bytes, start + 1) : -1;
  };

  const scan = (bytes: Uint8Array, start: number): number => {
    let at = begin(bytes, start);
    let isKept = line.count === 3;
    while (at >= 0) {
      // Framework and edition are known, and a third key was read.
      if (!isKept && line.count === 3 && line.framework >= 0 && line.edition >= 0) {
        keepStart(before, bytes, start, at, line);
        isKept = true;
      }
      at = value(bytes, at);
      if (at < 0) return -1;
      if (bytes[at] === close) return (line.seen & needed) === needed && isAsGuessed() ? at + 1 : -1;
      if (bytes[at] !== comma) return -1;
      at = keyAt(bytes, at + (bytes[at + 1] === space ? 2 : 1));
    }
    return -1;
  };
  // The next line is read on what this one turned out to stand on.
  const isAsGuessed = (): boolean => {
    const place = placeSoFar();
    if (place < 0) return false;
    const blank = (forms[place] as ScanForm).blank;
    const ground = line.ground ?? blank;
    if (ground === guess && ground.place === place) return true;
    guess = ground.place === place ? ground : blank;
    return false;
  };
  const open = (bytes: Uint8Array): void => {
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  return { forms, open, scan, ground: () => guess, cells, texts };
}
