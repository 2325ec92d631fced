import type { Assessment } from "../assessment/assessment.js";
import { isDay } from "../core/date.js";
import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import { isObject, knownOptions, seenLater } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { LevelRef } from "../framework/ids.js";
import type { LevelId } from "../framework/scale.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import { type DraftedAction, draftAction } from "./draft-action.js";
import type { Finding } from "./finding.js";
import type { ImprovementPlan } from "./improvement-plan.js";
import { findingsOf } from "./list-findings.js";
import { orderActions } from "./order-actions.js";
import { type Situation, situationOf } from "./situation.js";

/** What a plan is drafted by. */
export interface DraftOptions<F extends Framework = Framework> {
  /** The day of the plan; evidence that has expired by then is to be renewed. */
  readonly on: Day;
  /** The level to aim at, in place of the framework's own targets. */
  readonly target?: LevelRef<F>;
  /** An earlier score by the same edition: what stands lower now is brought back at least. */
  readonly before?: AssessmentScore;
  /** How many actions at most; items below their floor get theirs all the same. */
  readonly most?: number;
}

/**
 * Drafts an improvement plan: one action for each item that has a finding which asks for one, the one that brings most
 * first. Who does it by when is left to people.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param options - The day, what to aim at, how many.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue, `unknown-id` for a
 * target that no item can be rated with, `wrong-usage` for a day that is none or a number that counts nothing.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: "met", sign: "partly", step: "not-met" });
 * const plan = draftPlan(shelter, assessment, { on: "2026-05-04" });
 * plan.actions.map((action) => action.id); // ["step", "sign"]
 * plan.actions[0]?.title; // { en: "Bring step from “not-met” to “met”." }
 * plan.actions[0]?.expects; // [{ item: "step", from: "not-met", level: "met" }]
 */
export function draftPlan<const F extends Framework>(
  framework: F,
  assessment: Assessment<NoInfer<F>>,
  options: DraftOptions<NoInfer<F>>,
): ImprovementPlan {
  const given = knownOptions("draftPlan", options, {
    on: seenLater,
    target: seenLater,
    before: isObject,
    most: seenLater,
  });
  const { on, before, most = Number.POSITIVE_INFINITY } = given;
  refuseOptions(on, most);
  const situation = situationOf(framework, assessment);
  const target = given.target as LevelId | undefined;
  const findings = findingsOf(situation, {
    asOf: on,
    ...(target === undefined ? {} : { target }),
    ...(before === undefined ? {} : { before }),
  });
  const drafted = byItem(findings.filter((finding) => asksForAction(situation, finding)));
  const ordered = orderActions(
    framework,
    drafted.map((own) => draftAction(situation, own)),
  );
  const { id, unit } = situation.assessment;
  return {
    framework: framework.id,
    edition: framework.edition,
    ...(id === undefined ? {} : { assessment: id }),
    ...(unit === undefined ? {} : { unit: unit.id }),
    ...(target === undefined ? {} : { target }),
    createdOn: on,
    actions: firstOf(ordered, most).map((one) => one.action),
  };
}

function refuseOptions(on: Day, most: number): void {
  if (!isDay(on)) throw new QualityError("wrong-usage", `A plan needs its day, such as on: "2026-05-04".`);
  if (Number.isInteger(most) ? most < 0 : most !== Number.POSITIVE_INFINITY) {
    throw new QualityError("wrong-usage", `The most actions must be a whole number from 0 on, not ${most}.`);
  }
}

// The level of a node that is judged as a whole follows from work on what is inside it, unless it stands below its own
// floor or nobody has judged it yet. What is about several items is mended item by item.
function asksForAction({ standings }: Situation, { kind, items }: Finding): boolean {
  if (kind === "limit" || kind === "evidence-same") return false;
  return (
    (kind !== "gap" && kind !== "decline") ||
    standings.find((standing) => standing.item === items[0])?.node.visit?.isItem === true
  );
}

function byItem(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const items = new Map<Id | undefined, Finding[]>();
  for (const finding of findings) {
    const own = items.get(finding.items[0]);
    if (own === undefined) items.set(finding.items[0], [finding]);
    else own.push(finding);
  }
  return [...items.values()];
}

// Items below their floor are a duty: they keep their place, and the others share what is left.
function firstOf(ordered: readonly DraftedAction[], most: number): readonly DraftedAction[] {
  let free = most - ordered.filter((one) => one.duty).length;
  return ordered.filter((one) => one.duty || free-- > 0);
}
