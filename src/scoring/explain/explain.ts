import type { Framework } from "../../framework/framework.js";
import type { AssessmentScore } from "../assessment-score.js";
import { programOf } from "../compile-framework.js";
import { explainer } from "./explain-node.js";
import type { Explanation } from "./explanation.js";
import { findPlace } from "./find-place.js";
import { readBack } from "./read-back.js";

/**
 * Says why a score is what it is: for a node and all nodes below it, what was chosen, what each brought, what did not count
 * and why, how the number was made, and what decided the band.
 *
 * The score may be a fresh one or one that was stored as JSON. It is evaluated once more on the way, by the same rules that
 * made it; nothing here computes in a way of its own.
 *
 * @param framework - The framework of the score.
 * @param score - The whole score of an assessment, also where a single node is asked for.
 * @param id - The node: its id, `item.dimension` for a dimension, the id of a grouping or group; the whole if absent.
 * @throws A {@link QualityError} with code `wrong-framework` when this framework does not give this score, or `unknown-id`
 * when nothing is called that.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", code: "1a" }, { id: "sign", code: "1b" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: "met" } });
 * const { reasons, children } = explain(shelter, result, "door");
 * reasons.map((reason) => reason.kind); // ["sum", "gaps-dropped", "coverage", "possible", "rule"]
 * children.map((child) => child.reasons[0]?.kind); // ["level-chosen", "unrated"]
 */
export function explain(framework: Framework, score: AssessmentScore, id?: string): Explanation {
  const program = programOf(framework);
  const place = id === undefined ? 0 : findPlace(program, id);
  return explainer(readBack(program, score))(place);
}
