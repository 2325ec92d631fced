import type { Framework } from "../framework/framework.js";
import type { ItemId } from "../framework/ids.js";
import type { Assessment } from "./assessment.js";

/**
 * Adds responses, several at once; one that is there already is replaced. Nothing is checked here: that is the work of
 * `checkAssessment`, and with a typed framework of the compiler.
 *
 * @returns A new assessment.
 *
 * @example
 * const start: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } };
 * respond(start, { sign: { rating: 0, comment: "Fell off." } }).responses; // { hours: 1, sign: { rating: 0, comment: "Fell off." } }
 */
export function respond<F extends Framework>(
  assessment: Assessment<F>,
  responses: Assessment<NoInfer<F>>["responses"],
): Assessment<F> {
  return { ...assessment, responses: { ...assessment.responses, ...responses } };
}

/**
 * Takes a response out; nothing changes where there is none.
 *
 * @returns A new assessment.
 *
 * @example
 * const start: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } };
 * withdraw(start, "sign").responses; // { hours: 1 }
 */
export function withdraw<F extends Framework>(assessment: Assessment<F>, id: NoInfer<ItemId<F>>): Assessment<F> {
  const rest = Object.entries(assessment.responses).filter(([key]) => key !== id);
  return { ...assessment, responses: Object.fromEntries(rest) as Assessment<F>["responses"] };
}
