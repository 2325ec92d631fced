import type { Issue } from "../core/issue.js";

// How checks name a second place: at the end of a sentence, or before a colon.
const named = /(?<=stands at )\/\S+(?=\.$)|(?<=here and at )\/\S+(?=: )/;

/**
 * Names the second place of an issue in other words, such as by its line: a path has to be counted out entry by entry.
 *
 * @param issue - The issue; its message may name a place by a JSON Pointer.
 * @param wordsOf - Gives the words for it; undefined to leave it as it is.
 *
 * @example
 * const twice = { code: "duplicate-id", severity: "error", path: "/areas/1/id", message: "The first stands at /areas/0/id." } as const;
 * namePlaces(twice, () => "line 4").message; // "The first stands at line 4."
 */
export function namePlaces(issue: Issue, wordsOf: (path: string) => string | undefined): Issue {
  return { ...issue, message: issue.message.replace(named, (path) => wordsOf(path) ?? path) };
}
