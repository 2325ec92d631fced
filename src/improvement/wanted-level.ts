import { QualityError } from "../core/quality-error.js";
import type { LocalizedText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import type { LevelId } from "../framework/scale.js";
import type { Expectation } from "../framework/scoring.js";
import { choosesItemOf } from "../scoring/compile/expectation.js";
import type { Wish } from "./finding.js";
import { hintForLevel, rankOf } from "./level-names.js";
import type { Situation, Standing } from "./situation.js";

/** A level that somebody wants of a rating. */
export interface WantedLevel {
  /** Its place among the levels. */
  readonly rank: number;
  /** Whose wish it is. */
  readonly wish: Wish;
  /** Why, as the framework says it; null where it does not. */
  readonly because: LocalizedText | null;
}

/** What is wanted of one rating. */
export interface Wants {
  /** The level that it must not go under; null without a floor. */
  readonly floor: WantedLevel | null;
  /** The level to aim at. */
  readonly target: WantedLevel;
  /** The level from which a rating claims to be good enough: the lower of the target and what the scale calls the standard. */
  readonly claim: WantedLevel;
}

/**
 * Says what is wanted of a rating. The target is the caller's; else the framework's for this item; else the level that its
 * scale calls the standard itself; else the top of its scale. A level that the item's scale does not have is passed over.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "partly", "met", "exceeds"], meets: "met" }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const { standings } = situationOf(shelter, { framework: "shelter", edition: "2026-01-01", responses: {} });
 * wantsOf(shelter, standings[0]!).target; // { rank: 2, wish: "meets", because: null }
 * wantsOf(shelter, standings[0]!, "partly").target; // { rank: 1, wish: "given", because: null }
 */
export function wantsOf(framework: Framework, standing: Standing, given?: LevelId): Wants {
  const { floors = [], targets = [] } = framework.scoring;
  const meets = plain(standing, standing.node.scale?.meets, "meets");
  const target =
    plain(standing, given, "given") ??
    strictest(standing, targets, "target") ??
    meets ??
    ({ rank: standing.levels.length - 1, wish: "highest", because: null } as const);
  const claim = meets !== null && meets.rank < target.rank ? meets : target;
  // The bottom of a scale claims nothing, whatever the target is.
  return { floor: strictest(standing, floors, "floor"), target, claim: { ...claim, rank: Math.max(1, claim.rank) } };
}

function plain(standing: Standing, level: LevelId | undefined, wish: Wish): WantedLevel | null {
  const rank = level === undefined ? -1 : rankOf(standing, level);
  return rank < 0 ? null : { rank, wish, because: null };
}

// Of several that are meant for one item, the highest counts: who keeps it keeps them all.
function strictest(standing: Standing, expectations: readonly Expectation[], wish: Wish): WantedLevel | null {
  let best: WantedLevel | null = null;
  for (const expectation of expectations) {
    if (!choosesItemOf(expectation, standing.node)) continue;
    const rank = rankOf(standing, expectation.level);
    if (rank > (best?.rank ?? -1)) best = { rank, wish, because: expectation.because ?? null };
  }
  return best;
}

/**
 * Refuses a target that no scale of the framework has, so that a slip does not quietly aim at something else.
 *
 * @throws A {@link QualityError} with code `unknown-id`, which names the nearest level.
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
 * refuseUnknownTarget(situationOf(shelter, startAssessment(shelter)), "mett"); // throws unknown-id
 */
export function refuseUnknownTarget({ framework, standings }: Situation, target: LevelId): void {
  const hint = hintForLevel(standings, target);
  if (hint === null) return;
  throw new QualityError("unknown-id", `No item of ${framework.id} can be rated with the level "${target}". ${hint}`);
}
