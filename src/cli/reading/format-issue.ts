import type { LocatedIssue } from "./located-issue.js";

/**
 * Writes an issue as one line of text: file, line and column as editors link them, severity, code, path, what is wrong
 * and what to do.
 */
export function formatIssue({ file, place, severity, code, path, message, hint }: LocatedIssue): string {
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  const inside = path === "" ? "" : ` at ${path}`;
  return `${where} ${severity} ${code}${inside}: ${message}${hint === undefined ? "" : ` ${hint}`}`;
}
