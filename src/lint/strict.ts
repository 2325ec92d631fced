import type { Issue } from "../core/issue.js";
import { rule as labels } from "./rules/labels.js";

/**
 * Raises advice about labels (wording, verified, licence, provenance, sources) to errors: what shipped frameworks must say,
 * and what you may ask of your own.
 *
 * @param issues - What `lintFramework` or `checkFramework` found.
 *
 * @example
 * const issue = { code: "licence-missing", severity: "advice", path: "", message: "Nothing says …" } as const;
 * strict([issue]).map(({ severity }) => severity); // ["error"]
 */
export function strict(issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => (labels.codes.includes(issue.code) ? { ...issue, severity: "error" } : issue));
}
