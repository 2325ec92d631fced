import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { LevelId } from "../framework/scale.js";
import type { FindingKind, Gain } from "./finding.js";
import type { ActionStatus, DateChange, EffectCheck, StatusChange } from "./plan-records.js";

/** Names a finding of the assessment that a plan answers. */
export interface FindingRef {
  /** Its kind. */
  readonly kind: FindingKind;
  /** The items that it is about. */
  readonly items: readonly Id[];
  /** The dimension, where one rating of several is meant. */
  readonly dimension?: Id;
}

/** The level that an item is expected to reach. */
export interface ExpectedLevel {
  /** The item. */
  readonly item: Id;
  /** The dimension, where the item has several ratings. */
  readonly dimension?: Id;
  /** The level at which the plan was made; absent where the item was not rated. */
  readonly from?: LevelId;
  /** The level expected; the same as `from` where the level is to hold. */
  readonly level: LevelId;
}

/** Something to be done. What it is about and what it promises are data; who does it by when is for people to add. */
export interface Action {
  /** Stable key, unique in the plan. */
  readonly id: Id;
  /** What is to be done. */
  readonly title: LocalizedText;
  /** The findings that it answers. */
  readonly answers?: readonly FindingRef[];
  /** The items that it is about. */
  readonly items: readonly Id[];
  /** The levels that it promises. */
  readonly expects?: readonly ExpectedLevel[];
  /** What it would bring by itself, computed when the plan was made. */
  readonly gain?: Gain;
  /** Why the shortcoming is there: the root cause, which the action is to end. */
  readonly cause?: string;
  /** Role that sees to it; never a name. */
  readonly role?: string;
  /** Day on which it came into the plan; the day of the plan if absent. */
  readonly addedOn?: Day;
  /** Ids of the actions and milestones that must be there before it can start. */
  readonly after?: readonly Id[];
  /** Id of the action that it follows, because the effect of that one did not come. */
  readonly follows?: Id;
  /** First day of the work. */
  readonly start?: Day;
  /** Day by which it is done. */
  readonly due?: Day;
  /** Work that it takes, in working days of one person. */
  readonly effort?: number;
  /** Money that it takes, in the currency of the plan. */
  readonly cost?: number;
  /** How far it has come; planned if absent. */
  readonly status?: ActionStatus;
  /** How it came there, oldest first. The last one says what `status` says. */
  readonly history?: readonly StatusChange[];
  /** How its dates were moved, oldest first; `start` and `due` hold where they are now. */
  readonly moved?: readonly DateChange[];
  /** When to look whether the effect came, and what was found. A check that failed is followed by another, or by an action. */
  readonly checks?: readonly EffectCheck[];
  /** Anything a reader should know. */
  readonly note?: string;
}

/** A point on the way: reached on the day on which the last of its actions is done. */
export interface Milestone {
  /** Stable key, unique among the actions and milestones of the plan. */
  readonly id: Id;
  /** What is reached. */
  readonly title: LocalizedText;
  /** Day by which it is to be reached. */
  readonly due?: Day;
  /** Ids of the actions that it needs. */
  readonly actions: readonly Id[];
  /** How its day was moved, oldest first. */
  readonly moved?: readonly DateChange[];
  /** Anything a reader should know. */
  readonly note?: string;
}

/** The answer to the findings of one assessment: actions, the most useful first. Plain data. */
export interface ImprovementPlan {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Id of the framework. Command line: or the path of its file. */
  readonly framework: string;
  /** Edition of the framework. */
  readonly edition: Day;
  /** Stable key of the plan. */
  readonly id?: string;
  /** Key of the assessment that it answers. */
  readonly assessment?: string;
  /** Key of the unit that it is for. */
  readonly unit?: Id;
  /** The level aimed at, where the plan sets its own. */
  readonly target?: LevelId;
  /** Day on which it was made. */
  readonly createdOn: Day;
  /** Currency of costs, as ISO 4217 writes it. */
  readonly currency?: string;
  /** What to do, in order. */
  readonly actions: readonly Action[];
  /** Points on the way. */
  readonly milestones?: readonly Milestone[];
  /** Anything a reader should know. */
  readonly comment?: string;
}
