import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { isObject, knownOptions } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import { compareScores } from "../../scoring/compare/compare-scores.js";
import type { NodeChange } from "../../scoring/compare/score-changes.js";
import { type DatedScore, inOrder, sameEdition } from "../../scoring/compare/trend.js";

/** Who sees to what. */
export interface DeclineOptions {
  /**
   * The responsible role by node: an item, a standard, an area, or the id of the framework for the whole. The nearest one
   * above an item counts.
   */
  readonly responsible?: Readonly<Record<Id, string>>;
}

/** Something that stands lower than it did the time before. */
export interface Decline {
  /** How it differs from the time before. */
  readonly change: NodeChange;
  /** Whether it is a rating; otherwise it is a result of several. */
  readonly isRating: boolean;
  /** The last day on which it stood higher than ever after: since then it has fallen every time. */
  readonly since: Day;
  /** How many times in a row it fell. */
  readonly times: number;
  /** The day on which it stood lower last. */
  readonly on: Day;
  /** The role that sees to it; null where nobody is named. */
  readonly role: string | null;
}

/**
 * Lists what stands lower in the latest score than in the one before, with the role that sees to it, and since when it has
 * been falling. Only scores of the latest edition count: across editions nothing is compared.
 *
 * @param framework - The edition of the latest score.
 * @param scores - The scores with their days, in any order.
 * @param options - Who is responsible for what.
 * @returns The whole first where it fell, then in the framework's order; none where there is no earlier score.
 * @throws A {@link QualityError} with code `wrong-framework` where the latest score is of another edition, `unknown-id` for
 * a role given to something that the framework does not have, `wrong-usage` for a day that is none.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const scored = (hours: 0 | 1 | 2) => score(shelter, respond(startAssessment(shelter), { hours, sign: 2 }));
 * const declines = detectDecline(
 *   shelter,
 *   [{ on: "2024-05-06", score: scored(2) }, { on: "2025-05-05", score: scored(1) }, { on: "2026-05-04", score: scored(0) }],
 *   { responsible: { door: "caretaker" } },
 * );
 * declines.map(({ change, since, times, role }) => [change.id, since, times, role]); // [["hours", "2024-05-06", 2, "caretaker"]]
 */
export function detectDecline(
  framework: Framework,
  scores: readonly DatedScore[],
  options: DeclineOptions = {},
): readonly Decline[] {
  const { responsible = {} } = knownOptions("detectDecline", options, { responsible: isObject });
  refuseUnknown(framework, responsible);
  const sorted = inOrder(scores);
  const latest = sorted.at(-1);
  if (latest === undefined) return [];
  const line = sorted.filter(({ score }) => sameEdition(score, latest.score)).toReversed();
  const [fallen = [], ...earlier] = line.map((after, place) =>
    worseBetween(framework, line[place + 1] ?? after, after),
  );
  return fallen.map(({ key, change, isRating }) => {
    const kept = earlier.findIndex((worse) => worse.every((one) => one.key !== key));
    const times = 1 + kept;
    const since = (line[times] as DatedScore).on;
    return { change, isRating, since, times, on: latest.on, role: roleOf(framework, responsible, change.id) };
  });
}

interface Worse {
  readonly key: string;
  readonly change: NodeChange;
  readonly isRating: boolean;
}

function worseBetween(framework: Framework, before: DatedScore, after: DatedScore): readonly Worse[] {
  const { whole, nodes, ratings } = compareScores(framework, before.score, after.score);
  const all = [
    ...[whole, ...nodes].map((change) => ({ change, isRating: false })),
    ...ratings.map((change) => ({ change, isRating: true })),
  ];
  return all
    .filter(({ change }) => change.direction === "worse")
    .map((one) => ({ ...one, key: `${one.change.id}/${one.change.dimension ?? ""}` }));
}

function refuseUnknown(framework: Framework, responsible: Readonly<Record<Id, string>>): void {
  const { byId } = outlineOf(framework);
  for (const id of Object.keys(responsible)) {
    if (byId.has(id)) continue;
    throw new QualityError("unknown-id", `A role is given for "${id}", which ${framework.id} does not have.`);
  }
}

function roleOf(framework: Framework, responsible: Readonly<Record<Id, string>>, id: Id): string | null {
  const { byId, nodes } = outlineOf(framework);
  for (let node = byId.get(id); node !== undefined; node = nodes[node.parent]) {
    if (Object.hasOwn(responsible, node.id)) return responsible[node.id] ?? null;
  }
  return null;
}
