import type { Trail } from "../core/check-fields.js";
import { pointer } from "../core/issue.js";

/**
 * Adds a warning: likely a slip, but nothing that stops anybody.
 *
 * @example
 * const issues: Issue[] = [];
 * warn({ keys: ["actions", 0], issues }, "expects-less", "It stands there already.", "Expect more.");
 * issues[0]?.path; // "/actions/0"
 */
export function warn({ keys, issues }: Trail, code: string, message: string, hint: string): void {
  issues.push({ code, severity: "warning", path: pointer(keys), message, hint });
}
