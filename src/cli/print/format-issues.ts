import { cut } from "../../core/cut.js";
import type { Severity } from "../../core/issue.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import type { Paint, Style } from "./paint.js";
import { wrapText } from "./wrap-text.js";

const styles: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", advice: "cyan" };

/**
 * Writes issues for people: `file:line:column path: severity: message`, then what to do, set in; a line at the end counts
 * them.
 *
 * @param issues - The issues, in the order of the files.
 * @param width - Columns of the terminal.
 * @param paint - Colours.
 */
export function formatIssues(issues: readonly LocatedIssue[], width: number, paint: Paint): readonly string[] {
  return [...issues.flatMap((issue) => formatIssue(issue, width, paint)), "", countLine(issues)];
}

function formatIssue(issue: LocatedIssue, width: number, paint: Paint): readonly string[] {
  const { file, place, path, severity, message, hint, code } = issue;
  const where = place === undefined ? file : `${file}:${place.line}:${place.column}`;
  const what = `${where}${path === "" ? "" : ` ${cut(path, 200)}`}: ${severity}: ${message}`;
  const head = wrapText(hint === undefined ? `${what} (${code})` : what, width, { rest: "    " });
  const rest = hint === undefined ? [] : wrapText(`${hint} (${code})`, width, { first: "    " });
  const marked = head.map((line) => line.replace(`${severity}:`, (word) => paint(styles[severity], word)));
  return [...marked, ...rest.map((line) => paint("dim", line))];
}

/** Counts issues by severity and file: `2 errors, 1 warning in 1 file`. */
export function countLine(issues: readonly LocatedIssue[]): string {
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const counts = [
    number(count("error"), "error", "errors"),
    number(count("warning"), "warning", "warnings"),
    number(count("advice"), "piece of advice", "pieces of advice"),
  ].filter((text) => !text.startsWith("0 "));
  return `${counts.join(", ")} in ${number(new Set(issues.map(({ file }) => file)).size, "file", "files")}`;
}

function number(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
