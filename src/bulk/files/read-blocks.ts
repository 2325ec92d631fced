import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { QualityError } from "../../core/quality-error.js";

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
}

/** A line longer than this is no assessment. */
const longestLine = 16_000_000;

const newline = 10;

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
  let rest: Uint8Array[] = [];
  let waiting = 0;
  let isFirst = true;
  const blockOf = (bytes: Uint8Array, length = bytes.length): Block => {
    const block = { bytes, line, lines: linesIn(bytes), end: end + length };
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
    rest.push(chunk);
    waiting += chunk.length;
    const last = waiting >= size ? chunk.lastIndexOf(newline) : -1;
    if (waiting > longestLine && last < 0) throw tooLong(line);
    if (last < 0) continue;
    rest[rest.length - 1] = chunk.subarray(0, last + 1);
    yield blockOf(joined(rest));
    rest = [chunk.subarray(last + 1)];
    waiting = chunk.length - last - 1;
  }
  if (waiting === 0) return;
  const bytes = joined(rest);
  if (bytes[bytes.length - 1] === newline) yield blockOf(bytes);
  else yield blockOf(joined([bytes, Uint8Array.of(newline)]), bytes.length);
}

// Bytes of their own, which can be handed to another thread.
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
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

/** Opens an input; what is packed with gzip, by its first two bytes and whatever its name is, is unpacked. */
export async function unpacked(input: string): Promise<AsyncIterable<Uint8Array>> {
  const stream: Readable = input === "-" ? process.stdin : createReadStream(input, { highWaterMark: 1 << 18 });
  const iterator = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first = await iterator.next();
  const all = async function* (): AsyncGenerator<Uint8Array> {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
  };
  const packed = first.done !== true && first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!packed) return all();
  const { Readable: Stream } = await import("node:stream");
  const source = Stream.from(all());
  const unpacking = createGunzip({ chunkSize: 1 << 18 });
  source.on("error", (error) => unpacking.destroy(error));
  return source.pipe(unpacking);
}
