import type { Id } from "../../core/id.js";
import type { Forecast } from "../forecast.js";
import type { CandidateAction } from "./candidate.js";
import type { ChoiceReason } from "./choice-reason.js";

/** What became of one candidate, and why. */
export interface ActionChoice {
  /** The candidate. */
  readonly id: Id;
  /** Whether the plan takes it. */
  readonly taken: boolean;
  /** Why; the first is the one that weighs most. */
  readonly because: readonly ChoiceReason[];
}

/** What no plan can be better than, where it is not proven that the plan found is the best. */
export interface PlanBound {
  /** The highest band that the whole can have within the budget, as far as is known; null where rules do not prove that no other is higher. */
  readonly band: string | null;
  /** The highest number that it can have; null in the same case. */
  readonly value: number | null;
}

/** What to do first: the best choice among candidate actions, with what it leads to and why. Plain data. */
export interface OptimisedPlan {
  /** Whether the target is reached; null where none was set. Where it is not, the plan is the best that can be had instead. */
  readonly reached: boolean | null;
  /** Whether it is certain that no other choice is better. */
  readonly proven: boolean;
  /** What no choice can be better than; null where the plan is proven. */
  readonly bound: PlanBound | null;
  /** The actions taken, in the order given. */
  readonly actions: readonly CandidateAction[];
  /** The effort of all of them. */
  readonly effort: number;
  /** Their cost. */
  readonly cost: number;
  /** What the assessment comes to with them. */
  readonly forecast: Forecast;
  /** Every candidate with what became of it, in the order given. */
  readonly choices: readonly ActionChoice[];
}
