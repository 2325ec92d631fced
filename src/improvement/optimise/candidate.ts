import type { Id } from "../../core/id.js";
import type { LocalizedText } from "../../core/text.js";
import type { ExpectedLevel } from "../improvement-plan.js";

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
  /** Actions without which it cannot be taken. */
  readonly needs?: readonly Id[];
  /** What must be there before it, as an improvement plan says it: those that are candidates are needed, milestones are passed over. */
  readonly after?: readonly Id[];
  /** Actions that cannot be taken beside it; it is enough that one of the two says so. */
  readonly excludes?: readonly Id[];
}

/** Whatever holds candidate actions, such as an improvement plan. */
export interface WithCandidates {
  /** The actions. */
  readonly actions: readonly CandidateAction[];
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
