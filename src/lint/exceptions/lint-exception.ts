import type { Id } from "../../core/id.js";

/** A warning or piece of advice that somebody has looked at and lets stand. */
export interface LintException {
  /** Code of the issue. */
  readonly code: string;
  /** Where it stands, as a JSON Pointer in its file; beside `ids`, the end of it, such as `/since`. */
  readonly path?: string;
  /** Ids of what it is about: of the nearest thing around each place that has an id. `path`, `ids` or both are given. */
  readonly ids?: readonly Id[];
  /** Why it is right as it is, in a sentence one can argue with. */
  readonly reason: string;
}

/** The reviewed exceptions of a framework: the content of `lint-exceptions.yaml` beside it. */
export interface LintExceptions {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The exceptions. */
  readonly exceptions: readonly LintException[];
}
