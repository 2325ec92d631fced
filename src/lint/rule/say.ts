import type { Issue } from "../../core/issue.js";

/**
 * Reports what keeps a framework from being scored, or from meaning one thing.
 *
 * @example
 * error("weights-all-zero", "/scoring/area", "Every input weighs 0.").severity; // "error"
 */
export function error(code: string, path: string, message: string, hint?: string): Issue {
  return { code, severity: "error", path, message, ...(hint !== undefined && { hint }) };
}

/**
 * Reports what is likely a slip.
 *
 * @example
 * warning("verdict-dead", "/scoring/overall/verdict/0", "This line never holds.").severity; // "warning"
 */
export function warning(code: string, path: string, message: string, hint?: string): Issue {
  return { code, severity: "warning", path, message, ...(hint !== undefined && { hint }) };
}

/**
 * Reports what would make a framework better.
 *
 * @example
 * advice("licence-missing", "", "Nothing says under which licence this may be used.").severity; // "advice"
 */
export function advice(code: string, path: string, message: string, hint?: string): Issue {
  return { code, severity: "advice", path, message, ...(hint !== undefined && { hint }) };
}
