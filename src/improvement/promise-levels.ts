import type { Assessment, ItemResponse, Response } from "../assessment/assessment.js";
import { isRecord } from "../core/check-fields.js";
import type { Id } from "../core/id.js";
import type { LevelId } from "../framework/scale.js";
import type { Situation } from "./situation.js";

/** A rating that would be, in place of the one that is. */
export interface Promised {
  /** The item. */
  readonly item: Id;
  /** The dimension; null where the item has a single rating. */
  readonly dimension: Id | null;
  /** The level. */
  readonly level: LevelId;
}

/**
 * Writes the assessment as it would be with other levels: everything else in it stays as it is, comments and evidence too.
 *
 * @returns A new assessment.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const situation = situationOf(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: "not-met" } });
 * promiseLevels(situation, [{ item: "hours", dimension: null, level: "met" }]).responses; // { hours: "met" }
 */
export function promiseLevels(situation: Situation, promises: readonly Promised[]): Assessment {
  const { assessment } = situation;
  const responses: Record<Id, Response> = {};
  for (const [id, response] of Object.entries(assessment.responses))
    if (response !== undefined) responses[id] = response;
  for (const promised of promises) {
    responses[promised.item] = withLevel(situation, responses[promised.item], promised);
  }
  return { ...assessment, responses };
}

function withLevel(situation: Situation, response: Response | undefined, promised: Promised): Response {
  const record: ItemResponse = isRecord(response)
    ? response
    : response === undefined
      ? {}
      : { rating: response as LevelId };
  const rating =
    promised.dimension === null
      ? promised.level
      : { ...byDimension(situation, promised.item, record.rating), [promised.dimension]: promised.level };
  return isRecord(response) ? { ...record, rating } : typeof rating === "object" ? { rating } : rating;
}

// A special answer may stand for all dimensions at once; beside a promised one it is written for each.
function byDimension(situation: Situation, item: Id, rating: ItemResponse["rating"]): Readonly<Record<Id, LevelId>> {
  if (rating === undefined) return {};
  if (typeof rating === "object") return rating as Readonly<Record<Id, LevelId>>;
  const own = situation.standings.filter((standing) => standing.item === item);
  return Object.fromEntries(own.map((standing) => [standing.dimension, rating]));
}
