import { closeSync, ftruncateSync, openSync, renameSync, writeSync } from "node:fs";
import { besideOutput, forget } from "./checkpoint.js";

/** Where a result goes. */
export interface Target {
  /** Bytes written so far. */
  readonly written: () => number;
  /** Writes more. */
  readonly write: (text: string) => void;
  /** Gives the output its name: only now it is there. */
  readonly complete: () => void;
  /** Ends writing; what is not complete stays beside the output for a run that resumes. */
  readonly close: () => void;
}

/**
 * Opens the target of a run. A file is written beside its place and takes its name when it is complete.
 *
 * @param output - Path, or `-` for standard output.
 * @param keep - How many bytes of a run before are kept.
 * @param show - Takes what goes to standard output.
 */
export function openTarget(output: string, keep: number, show: (text: string) => void): Target {
  if (output === "-") return standardOutput(show);
  const { part } = besideOutput(output);
  const file = openSync(part, keep > 0 ? "r+" : "w");
  ftruncateSync(file, keep);
  let written = keep;
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    written: () => written,
    write: (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, written + at);
      written += bytes.length;
    },
    complete: () => {
      close();
      renameSync(part, output);
      forget(output);
    },
    close,
  };
}

function standardOutput(show: (text: string) => void): Target {
  let written = 0;
  const nothing = (): void => undefined;
  return {
    written: () => written,
    write: (text) => {
      written += text.length;
      show(text);
    },
    complete: nothing,
    close: nothing,
  };
}
