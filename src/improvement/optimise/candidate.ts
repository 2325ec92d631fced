import type { Id } from "../../core/id.js";
import type { LocalizedText } from "../../core/text.js";
import type { ExpectedLevel, Milestone } from "../improvement-plan.js";
import type { ActionStatus } from "../plan-records.js";

/** An action that could be taken. The actions of an improvement plan are candidates as they stand. */
export interface CandidateAction {
  /** Stable key, unique among the candidates. */
  readonly id: Id;
  /** What would be done. */
  readonly title?: LocalizedText;
  /** The levels that it promises; one that only makes others possible promises none. */
  readonly expects?: readonly ExpectedLevel[];
  /** Work that it takes, in whatever unit the budget is in; 1 if absent, so that the fewest actions are sought. */
  readonly effort?: number;
  /** Money that it takes; 0 if absent. */
  readonly cost?: number;
  /** Ids of the actions and milestones that must be there before it: without them it cannot be taken. */
  readonly after?: readonly Id[];
  /** Actions that cannot be taken beside it; it is enough that one of the two says so. */
  readonly excludes?: readonly Id[];
  /** How far it is. What is done or cancelled is not taken; what comes after something done can be. */
  readonly status?: ActionStatus;
}

/** A point on the way, as an improvement plan says it. */
export type CandidateMilestone = Pick<Milestone, "id" | "actions">;

/** Whatever holds candidate actions, such as an improvement plan. */
export interface WithCandidates {
  /** The actions. */
  readonly actions: readonly CandidateAction[];
  /** Points on the way: what comes after one comes after all of its actions. */
  readonly milestones?: readonly CandidateMilestone[];
}

/** Candidate actions, or a document that holds them. */
export type Candidates = readonly CandidateAction[] | WithCandidates;

/** A percentage to reach. */
export interface PercentTarget {
  /** The percentage of the whole, from 0 to 100: 100 times points by maximum, exact. */
  readonly percent: number;
}

/** What may be spent in all. */
export interface Budget {
  /** The most effort. */
  readonly effort?: number;
  /** The most cost. */
  readonly cost?: number;
}

/** What an optimised plan is sought for. */
export interface OptimiseOptions {
  /** The band or the percentage that the whole is to reach, with as little as possible. Absent: the best result within the budget. */
  readonly target?: string | PercentTarget;
  /** What may be spent; without end if absent. */
  readonly budget?: Budget;
  /** What is to be the least first, where two ways lead as far; effort if absent. The other comes second. */
  readonly least?: "effort" | "cost";
  /** Whether items below their floor come before the result of the whole (`first`, if absent), or count like any other. */
  readonly floors?: "first" | "ignore";
  /** How many partial plans the search may keep beside each other; 20,000 if absent. Where they do not suffice, `proven` is false. */
  readonly breadth?: number;
}
