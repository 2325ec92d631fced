import type { LevelId } from "../framework/scale.js";
import type { FindingBase, LevelFinding } from "./finding.js";
import { gainOf } from "./gain-of.js";
import { levelAt } from "./level-names.js";
import type { Situation, Standing } from "./situation.js";
import type { WantedLevel, Wants } from "./wanted-level.js";

/**
 * Lists what the level of one rating shows: that it is missing, below the floor, below the target. What is not applicable
 * or left out shows nothing; an item below its floor is a gap as well, because the two are different wishes.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * import { wantsOf } from "./wanted-level.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "partly", "met"] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "none" },
 *     overall: { combine: "none" },
 *     floors: [{ for: { kind: "item" }, level: "partly" }],
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "not-met" }));
 * const standing = situation.standings[0]!;
 * const found = levelFindings(situation, standing, wantsOf(shelter, standing));
 * found.map(({ kind, wanted }) => [kind, wanted]); // [["below-floor", "partly"], ["gap", "met"]]
 */
export function levelFindings(
  situation: Situation,
  standing: Standing,
  { floor, target }: Wants,
): readonly LevelFinding[] {
  // What was chosen counts; that a limit holds it down is said of the limit.
  const { state, found: rank } = standing.result;
  const find = (kind: LevelFinding["kind"], wanted: WantedLevel) => levelFinding(situation, standing, kind, wanted);
  if (state === "unrated") return [find("unrated", floor !== null && floor.rank > target.rank ? floor : target)];
  if (rank < 0) return [];
  return [
    ...(floor !== null && rank < floor.rank ? [find("below-floor", floor)] : []),
    ...(rank < target.rank ? [find("gap", target)] : []),
  ];
}

function levelFinding(
  situation: Situation,
  standing: Standing,
  kind: LevelFinding["kind"],
  { rank, wish, because }: WantedLevel,
): LevelFinding {
  const { item, dimension, node } = standing;
  const wanted = levelAt(standing, rank) as LevelId;
  const gain = gainOf(situation, [{ item, dimension, level: wanted }], node.index);
  return { kind, ...aboutRating(standing), wanted, wish, because, gain };
}

/**
 * Says what a finding says of the rating that it is about, apart from any wish.
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
 * const { standings } = situationOf(shelter, respond(startAssessment(shelter), { hours: "met" }));
 * aboutRating(standings[0]!); // { items: ["hours"], level: "met", wanted: null, ... }
 */
export function aboutRating(standing: Standing): FindingBase {
  const { item, dimension, result } = standing;
  return {
    items: [item],
    dimension,
    level: levelAt(standing, result.found),
    answer: result.answer,
    wanted: null,
    wish: null,
    because: null,
    gain: null,
  };
}
