/** How a command ends: all is well; the documents have errors; it was called wrongly; a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Where a command writes, and what it may know of the terminal. Commands touch no global of the process. */
export interface Io {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Writes results of which there may be many, and waits until who reads them has room for more. */
  readonly outInTurn?: (text: string) => void | Promise<void>;
  /** Writes what is not the result: wrong usage, bugs, issues where the result is a document. */
  readonly err: (text: string) => void;
  /** Columns that a line of people's text may take. */
  readonly width: number;
  /** Whether colours are shown. */
  readonly colours: boolean;
  /** Whether somebody watches what is no result, and may be told how far a long run is. */
  readonly watched?: boolean;
  /** Whether a bug shows where it happened. */
  readonly debug: boolean;
}

/** Writes lines to the one or the other end. */
export function writeLines(write: Io["out"], lines: readonly string[]): void {
  write(lines.map((line) => `${line}\n`).join(""));
}

/** Writes a value as JSON. */
export function writeJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}
