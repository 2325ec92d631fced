import type { Program } from "../../scoring/program.js";
import { byteWords } from "./byte-words.js";
import { type ScanForm, scanFormOf } from "./scan-form.js";
import { responsesScanner, type ScanResponses } from "./scan-responses.js";
import { scanText } from "./scan-text.js";

/** Texts of an assessment that results are named and grouped by. */
export const textFields = [
  "id",
  "on",
  "perspective",
  "unit.id",
  "unit.title",
  "unit.serviceType",
  "unit.region",
] as const;

/** A text of an assessment that results can be grouped by. */
export type TextField = (typeof textFields)[number];

/** Reads assessments of a few frameworks from bytes, without making objects of them. */
export interface Scanner {
  /** What is known of each framework. */
  readonly forms: readonly ScanForm[];
  /**
   * Reads one line.
   *
   * @returns Place of its framework; -1 where the line is for the ordinary path. Then nothing else holds.
   */
  readonly scan: (bytes: Uint8Array, start: number, end: number) => number;
  /** Takes a block of bytes; `scan` must be given the same. */
  readonly open: (bytes: Uint8Array) => void;
  /** By framework, what was chosen in the line read last: the slots of the rated nodes. */
  readonly codes: readonly Uint16Array[];
  /** By text field, the place of its first byte in the line read last, and that behind its last one; -1 where it has none. */
  readonly texts: Int32Array;
}

const space = 32;
const quote = 34;
const comma = 44;
const brace = 123;
const close = 125;
const topKeys = ["framework", "edition", "responses", "unit", "id", "on", "perspective"];
const unitKeys = ["id", "title", "serviceType", "region"];
const perspectives = ["self", "peer", "inspection", "client", "partner", "funder", "other"];

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
  const scanners = forms.map(responsesScanner);
  const codes = forms.map(({ baseCodes }) => baseCodes.slice());
  const texts = new Int32Array(textFields.length * 2);
  const line = { framework: -1, edition: -1, guess: 0 };
  const ids = [...new Set(programs.map(({ framework }) => framework.id))];
  const editions = [...new Set(programs.map(({ framework }) => framework.edition))];
  const places = ids.map((id) =>
    editions.map((edition) => programs.findIndex(({ framework: one }) => one.id === id && one.edition === edition)),
  );
  const words = {
    top: byteWords(topKeys, ":"),
    unit: byteWords(unitKeys, ":"),
    perspective: byteWords(perspectives),
    framework: byteWords(ids),
    edition: byteWords(editions),
  };

  // A text of the line: its place is kept. One that must not be empty must begin with a letter or a digit.
  const text = (bytes: Uint8Array, at: number, field: number, filled: boolean): number => {
    if (bytes[at] !== quote || (filled && !isSign(bytes[at + 1] ?? 0))) return -1;
    const end = scanText(bytes, at + 1);
    texts[field * 2] = at + 1;
    texts[field * 2 + 1] = end;
    return end < 0 ? -1 : end + 1;
  };

  let view: DataView = new DataView(new ArrayBuffer(0));
  const order = [0, 1, 2, 3, 4, 5, 6];
  const lastWord = { framework: 0, edition: 0, perspective: 0 };
  // Most lines of a file are alike: what the line before said is tried first.
  const wordAt = (bytes: Uint8Array, at: number, name: keyof typeof lastWord): number => {
    if (bytes[at] !== quote) return -1;
    const last = lastWord[name];
    const found = words[name].isAt(view, at + 1, last) ? last : words[name].find(view, at + 1);
    if (found >= 0) lastWord[name] = found;
    return found;
  };

  const unit = (bytes: Uint8Array, start: number): number => {
    if (bytes[start] !== brace) return -1;
    let seen = 0;
    for (let at = start + 1; ; ) {
      if (bytes[at] !== quote) return -1;
      const key = words.unit.find(view, at + 1);
      if (key < 0 || (seen & (1 << key)) !== 0) return -1;
      seen |= 1 << key;
      at += 1 + (words.unit.lengths[key] as number);
      if (bytes[at] === space) at += 1;
      at = text(bytes, at, 3 + key, key === 0);
      if (at < 0) return -1;
      if (bytes[at] === close) return (seen & 1) === 1 ? at + 1 : -1;
      if (bytes[at] !== comma) return -1;
      at += bytes[at + 1] === space ? 2 : 1;
    }
  };

  const value = (bytes: Uint8Array, at: number, key: number): number => {
    switch (key) {
      case 0: {
        const word = wordAt(bytes, at, "framework");
        line.framework = word;
        return word < 0 ? -1 : at + 1 + (words.framework.lengths[word] as number);
      }
      case 1: {
        const word = wordAt(bytes, at, "edition");
        line.edition = word;
        return word < 0 ? -1 : at + 1 + (words.edition.lengths[word] as number);
      }
      case 2: {
        // Where the framework comes later in the line, it is taken to be that of the line before.
        const { framework, edition, guess } = line;
        const place = framework < 0 || edition < 0 ? guess : (places[framework]?.[edition] ?? -1);
        if (place < 0 || bytes[at] !== brace) return -1;
        line.guess = place;
        const chosen = codes[place] as Uint16Array;
        chosen.set((forms[place] as ScanForm).baseCodes);
        return (scanners[place] as ScanResponses)(bytes, view, at + 1, chosen);
      }
      case 3:
        return unit(bytes, at);
      case 4:
        return text(bytes, at, 0, false);
      case 5:
        return isDayAt(bytes, at) ? text(bytes, at, 1, false) : -1;
      default: {
        const word = wordAt(bytes, at, "perspective");
        return word < 0 ? -1 : text(bytes, at, 2, false);
      }
    }
  };

  const scan = (bytes: Uint8Array, start: number, end: number): number => {
    if (bytes[start] !== brace) return -1;
    line.framework = -1;
    line.edition = -1;
    texts.fill(-1);
    let count = 0;
    let seen = 0;
    for (let at = start + 1; ; ) {
      if (bytes[at] !== quote) return -1;
      const next = order[count] as number;
      const key = count < 7 && words.top.isAt(view, at + 1, next) ? next : words.top.find(view, at + 1);
      if (key < 0 || (seen & (1 << key)) !== 0) return -1;
      seen |= 1 << key;
      order[count] = key;
      count += 1;
      at += 1 + (words.top.lengths[key] as number);
      if (bytes[at] === space) at += 1;
      at = value(bytes, at, key);
      if (at < 0) return -1;
      if (bytes[at] === close) {
        if (at + 1 !== end || (seen & 7) !== 7) return -1;
        const place = places[line.framework]?.[line.edition] ?? -1;
        return place === line.guess ? place : -1;
      }
      if (bytes[at] !== comma) return -1;
      at += bytes[at + 1] === space ? 2 : 1;
    }
  };
  const open = (bytes: Uint8Array): void => {
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  return { forms, open, scan, codes, texts };
}

function isSign(byte: number): boolean {
  return byte > space && byte < 127 && byte !== quote;
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

// A day of the calendar in quotes. The leap day is left to the ordinary path, and so are years that nobody means.
function isDayAt(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== quote || bytes[at + 5] !== 45 || bytes[at + 8] !== 45 || bytes[at + 11] !== quote) return false;
  const year = pair(bytes, at + 1) * 100 + pair(bytes, at + 3);
  const month = pair(bytes, at + 6);
  const day = pair(bytes, at + 9);
  return year >= 1000 && day >= 1 && day <= (daysOf[month - 1] ?? 0);
}

// Two digits as a number; not a number where one is none.
function pair(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [(bytes[at] ?? 0) - 48, (bytes[at + 1] ?? 0) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
