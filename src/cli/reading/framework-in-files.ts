import type { Issue } from "../../core/issue.js";
import type { Framework } from "../../framework/framework.js";
import type { LocatedIssue } from "./located-issue.js";
import type { ReadDocument } from "./parse-text.js";

/** A framework as it was read, whether from one file or from a folder. */
export interface FrameworkInFiles {
  /** The file that was named, or `framework.yaml` in the folder that was. */
  readonly file: string;
  /** Its editions, oldest first: one for a single file. None when there are errors of reading or shape. */
  readonly editions: readonly Framework[];
  /** The documents that it was read from, the main one first. */
  readonly documents: readonly ReadDocument[];
  /** What is wrong with files, shape and dates. */
  readonly issues: readonly LocatedIssue[];
  /**
   * Gives the files and lines of issues that other checks found, one list for each edition and in their order. Equal
   * issues of several editions come once.
   */
  readonly locateFound: (found: readonly (readonly Issue[])[]) => readonly LocatedIssue[];
}
