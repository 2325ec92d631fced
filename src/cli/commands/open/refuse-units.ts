import { QualityError } from "../../../core/quality-error.js";
import type { AssessmentWithFramework } from "./open-assessment.js";

/**
 * Refuses assessments of two units where one is to be seen over time: what differs would be taken for what changed.
 *
 * @param opened - The assessments; those that name no unit are taken for the same.
 * @param what - What is made of them, to begin the sentence with.
 * @throws A QualityError with code `wrong-usage` that names two of them.
 */
export function refuseUnits(opened: readonly Pick<AssessmentWithFramework, "assessment">[], what: string): void {
  const units = [...new Set(opened.flatMap(({ assessment }) => assessment.unit?.id ?? []))];
  const [one, other] = units;
  if (other === undefined) return;
  throw new QualityError(
    "wrong-usage",
    `${what} is about one unit, and these assessments are of "${one}" and "${other}".`,
  );
}
