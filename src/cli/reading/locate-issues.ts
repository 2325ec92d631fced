import type { Issue } from "../../core/issue.js";
import { locateIssue } from "./locate-issue.js";
import type { LocatedIssue } from "./located-issue.js";
import type { ReadDocument } from "./parse-text.js";

/** What the reader says of a value better than a check of the value can. */
const saidByReader = new Set(["number-as-code", "number-as-key", "key-not-text"]);

/**
 * Puts the issues that checks found in a document beside those that its reading found, each with its line, in the order
 * of the file.
 *
 * Where the reader already said that a number lost its spelling, "this must be text" is left out: the first knows what
 * was written.
 *
 * @param document - The document, as it was read.
 * @param issues - What checks of its value found.
 */
export function locateIssues(document: ReadDocument, issues: readonly Issue[]): readonly LocatedIssue[] {
  const said = new Set(document.issues.filter(({ code }) => saidByReader.has(code)).map(({ path }) => path));
  const found = issues.filter(({ path }) => !said.has(path)).map((issue) => locateIssue(document, issue));
  return [...document.issues, ...found].sort(byPlace);
}

function byPlace(a: LocatedIssue, b: LocatedIssue): number {
  const lines = (a.place?.line ?? 0) - (b.place?.line ?? 0);
  return lines === 0 ? (a.place?.column ?? 0) - (b.place?.column ?? 0) : lines;
}
