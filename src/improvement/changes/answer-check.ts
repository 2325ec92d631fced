import type { Assessment } from "../../assessment/assessment.js";
import { isText } from "../../core/check-values.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import { isObject, knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import type { Crosswalk } from "../../framework/crosswalk.js";
import type { Framework } from "../../framework/framework.js";
import { refuseNoFramework } from "../../framework/misshapen.js";
import { outcomeOf } from "../check-plan-records.js";
import type { Action, ExpectedLevel, ImprovementPlan } from "../improvement-plan.js";
import { levelAt, rankOf } from "../level-names.js";
import type { EffectAnswer, EffectCheck, EffectLevel } from "../plan-records.js";
import { refuseMisshapenPlan } from "../refuse-misshapen-plan.js";
import { type Situation, situationOf } from "../situation.js";
import { changeAction, refuseDay } from "./change-plan.js";

/** What an answer needs beside the assessment. */
export interface AnswerOptions {
  /** The day of the answer; the day of the assessment if absent. */
  readonly on?: Day;
  /** The crosswalks from the edition of the plan to that of the assessment, step by step, where they differ. */
  readonly crosswalks?: readonly Crosswalk[];
  /** Anything a reader should know. */
  readonly note?: string;
}

/**
 * Answers the next open check of an action by a later assessment: whether each level that the action expects has come.
 * Where the assessment is of another edition, items that are said to mean the same there with high confidence are looked
 * at, and of the others it is not known.
 *
 * @param framework - The framework of the assessment.
 * @param plan - The plan.
 * @param id - The action.
 * @param assessment - The later assessment.
 * @param options - Day, crosswalks, note.
 * @returns A new plan.
 * @throws A {@link QualityError} with code `unknown-id` where the plan has no such action, `wrong-usage` where none of its
 * checks is open or no day is known, `wrong-framework` where editions differ and the crosswalks do not lead from the one to
 * the other, `invalid-framework` or `invalid-assessment` with every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "partly", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const before = respond(startAssessment(shelter, { on: "2026-05-04" }), { hours: "not-met" });
 * const drafted = draftPlan(shelter, before, { on: "2026-05-11" });
 * const plan = addCheck(drafted, "hours", { due: "2026-12-01" });
 * const after = respond(startAssessment(shelter, { on: "2026-11-20" }), { hours: "partly" });
 * answerCheck(shelter, plan, "hours", after).actions[0]?.checks?.[0]?.answer;
 * // => {
 * //   on: "2026-11-20",
 * //   outcome: "not-reached",
 * //   levels: [{ item: "hours", wanted: "met", level: "partly", outcome: "not-reached" }],
 * // }
 */
export function answerCheck<const F extends Framework>(
  framework: F,
  plan: ImprovementPlan,
  id: Id,
  assessment: Assessment<NoInfer<F>>,
  options: AnswerOptions = {},
): ImprovementPlan {
  const { on = assessment?.on, note } = knownOptions("answerCheck", options, {
    on: seenLater,
    crosswalks: seenLater,
    note: isText,
  });
  if (on === undefined)
    throw new QualityError("wrong-usage", "The assessment has no day; say on which the answer is given.");
  refuseDay(on);
  refuseNoFramework(framework);
  refuseMisshapenPlan(plan);
  refuseEarlier(plan, id, on);
  const itemOf = itemsIn(framework, plan, options.crosswalks);
  const situation = situationOf(framework, assessment);
  return changeAction(plan, id, (action) => {
    const checks = action.checks ?? [];
    const place = checks.findIndex((check) => check.answer === undefined);
    if (place < 0)
      throw new QualityError("wrong-usage", `"${id}" has no open check of its effect. Add one with addCheck.`);
    const levels = (action.expects ?? []).map((expected) => look(situation, expected, itemOf(expected.item)));
    const answer: EffectAnswer = {
      on,
      ...(assessment.id === undefined ? {} : { assessment: assessment.id }),
      outcome: outcomeOf(levels.map((level) => level.outcome)),
      levels,
      ...(note === undefined ? {} : { note }),
    };
    return { ...action, checks: checks.with(place, { ...(checks[place] as EffectCheck), answer }) };
  });
}

// What was seen before an action was begun says nothing of its effect.
function refuseEarlier({ actions, createdOn }: ImprovementPlan, id: Id, on: Day): void {
  const action = actions.find((one) => one.id === id);
  const from = action?.addedOn ?? createdOn;
  if (action === undefined || on >= from) return;
  const message = `${on} lies before ${from}, the day on which "${id}" came into the plan.`;
  throw new QualityError("wrong-usage", `${message} Answer with a later assessment.`);
}

// An item of the plan's edition as the assessment's edition calls it; null where nothing there means the same.
function itemsIn(
  { edition }: Framework,
  plan: ImprovementPlan,
  crosswalks: readonly Crosswalk[] = [],
): (item: Id) => Id | null {
  const steps = plan.edition === edition ? [] : crosswalks;
  const reached = steps.reduce((from, step) => (step.from.edition === from ? step.to.edition : ""), plan.edition);
  if (reached !== edition) {
    const message = `The plan is for edition ${plan.edition}, the assessment for ${edition}.`;
    throw new QualityError("wrong-framework", `${message} Give the crosswalks that lead from the one to the other.`);
  }
  const names = steps.map(namesIn);
  return (item) => names.reduce<Id | null>((name, step) => (name === null ? null : (step.get(name) ?? null)), item);
}

// What is not certain is not taken over, as in carryOver.
function namesIn({ relations }: Crosswalk): ReadonlyMap<Id, Id> {
  const same = relations.filter(
    ({ from, to, relation, confidence }) =>
      relation === "equal" && confidence === "high" && from.length === 1 && to.length === 1,
  );
  return new Map(same.map(({ from, to }) => [from[0] as Id, to[0] as Id]));
}

function look({ standings }: Situation, expected: ExpectedLevel, item: Id | null): EffectLevel {
  const { dimension, level: wanted } = expected;
  const about = { item: expected.item, ...(dimension === undefined ? {} : { dimension }), wanted };
  const standing = standings.find((one) => one.item === item && one.dimension === (dimension ?? null));
  const rank = standing === undefined ? -1 : rankOf(standing, wanted);
  if (standing === undefined || rank < 0 || standing.result.rank < 0) return { ...about, outcome: "not-known" };
  const level = levelAt(standing, standing.result.rank);
  const outcome = standing.result.rank >= rank ? "reached" : "not-reached";
  return { ...about, ...(level === null ? {} : { level }), outcome };
}

/**
 * Adds a check of the effect of an action: a day by which somebody looks whether it came.
 *
 * @returns A new plan.
 * @throws A {@link QualityError} with code `unknown-id` where the plan has no such action, `wrong-usage` for a day that is
 * none.
 *
 * @example
 * const sign = { id: "sign", title: { en: "Hang the sign." }, items: ["sign"] };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [sign] };
 * addCheck(plan, "sign", { due: "2026-12-01", role: "director" }).actions[0]?.checks; // [{ due: "2026-12-01", role: "director" }]
 */
export function addCheck(plan: ImprovementPlan, id: Id, check: EffectCheck): ImprovementPlan {
  const { due } = knownOptions("addCheck", check, { due: seenLater, role: isText, answer: isObject });
  refuseDay(due);
  return changeAction(plan, id, (action: Action) => ({ ...action, checks: [...(action.checks ?? []), check] }));
}
