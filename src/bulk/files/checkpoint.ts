import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { QualityError } from "../../core/quality-error.js";
import type { GroupTally } from "../write/make-sink.js";
import { tryFile } from "./try-file.js";

/** How far a run has come: enough to go on from there. */
export interface Checkpoint {
  /** What is being done, of which input: a run goes on only with the same. */
  readonly job: string;
  /** Bytes of the input that are done, all lines whole. */
  readonly offset: number;
  /** Bytes of the output that belong to them. */
  readonly written: number;
  /** Lines done. */
  readonly lines: number;
  /** Assessments scored. */
  readonly assessments: number;
  /** Assessments that took the ordinary path. */
  readonly ordinary: number;
  /** Lines that could not be scored. */
  readonly bad: number;
  /** What was counted. */
  readonly groups: readonly GroupTally[];
}

/** The files beside an output while it is made: what is written so far, and how far that is. */
export function besideOutput(output: string): { readonly part: string; readonly checkpoint: string } {
  const beside = (ending: string) => join(dirname(output), `.${basename(output)}.${ending}`);
  return { part: beside("part"), checkpoint: beside("checkpoint") };
}

/**
 * Keeps a checkpoint: a whole one takes the place of the one before.
 *
 * @throws A QualityError with code `wrong-usage` when it cannot be written.
 */
export function keepCheckpoint(file: string, checkpoint: Checkpoint): void {
  const text = JSON.stringify(checkpoint, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
  tryFile(file, "written", () => {
    try {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    } catch (error) {
      // What a full disk had room for.
      rmSync(`${file}.new`, { force: true });
      throw error;
    }
  });
}

/**
 * Reads the checkpoint of a run that was cut off; null where there is none.
 *
 * @throws A QualityError with code `wrong-usage` when it is of another job or another input.
 */
export function readCheckpoint(file: string, job: string): Checkpoint | null {
  if (!existsSync(file)) return null;
  const isBig = (value: unknown): value is string => typeof value === "string" && /^-?\d+n$/.test(value);
  const revive = (key: string, value: unknown) =>
    (key === "n" || key === "d") && isBig(value) ? BigInt(value.slice(0, -1)) : value;
  let checkpoint: Checkpoint;
  try {
    checkpoint = JSON.parse(readFileSync(file, "utf8"), revive);
  } catch {
    throw new QualityError("wrong-usage", `${file} cannot be read; leave --resume out to begin anew.`);
  }
  if (checkpoint.job === job) return checkpoint;
  throw new QualityError(
    "wrong-usage",
    "The run that was cut off had other options or another input; leave --resume out to begin anew.",
  );
}

/**
 * Takes away what stands beside an output.
 *
 * @throws A QualityError with code `wrong-usage` when that is not permitted.
 */
export function forget(output: string): void {
  for (const file of filesBeside(output)) tryFile(file, "written", () => rmSync(file, { force: true }));
}

/**
 * Looks whether a run can have its files beside an output, before anything is written or taken away.
 *
 * @throws A QualityError with code `wrong-usage` that says why not: a name that is too long, or a folder in the place.
 */
export function refuseBeside(output: string): void {
  for (const file of filesBeside(output)) {
    const there = tryFile(file, "written", () => statSync(file, { throwIfNoEntry: false }));
    if (there?.isDirectory() === true)
      throw new QualityError("wrong-usage", `${file} is a folder, and a run needs a file of this name.`);
  }
}

function filesBeside(output: string): readonly string[] {
  const { part, checkpoint } = besideOutput(output);
  return [part, checkpoint, `${checkpoint}.new`];
}
