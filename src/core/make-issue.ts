import { cutMessage } from "./cut.js";
import type { Issue, Severity } from "./issue.js";

/**
 * Reports what keeps a document from being used, or from meaning one thing.
 *
 * @example
 * error("weights-all-zero", "/scoring/area", "Every input weighs 0.").severity; // "error"
 */
export function error(code: string, path: string, message: string, hint?: string): Issue {
  return issue("error", code, path, message, hint);
}

/**
 * Reports what is likely a slip.
 *
 * @example
 * warning("verdict-dead", "/scoring/overall/verdict/0", "This line never holds.").severity; // "warning"
 */
export function warning(code: string, path: string, message: string, hint?: string): Issue {
  return issue("warning", code, path, message, hint);
}

/**
 * Reports what would make a document better.
 *
 * @example
 * advice("licence-missing", "", "Nothing says under which licence this may be used.").severity; // "advice"
 */
export function advice(code: string, path: string, message: string, hint?: string): Issue {
  return issue("advice", code, path, message, hint);
}

function issue(severity: Severity, code: string, path: string, message: string, hint: string | undefined): Issue {
  const short: Issue = { code, severity, path, message: cutMessage(message) };
  return hint === undefined ? short : { ...short, hint };
}
