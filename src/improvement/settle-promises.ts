import type { LevelId } from "../framework/scale.js";
import type { ExpectedLevel } from "./improvement-plan.js";
import { levelAt, rankOf } from "./level-names.js";
import type { Promised } from "./promise-levels.js";
import type { Situation, Standing } from "./situation.js";

/** A promised level that changes nothing. */
export interface Untouched extends Promised {
  /** The item does not apply, or was left out, or stands there or higher already. */
  readonly why: "does-not-apply" | "left-out" | "already-there";
}

/** Promised levels, sorted by whether they change anything. */
export interface Settled {
  /** One for each rating that would change. */
  readonly promises: readonly Promised[];
  /** Those that change nothing. */
  readonly untouched: readonly Untouched[];
}

/**
 * Sorts what actions promise, in the framework's order. The highest promise for a rating counts, whichever action makes it;
 * no rating is lowered, and what does not apply or was left out stays so.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "partly", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "not-met", sign: "met" }));
 * const expects = [{ item: "hours", level: "partly" }, { item: "sign", level: "partly" }];
 * const { promises, untouched } = settlePromises(situation, expects);
 * promises; // [{ item: "hours", dimension: null, level: "partly" }]
 * untouched; // [{ item: "sign", dimension: null, level: "partly", why: "already-there" }]
 */
export function settlePromises({ standings }: Situation, expects: readonly ExpectedLevel[]): Settled {
  const promises: Promised[] = [];
  const untouched: Untouched[] = [];
  for (const standing of standings) {
    const { item, dimension } = standing;
    const own = expects.filter((one) => one.item === item && (one.dimension ?? null) === dimension);
    if (own.length === 0) continue;
    const rank = Math.max(...own.map((one) => rankOf(standing, one.level)));
    const promise = { item, dimension, level: levelAt(standing, rank) as LevelId };
    const why = whyUntouched(standing, rank);
    if (why === null) promises.push(promise);
    else untouched.push({ ...promise, why });
  }
  return { promises, untouched };
}

function whyUntouched({ result }: Standing, rank: number): Untouched["why"] | null {
  if (result.state === "not-applicable") return "does-not-apply";
  if (result.state === "left-out") return "left-out";
  // What was chosen counts here, not what a limit made of it.
  return result.found >= rank ? "already-there" : null;
}
