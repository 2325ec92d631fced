import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import { refuseMisshapenScore } from "../scoring/compare/refuse-misshapen-score.js";
import { programOf } from "../scoring/compile-framework.js";
import type { ProgramNode } from "../scoring/program.js";
import type { Score } from "../scoring/score.js";
import type { DeclineFinding } from "./finding.js";
import { gainOf } from "./gain-of.js";
import { aboutRating } from "./level-findings.js";
import { levelAt } from "./level-names.js";
import type { Situation, Standing } from "./situation.js";

/** The rank that was chosen for each rating the time before, by the place of its node. */
export type RanksBefore = ReadonlyMap<number, number>;

/**
 * Reads from an earlier score where each rating stood.
 *
 * @throws A {@link QualityError} with code `wrong-framework` for a score of another framework or edition.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const before = score(shelter, respond(startAssessment(shelter), { hours: "met" }));
 * [...ranksBefore(shelter, before)]; // [[2, 1]]
 */
export function ranksBefore(framework: Framework, before: AssessmentScore): RanksBefore {
  refuseMisshapenScore(before);
  const { id, edition } = framework;
  if (before.framework !== id || before.edition !== edition) {
    const message = `The earlier score is of ${before.framework}, edition ${before.edition}, and not of ${id}, edition ${edition}.`;
    throw new QualityError("wrong-framework", `${message} Carry the assessment over with carryOver and score it anew.`);
  }
  const { nodes } = programOf(framework);
  const ranks = new Map<number, number>();
  const visit = (node: ProgramNode, { found, children }: Score): void => {
    if (node.rated !== null && found !== null) ranks.set(node.index, node.list?.ids.indexOf(found) ?? -1);
    node.children.forEach((index, place) => {
      const child = children[place];
      if (child !== undefined) visit(nodes[index] as ProgramNode, child);
    });
  };
  visit(nodes[0] as ProgramNode, before);
  return ranks;
}

/**
 * Says that a rating is lower than it was the time before; what was not rated then or now shows no decline.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "not-met" }));
 * const found = declineFindings(situation, situation.standings[0]!, new Map([[2, 1]]));
 * found.map(({ kind, level, wanted }) => [kind, level, wanted]); // [["decline", "not-met", "met"]]
 */
export function declineFindings(
  situation: Situation,
  standing: Standing,
  before: RanksBefore,
): readonly DeclineFinding[] {
  const { item, dimension, node, result } = standing;
  const rank = before.get(node.index) ?? -1;
  const wanted = levelAt(standing, rank);
  if (wanted === null || result.found < 0 || result.found >= rank) return [];
  const gain = gainOf(situation, [{ item, dimension, level: wanted }], node.index);
  return [{ kind: "decline", ...aboutRating(standing), wanted, wish: "before", gain }];
}
