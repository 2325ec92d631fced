import { stat } from "node:fs/promises";
import { QualityError } from "../../core/quality-error.js";
import type { Io } from "./io.js";

/** Tells how far a run is, on a terminal. */
export interface Progress {
  /** Takes how much is done. */
  readonly tell: (done: { readonly bytes: number; readonly assessments: number }) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/**
 * Gives the size of a file; null for standard input.
 *
 * @throws A QualityError with code `wrong-usage` when there is no such file.
 */
export async function sizeOf(file: string): Promise<number | null> {
  if (file === "-") return null;
  const about = await stat(file).catch(() => undefined);
  if (about?.isFile() === true) return about.size;
  throw new QualityError("wrong-usage", about === undefined ? `There is no file ${file}.` : `${file} is no file.`);
}

/** Shows the rate, and where the size is known the time left, five times a second at most. */
export function watchProgress(io: Io, input: string, size: number | null): Progress {
  if (io.watched !== true) return { tell: () => undefined, end: () => undefined };
  const began = performance.now();
  let last = began;
  let first: number | null = null;
  return {
    tell: ({ bytes, assessments }) => {
      const now = performance.now();
      first ??= bytes;
      if (now - last < 200) return;
      last = now;
      const rate = (bytes - first) / (now - began) / 1000;
      // How long a packed file is, only its end tells.
      const known = size !== null && !input.endsWith(".gz") && bytes <= size && rate > 0;
      const left = known ? `, ${Math.ceil((size - bytes) / rate / 1e6)} s left` : "";
      io.err(`\r${assessments} assessments, ${rate.toFixed(0)} MB/s${left}\u001b[K`);
    },
    end: () => io.err("\r\u001b[K"),
  };
}
