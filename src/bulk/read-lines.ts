import type { Program } from "../scoring/program.js";
import { cellsOf, slotsOf } from "../scoring/sums/layout.js";
import type { BadLine, BulkJob } from "./bulk-options.js";
import { type OrdinaryReading, readOrdinaryLine } from "./read-ordinary.js";
import { type BulkRecord, textOf } from "./record.js";
import { compileScanner } from "./scan/compile-scanner.js";
import type { ScanForm } from "./scan/scan-form.js";
import { type TextField, textFields } from "./scan/text-fields.js";

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
  const scanned = forms.map((form, place) => scannedRecord(form, scanner.cells[place] as Int32Array, scannedText));
  return (block, firstLine) => {
    bytes = block;
    scanner.open(block);
    let [text, assessments, ordinary] = ["", 0, 0];
    const bad: BadLine[] = [];
    let line = firstLine;
    for (let start = 0; start < block.length; line += 1) {
      const behind = scanner.scan(block, start);
      const next = behind < 0 ? -1 : nextLine(block, behind);
      if (next >= 0) {
        assessments += 1;
        const ground = scanner.ground();
        const record = scanned[ground.place] as ScannedRecord;
        record.line = line;
        record.ground = ground;
        text += take(record);
        start = next;
        continue;
      }
      const found = block.indexOf(newline, start);
      const end = found < 0 ? block.length : found;
      const own = block.subarray(start, block[end - 1] === carriageReturn && end > start ? end - 1 : end);
      start = end + 1;
      if (isBlank(own)) continue;
      const read = readOrdinaryLine(programs, own);
      if (read.ok) {
        assessments += 1;
        ordinary += 1;
        text += take(ordinaryRecord(forms, read, line));
      } else {
        bad.push({ line, issues: read.issues });
        if ((job.onError ?? "stop") === "stop") break;
      }
    }
    return { text, assessments, ordinary, bad };
  };
}

// Where the next line begins, if this one ends here.
function nextLine(block: Uint8Array, at: number): number {
  if (block[at] === newline) return at + 1;
  return block[at] === carriageReturn && block[at + 1] === newline ? at + 2 : -1;
}

type ScannedRecord = { -readonly [Key in keyof BulkRecord]: BulkRecord[Key] };

// One record serves all lines of a framework.
function scannedRecord({ layout, blank }: ScanForm, cells: Int32Array, text: BulkRecord["text"]): ScannedRecord {
  const record: ScannedRecord = { place: blank.place, line: 0, cells, ground: blank, reading, text };
  function reading() {
    const { base, facts } = record.ground ?? blank;
    return { slots: slotsOf(layout, cells, base), facts, overrides: [] };
  }
  return record;
}

/** Makes the record of a document read by the ordinary path. */
export function ordinaryRecord(
  forms: readonly ScanForm[],
  { place, reading, document }: Extract<OrdinaryReading, { ok: true }>,
  line: number,
): BulkRecord {
  const { layout, blank } = forms[place] as ScanForm;
  // Where all facts are those that would be assumed anyway, what was chosen decides everything.
  const isPlain =
    reading.overrides.length === 0 &&
    reading.facts.size === blank.facts.size &&
    [...reading.facts].every(([id, value]) => blank.facts.get(id) === value);
  const cells = cellsOf(layout, reading.slots);
  const ground = isPlain ? blank : null;
  return { place, line, cells, ground, reading: () => reading, text: (field) => textOf(document, field) };
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === carriageReturn);
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
