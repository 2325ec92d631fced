import type { Program } from "../scoring/program.js";
import type { BadLine, BulkJob } from "./bulk-options.js";
import { type OrdinaryReading, readOrdinaryLine } from "./read-ordinary.js";
import { type BulkRecord, textOf } from "./record.js";
import { compileScanner, type TextField, textFields } from "./scan/compile-scanner.js";
import type { ScanForm } from "./scan/scan-form.js";

/** What was found in a block. */
export interface BlockOutcome {
  /** What is to be written. */
  readonly text: string;
  /** How many assessments were scored. */
  readonly assessments: number;
  /** How many of them took the ordinary path. */
  readonly ordinary: number;
  /** Lines that cannot be scored. With `stop`, the first one only. */
  readonly bad: readonly BadLine[];
}

/** Reads a block of whole lines, each with its end. */
export type ReadBlock = (block: Uint8Array, firstLine: number) => BlockOutcome;

const newline = 10;
const carriageReturn = 13;

/** Makes the reader of blocks of JSON lines: the scanner where it takes a line, the ordinary path where it does not. */
export function linesReader(
  programs: readonly Program[],
  job: BulkJob,
  take: (record: BulkRecord) => string,
): ReadBlock {
  const scanner = compileScanner(programs);
  const { texts, forms } = scanner;
  let bytes: Uint8Array = new Uint8Array();
  const scannedText = (field: TextField): string | null => {
    const place = textFields.indexOf(field) * 2;
    const start = texts[place] as number;
    return start < 0 ? null : shortText(bytes, start, texts[place + 1] as number);
  };
  const scanned = forms.map((form, place) =>
    scannedRecord(form, place, scanner.codes[place] as Uint16Array, scannedText),
  );
  return (block, firstLine) => {
    bytes = block;
    scanner.open(block);
    let [text, assessments, ordinary] = ["", 0, 0];
    const bad: BadLine[] = [];
    let line = firstLine;
    for (let start = 0; start < block.length; line += 1) {
      const next = block.indexOf(newline, start);
      const end = next > start && block[next - 1] === carriageReturn ? next - 1 : next;
      const place = scanner.scan(block, start, end);
      if (place >= 0) {
        assessments += 1;
        const record = scanned[place] as ScannedRecord;
        record.line = line;
        text += take(record);
      } else if (!isBlank(block, start, end)) {
        const read = readOrdinaryLine(programs, block.subarray(start, end));
        if (read.ok) {
          assessments += 1;
          ordinary += 1;
          text += take(ordinaryRecord(forms, read, line));
        } else {
          bad.push({ line, issues: read.issues });
          if ((job.onError ?? "stop") === "stop") break;
        }
      }
      start = next + 1;
    }
    return { text, assessments, ordinary, bad };
  };
}

type ScannedRecord = { -readonly [Key in keyof BulkRecord]: BulkRecord[Key] };

// One record serves all lines of a framework.
function scannedRecord(
  { facts, base, layout }: ScanForm,
  place: number,
  codes: Uint16Array,
  text: BulkRecord["text"],
): ScannedRecord {
  const reading = () => {
    const slots = base.slice();
    layout.indexes.forEach((index, at) => {
      slots[index] = codes[at] as number;
    });
    return { slots, facts, overrides: [] };
  };
  return { place, line: 0, codes, isPlain: true, reading, text };
}

/** Makes the record of a document read by the ordinary path. */
export function ordinaryRecord(
  forms: readonly ScanForm[],
  { place, reading, document }: Extract<OrdinaryReading, { ok: true }>,
  line: number,
): BulkRecord {
  const { facts, layout } = forms[place] as ScanForm;
  // Where all facts are those that would be assumed anyway, what was chosen decides everything.
  const isPlain =
    reading.overrides.length === 0 &&
    reading.facts.size === facts.size &&
    [...reading.facts].every(([id, value]) => facts.get(id) === value);
  const codes = Uint16Array.from(layout.indexes, (index) => reading.slots[index] as number);
  return { place, line, codes, isPlain, reading: () => reading, text: (field) => textOf(document, field) };
}

function isBlank(block: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = block[at];
    if (byte !== 32 && byte !== 9 && byte !== carriageReturn) return false;
  }
  return true;
}

const decoder = new TextDecoder();

// Names are short and mostly plain: put together sign by sign, they come faster than out of a decoder.
function shortText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 40) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 126) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}
