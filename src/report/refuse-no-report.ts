import { isRecord, kindOf } from "../core/check-fields.js";
import { QualityError } from "../core/quality-error.js";

/**
 * Refuses what is no report, such as the assessment or the score that one could be made of.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * refuseNoReport({ framework: "shelter", responses: {} }); // throws wrong-usage
 */
export function refuseNoReport(report: unknown): void {
  const isOne =
    isRecord(report) &&
    typeof report.language === "string" &&
    isRecord(report.overall) &&
    isRecord(report.plan) &&
    Array.isArray(report.rows) &&
    Array.isArray(report.trend);
  if (isOne) return;
  const given = isRecord(report) ? "an object without its parts" : kindOf(report);
  throw new QualityError("wrong-usage", `A report is what reportData gives, and this is ${given}.`);
}
