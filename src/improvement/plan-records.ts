import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LevelId } from "../framework/scale.js";

/** How far an action has come. One that is cancelled promises nothing. */
export type ActionStatus = "planned" | "in-progress" | "done" | "cancelled";

/** All of them. */
export const actionStatuses: readonly ActionStatus[] = ["planned", "in-progress", "done", "cancelled"];

/** A status that an action got on a day. */
export interface StatusChange {
  /** The day. */
  readonly on: Day;
  /** The status from then on. */
  readonly status: ActionStatus;
  /** Why, where it needs saying. */
  readonly reason?: string;
  /** Role that said so; never a name. */
  readonly role?: string;
}

/** A date that was moved. What was agreed before stays readable, and so does why it was not kept. */
export interface DateChange {
  /** The day on which it was moved. */
  readonly on: Day;
  /** Which date. */
  readonly date: "start" | "due";
  /** The date before; absent where there was none. */
  readonly from?: Day;
  /** The date after. */
  readonly to: Day;
  /** Why it was moved. */
  readonly reason: string;
  /** Role that decided; never a name. */
  readonly role?: string;
}

/** Whether a level that was expected has come; not known where the assessment does not say. */
export type EffectOutcome = "reached" | "not-reached" | "not-known";

/** One expected level, looked at again. */
export interface EffectLevel {
  /** The item. */
  readonly item: Id;
  /** The dimension, where the item has several ratings. */
  readonly dimension?: Id;
  /** The level that was expected. */
  readonly wanted: LevelId;
  /** The level found; absent where there is none. */
  readonly level?: LevelId;
  /** Whether it has come. */
  readonly outcome: EffectOutcome;
}

/** What a later assessment says about the effect of an action. */
export interface EffectAnswer {
  /** The day for which it holds. */
  readonly on: Day;
  /** Key of the assessment that answers. */
  readonly assessment?: string;
  /** Not reached as soon as one level is not; reached when all are. */
  readonly outcome: EffectOutcome;
  /** What was expected, level by level. */
  readonly levels: readonly EffectLevel[];
  /** Anything a reader should know. */
  readonly note?: string;
}

/** A look, after the end of an action, at whether its effect came. That something was done is not that it helped. */
export interface EffectCheck {
  /** Day by which to look. */
  readonly due: Day;
  /** Role that looks; never a name. */
  readonly role?: string;
  /** What was found; absent until then. */
  readonly answer?: EffectAnswer;
}
