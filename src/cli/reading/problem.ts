import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";

/** An issue and the offset in the text that it is about. */
export interface Problem {
  /** What is wrong. */
  readonly issue: Issue;
  /** Where, counted in UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** Makes an error at an offset. */
export function problemAt(offset: number, code: string, path: string, message: string, hint: string): Problem {
  return { offset, issue: error(code, path, message, hint) };
}
