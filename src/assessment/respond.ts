import { isRecord, kindOf } from "../core/check-fields.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { ItemId } from "../framework/ids.js";
import type { Assessment } from "./assessment.js";

/**
 * Adds responses, several at once; one that is there already is replaced. Nothing is checked here: that is the work of
 * `checkAssessment`, and with a typed framework of the compiler.
 *
 * @returns A new assessment.
 * @throws A {@link QualityError} with code `wrong-usage` for what is no assessment, or no object of responses.
 *
 * @example
 * const start: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } };
 * respond(start, { sign: { rating: 0, comment: "Fell off." } }).responses; // { hours: 1, sign: { rating: 0, comment: "Fell off." } }
 */
export function respond<F extends Framework>(
  assessment: Assessment<F>,
  responses: Assessment<NoInfer<F>>["responses"],
): Assessment<F> {
  refuseNoAssessment(assessment);
  if (!isRecord(responses))
    throw new QualityError("wrong-usage", `Responses are written { item: rating }, and not as ${kindOf(responses)}.`);
  return { ...assessment, responses: { ...assessment.responses, ...responses } };
}

/**
 * Takes a response out; nothing changes where there is none.
 *
 * @returns A new assessment.
 * @throws A {@link QualityError} with code `wrong-usage` for what is no assessment, or no id.
 *
 * @example
 * const start: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } };
 * withdraw(start, "sign").responses; // { hours: 1 }
 */
export function withdraw<F extends Framework>(assessment: Assessment<F>, id: NoInfer<ItemId<F>>): Assessment<F> {
  refuseNoAssessment(assessment);
  // A list of ids would be the id of nothing, and nothing would change.
  if (typeof id !== "string")
    throw new QualityError("wrong-usage", `A response is taken out by the id of its item, not by ${kindOf(id)}.`);
  const rest = Object.entries(assessment.responses).filter(([key]) => key !== id);
  return { ...assessment, responses: Object.fromEntries(rest) as Assessment<F>["responses"] };
}

// An assessment is kept somewhere between two answers, and what comes back may be nothing.
function refuseNoAssessment(assessment: unknown): void {
  if (isRecord(assessment) && isRecord(assessment.responses)) return;
  const hint = "Start one with startAssessment.";
  const given = isRecord(assessment) ? "an object without responses" : kindOf(assessment);
  throw new QualityError("wrong-usage", `Answers are given in an assessment, and this is ${given}. ${hint}`);
}
