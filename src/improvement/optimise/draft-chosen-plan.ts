import type { Assessment } from "../../assessment/assessment.js";
import { isRecord, listOf } from "../../core/check-fields.js";
import { isDay } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import { isObject, knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import type { Action, ExpectedLevel, ImprovementPlan } from "../improvement-plan.js";
import { levelAt, rankOf } from "../level-names.js";
import { type Rating, sceneOf } from "../moves/scene.js";
import type { CandidateAction, CandidateMilestone } from "./candidate.js";
import type { OptimisedPlan } from "./optimised-plan.js";

/** What a plan is drafted from a choice by. */
export interface ChosenPlanOptions {
  /** The day of the plan. */
  readonly on: Day;
  /** The milestones of the candidates, where there are some: in the plan, what came after one comes after its actions. */
  readonly milestones?: readonly CandidateMilestone[];
}

/**
 * Drafts an improvement plan from what {@link optimisePlan} chose: the actions in the order in which they can be begun, with the
 * levels that they promise, their effort and their cost. Who does it by when is left to people.
 *
 * What an action says beyond that, such as its findings, its cause or its role, is taken along where it came from a plan; how far
 * it had come there is not, because the plan is a new one.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param chosen - What was chosen for it.
 * @param options - The day.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue, `wrong-usage` for a day
 * that is none.
 *
 * @example
 * import { optimisePlan } from "quality-frameworks/optimise";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: 0 });
 * const candidates = [
 *   { id: "board", expects: [{ item: "hours", level: "met" }], effort: 2, after: ["wood"] },
 *   { id: "wood", title: { en: "Buy wood" }, cost: 30 },
 * ];
 * const plan = draftChosenPlan(shelter, assessment, optimisePlan(shelter, assessment, candidates), { on: "2026-05-04" });
 * plan.actions.map((action) => action.id); // ["wood", "board"]
 * plan.actions[1]?.expects; // [{ item: "hours", from: "not-met", level: "met" }]
 */
export function draftChosenPlan<const F extends Framework>(
  framework: F,
  assessment: Assessment<NoInfer<F>>,
  chosen: Pick<OptimisedPlan, "actions">,
  options: ChosenPlanOptions,
): ImprovementPlan {
  const { on, milestones = [] } = knownOptions("draftChosenPlan", options, {
    on: seenLater,
    milestones: listOf(isObject),
  });
  if (!isDay(on)) throw new QualityError("wrong-usage", `A plan needs its day, such as on: "2026-05-04".`);
  if (!Array.isArray(chosen?.actions) || chosen.actions.some((action) => !isRecord(action)))
    throw new QualityError("wrong-usage", "A plan is drafted from what optimisePlan gives, or from { actions }.");
  const { ratings } = sceneOf(framework, assessment);
  const between = new Map(milestones.map(({ id, actions }) => [id, actions]));
  const actions = chosen.actions.map((action) => actionOf(action, ratings, between));
  const { id, unit } = assessment;
  return {
    framework: framework.id,
    edition: framework.edition,
    ...(id === undefined ? {} : { assessment: id }),
    ...(unit === undefined ? {} : { unit: unit.id }),
    createdOn: on,
    actions: inOrder(actions),
  };
}

function actionOf(
  candidate: CandidateAction & Partial<Action>,
  ratings: readonly Rating[],
  milestones: ReadonlyMap<string, readonly string[]>,
): Action {
  const { id, title = { en: id }, expects, items, after = [] } = candidate;
  const { answers, gain, cause, role, effort, cost, note } = candidate;
  const waits = [...new Set(after.flatMap((name) => milestones.get(name) ?? [name]))];
  return {
    id,
    title,
    ...(answers === undefined ? {} : { answers }),
    items: [...new Set([...(items ?? []), ...(expects ?? []).map(({ item }) => item)])],
    ...(expects === undefined ? {} : { expects: expects.map((one) => withLevels(one, ratings)) }),
    ...(gain === undefined ? {} : { gain }),
    ...(cause === undefined ? {} : { cause }),
    ...(role === undefined ? {} : { role }),
    ...(waits.length === 0 ? {} : { after: waits }),
    ...(effort === undefined ? {} : { effort }),
    ...(cost === undefined ? {} : { cost }),
    ...(note === undefined ? {} : { note }),
  };
}

// Where the item stands now, and the level by its name, whatever way the candidate wrote it.
function withLevels({ item, dimension, level }: ExpectedLevel, ratings: readonly Rating[]): ExpectedLevel {
  const rating = ratings.find((one) => one.item === item && one.dimension === (dimension ?? null));
  const from = rating === undefined ? null : levelAt(rating, rating.now);
  const named = rating === undefined ? null : levelAt(rating, rankOf(rating, level));
  return {
    item,
    ...(dimension === undefined ? {} : { dimension }),
    ...(from === null ? {} : { from }),
    level: named ?? level,
  };
}

// As given, but nothing before what it comes after. Candidates in a circle were refused before.
function inOrder(actions: readonly Action[]): readonly Action[] {
  const placed = new Set<string>();
  const known = new Set(actions.map(({ id }) => id));
  const left = [...actions];
  const order: Action[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ after = [] }) => after.every((id) => placed.has(id) || !known.has(id)));
    const [action] = left.splice(Math.max(0, next), 1) as [Action];
    placed.add(action.id);
    order.push(action);
  }
  return order;
}
