import type { AskedAction } from "./finding.js";
import { gainOf } from "./gain-of.js";
import { aboutRating } from "./level-findings.js";
import { levelAt } from "./level-names.js";
import type { Situation, Standing } from "./situation.js";
import type { Wants } from "./wanted-level.js";

/**
 * Says that a special answer was given for which the framework says what is to be done. Where it stands in the place of a
 * level, the target is what is wanted; where the item does not apply or was left out, no level would mend it.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * import { wantsOf } from "./wanted-level.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   special: [{ id: "unknown", effect: "unrated", action: { en: "Ask those who know." } }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "unknown" }));
 * const standing = situation.standings[0]!;
 * const [found] = answerFindings(situation, standing, wantsOf(shelter, standing));
 * [found?.answer, found?.because, found?.wanted]; // ["unknown", { en: "Ask those who know." }, "met"]
 */
export function answerFindings(situation: Situation, standing: Standing, { target }: Wants): readonly AskedAction[] {
  const { item, dimension, node, result } = standing;
  const because = situation.framework.special?.find(({ id }) => id === result.answer)?.action;
  if (result.answer === null || because === undefined) return [];
  const about = { ...aboutRating(standing), kind: "action-asked", answer: result.answer, because } as const;
  const level = levelAt(standing, target.rank);
  const open = result.state === "scored" || result.state === "unrated";
  if (!open || level === null || result.found >= target.rank) return [about];
  const gain = gainOf(situation, [{ item, dimension, level }], node.index);
  return [{ ...about, wanted: level, wish: target.wish, gain }];
}
