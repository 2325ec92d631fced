import type { Framework } from "../framework/framework.js";
import { refuseNoFramework } from "../framework/misshapen.js";
import type { Assessment } from "./assessment.js";

/** What is known when an assessment starts: everything of it but its framework and its responses. */
export type AboutAssessment = Omit<Assessment, "$schema" | "framework" | "edition" | "responses">;

/**
 * Starts an assessment without responses.
 *
 * @param framework - The framework to assess by.
 * @param about - The unit, the day, the roles, as far as they are known.
 * @throws A {@link QualityError} with code `invalid-framework` for what is none.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * startAssessment(shelter, { on: "2026-05-04" }); // { framework: "shelter", edition: "2026-01-01", on: "2026-05-04", responses: {} }
 */
export function startAssessment<const F extends Framework>(framework: F, about: AboutAssessment = {}): Assessment<F> {
  refuseNoFramework(framework);
  return { framework: framework.id, edition: framework.edition, ...about, responses: {} as Assessment<F>["responses"] };
}
