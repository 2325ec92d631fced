import { QualityError } from "../../core/quality-error.js";
import { type CsvTable, isLong, readHeader } from "../csv/csv-table.js";
import { rowFinder } from "../csv/find-rows.js";
import { linesIn } from "../csv/read-rows.js";
import { type KeyWatch, keyWatch } from "./key-watch.js";
import { type Block, unpacked } from "./read-blocks.js";

/** A table that has been opened: its columns are known, its rows are still to come. */
export interface OpenTable {
  /** What its first row says. */
  readonly table: CsvTable;
  /** Its rows. */
  readonly blocks: AsyncIterable<Block>;
}

/** A row, or the rows of one assessment, longer than this are none. */
const longest = 16_000_000;

/**
 * Opens a CSV file, and reads it block by block, cut between rows; with a row for each response, between assessments.
 *
 * @param input - Path, or `-` for standard input.
 * @param size - About how many bytes a block has.
 * @param from - Bytes and lines that a run before has done. They are read again, for what they say of the rows behind them.
 * @param ignore - Columns to pass over.
 * @throws A QualityError with code `invalid-document` where there is no header, a quote stays open, or rows of one
 * assessment stand apart.
 */
export async function openTable(
  input: string,
  size: number,
  from: { readonly offset: number },
  ignore: readonly string[] = [],
): Promise<OpenTable> {
  const rows = readTable(input, size, from.offset, ignore);
  const first = await rows.next();
  if (first.done === true || !("table" in first.value)) throw wrong("This has no row with the names of the columns.");
  return { table: first.value.table, blocks: rows as AsyncIterable<Block> };
}

/** Places in the bytes that wait, each with its line: where a block begins, where one may end, and what was looked at. */
interface Places {
  start: number;
  ready: number;
  looked: number;
  startLine: number;
  readyLine: number;
  lookedLine: number;
}

// Gives the table first, and then its blocks.
async function* readTable(
  input: string,
  size: number,
  from: number,
  ignore: readonly string[],
): AsyncGenerator<{ readonly table: CsvTable } | Block> {
  let table: CsvTable | null = null;
  let watch: KeyWatch | null = null;
  let [waiting, base]: [Uint8Array, number] = [new Uint8Array(), 0];
  const at: Places = { start: 0, ready: 0, looked: 0, startLine: 1, readyLine: 1, lookedLine: 1 };
  for await (const chunk of withLastBreak(await unpacked(input))) {
    waiting = joined(waiting.subarray(at.start), chunk);
    base += at.start;
    at.ready -= at.start;
    at.looked -= at.start;
    at.start = 0;
    if (base === 0 && at.looked === 0 && isMarked(waiting)) at.looked = at.ready = at.start = 3;
    let next = rowFinder(waiting, table?.delimiter ?? ",");
    for (let end = next(at.looked); end >= 0; end = next(at.looked)) {
      if (table === null) {
        table = tableIn(waiting.subarray(at.looked, end), ignore);
        if (table !== null) {
          watch = isLong(table) ? keyWatch(table) : null;
          next = rowFinder(waiting, table.delimiter);
          yield { table };
        }
        lookPast(at, waiting, end);
        reach(at);
        at.start = at.ready;
        at.startLine = at.readyLine;
      } else {
        if (watch?.(waiting.subarray(at.looked, end), at.lookedLine) === true) reach(at);
        lookPast(at, waiting, end);
        if (watch === null) reach(at);
      }
      if (base + at.ready > from) continue;
      at.start = at.ready;
      at.startLine = at.readyLine;
    }
    if (waiting.length - at.ready > longest) throw tooLong(at.readyLine);
    if (at.ready - at.start >= size) yield give(waiting, base, at);
  }
  if (at.looked < waiting.length) throw tooLong(at.lookedLine);
  reach(at);
  if (at.ready > at.start && base + at.ready > from) yield give(waiting, base, at);
}

function lookPast(at: Places, waiting: Uint8Array, end: number): void {
  at.lookedLine += linesIn(waiting, at.looked, end);
  at.looked = end;
}

function reach(at: Places): void {
  at.ready = at.looked;
  at.readyLine = at.lookedLine;
}

function give(waiting: Uint8Array, base: number, at: Places): Block {
  const { start, ready, startLine, readyLine } = at;
  at.start = ready;
  at.startLine = readyLine;
  // Bytes of their own, which can be handed to another thread.
  return { bytes: waiting.slice(start, ready), line: startLine, lines: readyLine - startLine, end: base + ready };
}

// The line by which Excel says what stands between the cells says nothing that the next one does not.
function tableIn(row: Uint8Array, ignore: readonly string[]): CsvTable | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(row).replace(/\r?\n$/, "");
  } catch {
    throw wrong("The first row is not text in UTF-8. Save the file as CSV UTF-8.");
  }
  if (text === "" || /^sep=.$/i.test(text)) return null;
  const table = readHeader(text);
  if (table === null) throw wrong("The quotes of the first row do not fit together.");
  return ignore.length > 0 ? { ...table, ignore } : table;
}

function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

async function* withLastBreak(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let last: number | undefined = newline;
  for await (const chunk of chunks) {
    yield chunk;
    last = chunk.at(-1) ?? last;
  }
  if (last !== newline) yield Uint8Array.of(newline);
}

const newline = 10;

function tooLong(line: number): QualityError {
  return wrong(`The row at line ${line} does not end, or has more than ${longest / 1e6} MB: a quote may be left open.`);
}

function wrong(message: string): QualityError {
  return new QualityError("invalid-document", message);
}
