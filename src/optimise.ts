/**
 * What to do first: the cheapest actions that reach a target, and the best under a budget.
 *
 * @module
 */
export type {
  Budget,
  CandidateAction,
  CandidateMilestone,
  Candidates,
  OptimiseOptions,
  PercentTarget,
  WithCandidates,
} from "./improvement/optimise/candidate.js";
export type {
  ActionName,
  ChoiceReason,
  ChoiceReasonKind,
  LeftOut,
  OverBudget,
  RelatedActions,
  SettledAction,
  TakenForFloor,
  TakenForLimit,
  TakenForResult,
  WholeAt,
} from "./improvement/optimise/choice-reason.js";
export { describeChoice } from "./improvement/optimise/describe-choice.js";
export { type ChosenPlanOptions, draftChosenPlan } from "./improvement/optimise/draft-chosen-plan.js";
export { optimisePlan } from "./improvement/optimise/optimise-plan.js";
export type { ActionChoice, OptimisedPlan, PlanBound } from "./improvement/optimise/optimised-plan.js";
