import { cut, cutMessage } from "./cut.js";
import type { Issue } from "./issue.js";

/** What a {@link QualityError} is about. */
export type QualityErrorCode =
  | "invalid-framework"
  | "invalid-assessment"
  | "invalid-plan"
  | "invalid-document"
  | "unknown-framework"
  | "unknown-edition"
  | "unknown-crosswalk"
  | "unknown-id"
  | "wrong-framework"
  | "wrong-usage";

/** The one error class of the package. It carries every issue that was found, not only the first. */
export class QualityError extends Error {
  /** The name of the class, as stack traces and loggers print it. */
  override readonly name = "QualityError";
  /** What the error is about; stable, for programs. */
  readonly code: QualityErrorCode;
  /** Everything that was found wrong, each with its place. */
  readonly issues: readonly Issue[];

  /**
   * Makes an error from a code, a sentence and the issues behind it.
   *
   * @param code - What the error is about.
   * @param message - One sentence; the messages of the issues are added to it.
   * @param issues - What was found wrong.
   */
  constructor(code: QualityErrorCode, message: string, issues: readonly Issue[] = []) {
    super([cutMessage(message), ...issues.map(line)].join("\n"));
    this.code = code;
    this.issues = issues;
  }
}

function line(issue: Issue): string {
  const place = issue.path === "" ? "" : `${cut(issue.path, 200)}: `;
  return `- ${place}${issue.message}${issue.hint === undefined ? "" : ` ${issue.hint}`}`;
}
