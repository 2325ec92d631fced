import { resolve } from "node:path";
import { hasErrors } from "../../core/issue.js";
import { formatIssues } from "../print/format-issues.js";
import { makePaint } from "../print/paint.js";
import { wrapText } from "../print/wrap-text.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";

/** An issue as `--json` prints it. */
export interface PrintedIssue {
  /** The file as it was named. */
  readonly file: string;
  /** Line, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Column, from 1; null where the whole file is meant. */
  readonly column: number | null;
  /** How much it matters. */
  readonly severity: LocatedIssue["severity"];
  /** Stable name of the kind of problem. */
  readonly code: string;
  /** Where it stands in the document, as a JSON Pointer. */
  readonly path: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do; null where that cannot be said. */
  readonly hint: string | null;
}

/** Gives issues as `--json` prints them. */
export function issuesAsData(issues: readonly LocatedIssue[]): { readonly issues: readonly PrintedIssue[] } {
  return {
    issues: distinct(issues).map(({ file, place, severity, code, path, message, hint }) => ({
      file,
      line: place?.line ?? null,
      column: place?.column ?? null,
      severity,
      code,
      path,
      message,
      hint: hint ?? null,
    })),
  };
}

/** Gives each issue once: a framework is read again with each assessment of it. */
export function distinct(issues: readonly LocatedIssue[]): readonly LocatedIssue[] {
  const keyOf = ({ file, ...issue }: LocatedIssue) => JSON.stringify([resolve(file), issue]);
  return [...new Map(issues.map((issue) => [keyOf(issue), issue])).values()];
}

/**
 * Prints the issues that stop a command.
 *
 * @param io - Where to write.
 * @param issues - The issues.
 * @param as - `json` as data; `text` for people; `aside` for people where the result would have been a document.
 * @returns The exit code.
 */
export function stopWith(io: Io, issues: readonly LocatedIssue[], as: "json" | "text" | "aside"): ExitCode {
  if (as === "json") writeJson(io, issuesAsData(issues));
  else writeLines(as === "text" ? io.out : io.err, formatIssues(distinct(issues), io.width, makePaint(io.colours)));
  return hasErrors(issues) ? 1 : 0;
}

/**
 * Prints issues that stop nothing: below the result, or aside where the result is a document. Of advice it says only how
 * much there is: whoever asks for a result has not asked how the framework could be better.
 */
export function remark(io: Io, found: readonly LocatedIssue[], as: "json" | "text" | "aside"): void {
  const issues = distinct(found);
  const warnings = issues.filter(({ severity }) => severity !== "advice");
  const advised = issues.filter(({ severity }) => severity === "advice").map(({ file }) => file);
  const lines = [
    ...(warnings.length > 0 ? formatIssues(warnings, io.width, makePaint(io.colours)) : []),
    ...[...new Set(advised)].flatMap((file) => {
      const count = advised.filter((one) => one === file).length;
      const what = count === 1 ? "1 piece of advice" : `${count} pieces of advice`;
      return wrapText(`${what} on ${file}: quality-frameworks check ${file}`, io.width);
    }),
  ];
  if (lines.length > 0) writeLines(as === "text" ? io.out : io.err, as === "text" ? ["", ...lines] : lines);
}
