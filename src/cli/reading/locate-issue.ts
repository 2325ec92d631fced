import type { Issue } from "../../core/issue.js";
import { namePlaces } from "../../framework/name-places.js";
import type { LocatedIssue } from "./located-issue.js";
import type { ReadDocument } from "./parse-text.js";

/** Adds to an issue the file that it is in and, where that is known, line and column. */
export function locateIssue(document: Pick<ReadDocument, "file" | "locate">, issue: Issue): LocatedIssue {
  const place = document.locate(issue.path);
  const said = namePlaces(issue, (path) => {
    const other = document.locate(path);
    return other === undefined ? undefined : `line ${other.line}`;
  });
  return { ...said, file: document.file, ...(place !== undefined && { place }) };
}
