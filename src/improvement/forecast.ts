import type { Assessment } from "../assessment/assessment.js";
import { formOf } from "../assessment/form.js";
import { isRecord, kindOf } from "../core/check-fields.js";
import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import { programOf, scoreWith } from "../scoring/compile-framework.js";
import type { Result } from "../scoring/result.js";
import { checkExpected } from "./check-expected.js";
import { eachRecord } from "./each-record.js";
import type { BandChange } from "./finding.js";
import { bandChange, difference } from "./gain-of.js";
import type { Action } from "./improvement-plan.js";
import { promiseLevels } from "./promise-levels.js";
import { settlePromises, type Untouched } from "./settle-promises.js";
import { resultsOf, situationOf } from "./situation.js";
import { withoutDemands } from "./without-demands.js";

/** What a forecast needs of an action. */
export type PlannedAction = Pick<Action, "expects" | "status">;

/** Whatever holds actions, such as an improvement plan. */
export interface WithActions {
  /** The actions. */
  readonly actions: readonly PlannedAction[];
}

/** A plan, or its actions alone. */
export type PlannedActions = readonly PlannedAction[] | WithActions;

/** How the whole would change. Each number is the double nearest to the exact difference; null without a number now or then. */
export interface Gained {
  /** By its number. */
  readonly value: number | null;
  /** By its raw points. */
  readonly points: number | null;
  /** Its band, where it would be another; null where it stays. */
  readonly band: BandChange | null;
}

/** What an assessment would come to if a plan kept its promises. */
export interface Forecast {
  /** The score as it stands. */
  readonly before: AssessmentScore;
  /** The score with every promise kept. */
  readonly after: AssessmentScore;
  /** The difference of the two. */
  readonly gained: Gained;
  /** The assessment with the promised levels in it; scoring it gives `after`. */
  readonly promised: Assessment;
  /** Promises that change nothing, each with the reason. */
  readonly untouched: readonly Untouched[];
}

/**
 * Scores an assessment as it would be if the actions reached the levels that they expect. No rating is ever lowered, and
 * what does not apply or was left out stays so; cancelled actions promise nothing. The order of actions makes no difference.
 *
 * Where a level asks for more than a rating, such as evidence, that is taken as given.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param plan - The plan, or actions with the levels that they expect.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue, `invalid-plan` when
 * an action expects a level that its item cannot have.
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
 * const plan = draftPlan(shelter, assessment, { on: "2026-05-04", most: 1 });
 * const { before, after, gained, promised } = forecast(shelter, assessment, plan);
 * [before.points, after.points, gained.points]; // [3, 5, 2]
 * promised.responses; // { hours: "met", sign: "partly", step: "met" }
 */
export function forecast<const F extends Framework>(
  framework: F,
  assessment: Assessment<NoInfer<F>>,
  plan: PlannedActions,
): Forecast {
  const actions = actionsOf(plan);
  refuseActions(framework, actions);
  const before = scoreWith(programOf(framework), assessment);
  const situation = situationOf(framework, assessment);
  const kept = actions.filter((action) => action.status !== "cancelled");
  const { promises, untouched } = settlePromises(
    situation,
    kept.flatMap((action) => action.expects ?? []),
  );
  const promised = promiseLevels(situation, promises);
  const relaxed = withoutDemands(framework);
  const then = resultsOf(relaxed, promised)[0] as Result;
  const now = situation.results[0] as Result;
  return {
    before,
    after: scoreWith(programOf(relaxed), promised),
    gained: {
      value: difference(now.value, then.value),
      points: difference(now.points, then.points),
      band: bandChange(situation, then.rank),
    },
    promised,
    untouched,
  };
}

// From outside TypeScript anything may come.
function actionsOf(plan: PlannedActions): readonly PlannedAction[] {
  const actions: unknown = typeof plan === "object" && plan !== null && "actions" in plan ? plan.actions : plan;
  const isList = Array.isArray(actions);
  const at = isList ? actions.findIndex((action) => !isRecord(action)) : -1;
  if (isList && at < 0) return actions;
  const wrong = isList ? `a list with ${kindOf(actions[at])} in it` : kindOf(actions);
  throw new QualityError("wrong-usage", `A forecast needs a plan, or a list of actions, not ${wrong}.`);
}

function refuseActions(framework: Framework, actions: readonly PlannedAction[]): void {
  const issues: Issue[] = [];
  eachRecord(actions, { keys: ["actions"], issues }, (action, trail) => {
    checkExpected(formOf(framework), action, trail);
  });
  if (issues.length > 0) throw new QualityError("invalid-plan", "The plan cannot be forecast.", issues);
}
