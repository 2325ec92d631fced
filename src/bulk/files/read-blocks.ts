import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { QualityError } from "../../core/quality-error.js";
import { tryFile } from "./try-file.js";

/** Whole lines of an input, each with its end. */
export interface Block {
  /** The lines. */
  readonly bytes: Uint8Array;
  /** Number of the first one. */
  readonly line: number;
  /** How many there are. */
  readonly lines: number;
  /** Place behind them in the input, unpacked. */
  readonly end: number;
  /** Takes the bytes back, for a later block, when nobody needs them any more; nothing where they are not used again. */
  readonly release?: (bytes: Uint8Array) => void;
}

/** A line longer than this is no assessment. */
const longestLine = 16_000_000;

const newline = 10;

/** How much is read at once. */
const chunkSize = 1 << 18;

/**
 * Reads an input block by block, cut where lines end. What is packed with gzip is unpacked; the sign that begins some files
 * is left out; a last line without an end gets one.
 *
 * @param input - Path, or `-` for standard input.
 * @param size - About how many bytes a block has.
 * @param from - Bytes and lines to pass over: those of a run before.
 */
export async function* readBlocks(
  input: string,
  size: number,
  from: { readonly offset: number; readonly lines: number } = { offset: 0, lines: 0 },
): AsyncGenerator<Block> {
  let [line, end, skip] = [from.lines + 1, from.offset, from.offset];
  // Memory that was used before is at hand; new memory has to be cleared first.
  const spare: Uint8Array[] = [];
  const release = ({ buffer }: Uint8Array): void => {
    spare.push(new Uint8Array(buffer));
  };
  let bytes: Uint8Array = new Uint8Array(size + chunkSize);
  let filled = 0;
  let isFirst = true;
  const blockOf = (own: Uint8Array, length = own.length): Block => {
    const block = { bytes: own, line, lines: linesIn(own), end: end + length, release };
    line += block.lines;
    end += length;
    return block;
  };
  for await (const read of await unpacked(input)) {
    let chunk: Uint8Array = read;
    if (skip > 0) {
      const passed = Math.min(skip, chunk.length);
      skip -= passed;
      chunk = chunk.subarray(passed);
      isFirst = false;
    }
    if (chunk.length === 0) continue;
    if (isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) {
      chunk = chunk.subarray(3);
      end += 3;
    }
    isFirst = false;
    // Room for a last line without an end, too.
    if (filled + chunk.length >= bytes.length) bytes = longer(bytes, filled + chunk.length);
    bytes.set(chunk, filled);
    const last = filled + chunk.length >= size ? chunk.lastIndexOf(newline) : -1;
    const next = filled + last + 1;
    filled += chunk.length;
    if (filled > longestLine && last < 0) throw tooLong(line);
    if (last < 0) continue;
    const rest = bytes.slice(next, filled);
    yield blockOf(bytes.subarray(0, next));
    bytes = spare.pop() ?? new Uint8Array(size + chunkSize);
    if (rest.length >= bytes.length) bytes = longer(bytes, rest.length);
    bytes.set(rest);
    filled = rest.length;
  }
  if (filled === 0) return;
  if (bytes[filled - 1] === newline) yield blockOf(bytes.subarray(0, filled));
  else {
    bytes[filled] = newline;
    yield blockOf(bytes.subarray(0, filled + 1), filled);
  }
}

function longer(bytes: Uint8Array, needed: number): Uint8Array {
  const more = new Uint8Array(needed * 2);
  more.set(bytes);
  return more;
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines += 1;
  return lines;
}

function tooLong(line: number): QualityError {
  const message = `A line from ${line} on has more than ${longestLine / 1e6} MB; write one assessment a line.`;
  return new QualityError("invalid-document", message);
}

/**
 * Opens an input; what is packed with gzip, by its first two bytes and whatever its name is, is unpacked. What it gives must
 * be used before the next is asked for.
 *
 * @throws A QualityError with code `wrong-usage` where it cannot be read.
 */
export async function unpacked(input: string): Promise<AsyncIterable<Uint8Array>> {
  const iterator = input === "-" ? chunksOfStandardInput() : chunksOf(input);
  const first = (await iterator.next()) as IteratorResult<Uint8Array>;
  const all = async function* (isKept: boolean): AsyncGenerator<Uint8Array> {
    for (let next = first; next.done !== true; next = (await iterator.next()) as IteratorResult<Uint8Array>)
      yield isKept ? next.value.slice() : next.value;
  };
  const packed = first.done !== true && first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!packed) return all(false);
  const { Readable: Stream } = await import("node:stream");
  const source = Stream.from(all(true));
  const unpacking = createGunzip({ chunkSize });
  source.on("error", (error) => unpacking.destroy(error));
  return wholeOf(source.pipe(unpacking), input);
}

// A packed file that was cut off, or whose bytes were changed, is no bug of ours.
async function* wholeOf(unpacking: AsyncIterable<Uint8Array>, input: string): AsyncGenerator<Uint8Array> {
  try {
    yield* unpacking;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && /^Z_/.test(String(error.code)))) throw error;
    const name = input === "-" ? "Standard input" : input;
    throw new QualityError("invalid-document", `${name} cannot be unpacked: it is cut off or damaged.`);
  }
}

// Of a folder, Node gives an empty stream.
function chunksOfStandardInput(): AsyncIterator<Uint8Array> {
  if (fstatSync(0).isDirectory()) {
    throw new QualityError("wrong-usage", "Standard input cannot be read: it is a folder.");
  }
  return process.stdin[Symbol.asyncIterator]();
}

// Into the same bytes each time: a stream would take new ones for each, and memory would grow until it is tidied up.
async function* chunksOf(input: string): AsyncGenerator<Uint8Array> {
  const file = tryFile(input, "read", () => openSync(input, "r"));
  const bytes = new Uint8Array(chunkSize);
  try {
    const next = () => tryFile(input, "read", () => readSync(file, bytes));
    for (let read = next(); read > 0; read = next()) yield bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
