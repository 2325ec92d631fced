import type { EffectOutcome } from "../../improvement/plan-records.js";
import type { DueCadence } from "../../improvement/time/list-due.js";
import type { Direction } from "../../scoring/compare/score-changes.js";
import type { Forms } from "../../scoring/explain/say/say.js";

/** The words around plans under way, changes, trends and what is due, in one language. Plain text, without markup. */
export interface CycleWords {
  /** Before the most that what took part could bring. */
  readonly outOf: string;
  /** Before limits that no longer hold. */
  readonly limitsGone: string;
  /** Before limits that hold now and did not before. */
  readonly limitsNew: string;
  /** Before facts that are others now. */
  readonly factsChanged: string;
  /** Between what was and what is: 104 to 107. */
  readonly becomes: string;
  /** Heading of results that changed. */
  readonly whatChanged: string;
  /** Heading of ratings that changed. */
  readonly becauseOf: string;
  /** Column of several items. */
  readonly items: string;
  /** Column of one item. */
  readonly item: string;
  /** Column of what was. */
  readonly before: string;
  /** Column of what is. */
  readonly after: string;
  /** Before the edition from which ratings were carried over. */
  readonly carriedFrom: string;
  /** Before what was not carried over. */
  readonly carriedLeftOut: string;
  /** Below a table: what a mark beside an edition means. */
  readonly carriedMark: string;
  /** An empty list. */
  readonly none: string;
  /** Column of how far something moved. */
  readonly change: string;
  /** Heading of the parts of the whole. */
  readonly byPart: string;
  /** Heading of what falls. */
  readonly falls: string;
  /** Column of the day since which it falls. */
  readonly since: string;
  /** Column of who sees to something. */
  readonly seesTo: string;
  /** Before how much of a plan is done. */
  readonly done: string;
  /** Before what is late. */
  readonly late: string;
  /** Column of the day by which something is to be done. */
  readonly dueBy: string;
  /** Heading of the milestones. */
  readonly milestones: string;
  /** Column of milestones. */
  readonly milestone: string;
  /** A milestone is reached. */
  readonly reached: string;
  /** Something has not come yet. */
  readonly open: string;
  /** Heading of what was found when the effect was looked at. */
  readonly didItHelp: string;
  /** Before the day on which something was done. */
  readonly doneOn: string;
  /** Before the days by which something is late. */
  readonly lateBy: string;
  /** Before the days by which a date was moved. */
  readonly movedBy: string;
  /** Before what something waits for. */
  readonly waitsFor: string;
  /** Before the file in which nothing is wrong. */
  readonly nothingToMend: string;
  /** Column of what kind of thing is due. */
  readonly what: string;
  /** Nothing is asked for. */
  readonly nothingDue: string;
  /** Which way something went. */
  readonly directions: Readonly<Record<Direction, string>>;
  /** What was found when the effect was looked at. */
  readonly outcomes: Readonly<Record<EffectOutcome, string>>;
  /** Whether a day has passed, has come, or is still to come. */
  readonly dueStates: Readonly<Record<DueCadence["state"], string>>;
  /** What is due. */
  readonly dueKinds: Readonly<Record<"cadence" | "action" | "milestone" | "check", string>>;
  /** Behind the number of all actions: 4 of 5 actions. */
  readonly ofActions: Forms;
  /** Behind the number of all days of work: 15 of 16 days of work. */
  readonly ofDays: Forms;
  /** Behind a number of working days. */
  readonly workingDays: Forms;
}
