import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import type { ActionStatus, EffectOutcome } from "../plan-records.js";
import type { Amount, BurnUpPoint } from "./burn-up.js";

/** On which day progress is looked at. */
export interface ProgressOptions {
  /** The day. */
  readonly on: Day;
  /** The holidays of the country; none if absent. */
  readonly holidays?: readonly Day[];
}

/** How far one action has come on a day. */
export interface ActionProgress {
  /** The action. */
  readonly id: Id;
  /** Its status on the day. */
  readonly status: ActionStatus;
  /** First day of the work, as it held on the day. */
  readonly start: Day | null;
  /** Day by which it is to be done, as it held on the day. */
  readonly due: Day | null;
  /** Day on which it was done; null where it is not, or nobody recorded when. */
  readonly doneOn: Day | null;
  /** Working days by which it is late; 0 where it is not. */
  readonly overdue: number;
  /** Working days by which its due date was moved since it was first agreed; below 0 where it was moved forward. */
  readonly slipped: number;
  /** What it waits for: actions not done and milestones not reached. */
  readonly waitsFor: readonly Id[];
}

/** How far a milestone is on a day. */
export interface MilestoneProgress {
  /** The milestone. */
  readonly id: Id;
  /** Day by which it is to be reached, as it held on the day. */
  readonly due: Day | null;
  /** Whether all its actions are done; cancelled ones are not asked for, but one at least must be done. */
  readonly reached: boolean;
  /** Working days by which it is late; 0 where it is not. */
  readonly overdue: number;
}

/** Where the check of an effect stands on a day. */
export interface CheckProgress {
  /** The action. */
  readonly action: Id;
  /** Day by which to look. */
  readonly due: Day;
  /** What was found; null while nobody has looked. */
  readonly outcome: EffectOutcome | null;
  /** Working days by which the look is late; 0 where it is not. */
  readonly overdue: number;
}

/** How far a plan has come on a day. */
export interface PlanProgress {
  /** The day. */
  readonly on: Day;
  /** What is to be done, cancelled actions left out. */
  readonly total: Amount;
  /** What of it is done. */
  readonly done: Amount;
  /** Done by total, from 0 to 1: by effort where every action says it, else by number; null without anything to do. */
  readonly share: number | null;
  /** How many actions have each status. */
  readonly counts: Readonly<Record<ActionStatus, number>>;
  /** The actions that are in the plan on the day, in its order. */
  readonly actions: readonly ActionProgress[];
  /** Actions that are late. */
  readonly overdue: readonly Id[];
  /** The milestones, in the order of the plan. */
  readonly milestones: readonly MilestoneProgress[];
  /** The checks of effects, action by action. */
  readonly checks: readonly CheckProgress[];
  /** The data of a burn-up chart. */
  readonly burnUp: readonly BurnUpPoint[];
}
