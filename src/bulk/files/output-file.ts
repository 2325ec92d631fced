import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { QualityError } from "../../core/quality-error.js";
import { besideOutput, forget, refuseBeside } from "./checkpoint.js";
import type { Show } from "./show-in-turn.js";
import { tryFile } from "./try-file.js";

/** Where a result goes. */
export interface Target {
  /** Bytes written so far. */
  readonly written: () => number;
  /** Writes more. Who reads standard output may be slow: then this is done when what was written has gone out. */
  readonly write: (text: string) => Promise<void>;
  /** Gives the output its name: only now it is there. */
  readonly complete: () => void;
  /** Takes what is not complete away. */
  readonly discard: () => void;
  /** Ends writing; what is not complete stays beside the output for a run that resumes. */
  readonly close: () => void;
}

/**
 * Opens the target of a run. A file is written beside its place and takes its name when it is complete.
 *
 * @param output - Path, or `-` for standard output.
 * @param keep - How many bytes of a run before are kept.
 * @param show - Takes what goes to standard output.
 * @param input - What is read, and must not be overwritten meanwhile; `-` for standard input.
 * @throws A QualityError with code `wrong-usage` where the output cannot be written, is no plain file, or is the input; and
 * where what a run before has written is not there any more.
 */
export function openTarget(output: string, keep: number, show: Show, input: string): Target {
  if (output === "-") return standardOutput(show);
  refuseOutput(output, input);
  refuseBeside(output);
  const { part } = besideOutput(output);
  const write = <T>(doing: () => T): T => tryFile(output, "written", doing);
  if (keep > 0 && (about(part, "written")?.size ?? 0) < keep) {
    throw new QualityError("wrong-usage", `What was written of ${output} is gone; leave --resume out to begin anew.`);
  }
  // A file of its own, where another run has one there.
  if (keep === 0) write(() => rmSync(part, { force: true }));
  const file = write(() => openSync(part, keep > 0 ? "r+" : "wx"));
  write(() => ftruncateSync(file, keep));
  let written = keep;
  let isOpen = true;
  const close = (): void => {
    const wasOpen = isOpen;
    isOpen = false;
    if (wasOpen) write(() => closeSync(file));
  };
  return {
    written: () => written,
    write: async (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; )
        at += write(() => writeSync(file, bytes, at, bytes.length - at, written + at));
      written += bytes.length;
    },
    complete: () => {
      const there = about(part, "written");
      if (there === undefined) {
        throw new QualityError("wrong-usage", `${part}, where ${output} was being written, is gone; begin anew.`);
      }
      const own = write(() => fstatSync(file));
      // Another run into the same output puts its own file in this place.
      if (!isSame(there, own)) {
        throw new QualityError("wrong-usage", `Another run writes to ${output} at the same time; begin anew.`);
      }
      close();
      write(() => renameSync(part, output));
      forget(output);
    },
    discard: () => {
      try {
        if (isOpen && isSame(about(part, "written"), fstatSync(file))) rmSync(part);
      } catch {
        // The run ends with an error of its own, which says more.
      }
    },
    close,
  };
}

function refuseOutput(output: string, input: string): void {
  const there = about(output, "written");
  if (there === undefined) return;
  if (!there.isFile()) {
    throw new QualityError("wrong-usage", `${output} is no file that can be replaced; "-" is standard output.`);
  }
  if (input !== "-" && isSame(there, about(input, "read"))) {
    throw new QualityError("wrong-usage", `${output} is what is read; name another file to write.`);
  }
}

function about(file: string, done: "read" | "written"): Stats | undefined {
  return tryFile(file, done, () => statSync(file, { throwIfNoEntry: false }));
}

function isSame(one: Stats | undefined, other: Stats | undefined): boolean {
  return one !== undefined && other !== undefined && one.ino === other.ino && one.dev === other.dev;
}

function standardOutput(show: Show): Target {
  let written = 0;
  const nothing = (): void => undefined;
  return {
    written: () => written,
    write: async (text) => {
      written += text.length;
      await show(text);
    },
    complete: nothing,
    discard: nothing,
    close: nothing,
  };
}
