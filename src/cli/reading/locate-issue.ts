import type { Issue } from "../../core/issue.js";
import type { LocatedIssue } from "./located-issue.js";
import type { ReadDocument } from "./parse-text.js";

/** Adds to an issue the file that it is in and, where that is known, line and column. */
export function locateIssue(document: Pick<ReadDocument, "file" | "locate">, issue: Issue): LocatedIssue {
  const place = document.locate(issue.path);
  return { ...issue, file: document.file, ...(place !== undefined && { place }) };
}
