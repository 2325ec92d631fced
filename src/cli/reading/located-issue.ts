import type { Issue } from "../../core/issue.js";

/** A place in a text; both counted from 1, as editors do. */
export interface Place {
  /** Line. */
  readonly line: number;
  /** Column, in UTF-16 units. */
  readonly column: number;
}

/** An issue with the file it was found in and, where that is known, the place in it. */
export interface LocatedIssue extends Issue {
  /** The file as it was named, or `standard input`. */
  readonly file: string;
  /** Where in the file; absent when the trouble is with the file as a whole. */
  readonly place?: Place;
}
