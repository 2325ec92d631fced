import type { Day } from "../../core/day.js";
import type { ActionStatus } from "../../improvement/plan-records.js";

/** Actions and milestones in time. */
export interface Timeline {
  /** The actions. */
  readonly entries: readonly TimelineEntry[];
  /** Points on the way, shown below the actions. */
  readonly milestones?: readonly TimelineMilestone[];
  /** Where the line begins, so that two pictures can share it; the first day of all if absent. */
  readonly from?: Day;
  /** Where it ends; the last day of all if absent. */
  readonly until?: Day;
}

/** One action on a timeline. */
export interface TimelineEntry {
  /** What is to be done. */
  readonly label: string;
  /** Language of the label, where it is not that of the picture. */
  readonly lang?: string | null;
  /** First day; null while it is not set. */
  readonly start: Day | null;
  /** Last day; null while it is not set. */
  readonly due: Day | null;
  /** How far it has come. */
  readonly status: ActionStatus;
  /** Last days that were agreed before, the first of them first. */
  readonly moved?: readonly Day[];
}

/** One milestone on a timeline. */
export interface TimelineMilestone {
  /** What is reached. */
  readonly label: string;
  /** Language of the label, where it is not that of the picture. */
  readonly lang?: string | null;
  /** Its day; null while it is not set. */
  readonly due: Day | null;
  /** Whether it is reached. */
  readonly reached: boolean;
  /** Days that were agreed before, the first of them first. */
  readonly moved?: readonly Day[];
}
