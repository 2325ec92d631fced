import type { ExitCode, Io } from "./io.js";

/** What a command is given: where to write, and whom to tell how it ended. */
export interface Shell {
  /** Where to write. */
  readonly io: Io;
  /** Takes the exit code. */
  readonly done: (code: ExitCode) => void;
}
