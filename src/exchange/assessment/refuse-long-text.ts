import type { Assessment } from "../../assessment/assessment.js";
import { type Issue, pointer } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";

/** The longest text that a cell of a spreadsheet holds; a few signs are left for the guard. */
const longest = 32_700;

/** Throws where a text is too long for a cell: cut off, it would come back as another. */
export function refuseLongText(assessment: Assessment): void {
  const issues: Issue[] = [];
  const look = (value: unknown, keys: readonly string[]): void => {
    if (typeof value === "string" && value.length > longest) {
      const message = `This text has ${value.length} signs, and a cell holds ${longest}.`;
      const hint = "Shorten it, or keep it as a piece of evidence.";
      issues.push({ code: "text-too-long", severity: "error", path: pointer(keys), message, hint });
    }
    if (typeof value !== "object" || value === null) return;
    for (const [key, inside] of Object.entries(value)) look(inside, [...keys, key]);
  };
  look(assessment, []);
  if (issues.length > 0)
    throw new QualityError("invalid-assessment", "The assessment does not fit into cells.", issues);
}
