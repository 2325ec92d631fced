import type { NodeKind } from "../../framework/node.js";
import type { Combine, Unrated } from "../../framework/scoring.js";
import type { AnswerEffect } from "../../framework/special-answer.js";
import type { ActionStatus } from "../../improvement/plan-records.js";

/** The words of the sections and pictures of a report, in one language. Plain text, without markup. */
export interface SectionWords {
  /** Before who publishes the framework. */
  readonly publisher: string;
  /** Before the edition of the framework. */
  readonly editionOf: string;
  /** Heading of what was assessed, and by whom. */
  readonly assessed: string;
  /** Heading of the results by area. */
  readonly byArea: string;
  /** What the table of a grouping shows. */
  readonly byGroup: string;
  /** Name of the picture of results. */
  readonly barsTitle: string;
  /** Heading and name of the map of standards. */
  readonly mapTitle: string;
  /** Heading and name of the profile. */
  readonly profileTitle: string;
  /** Heading and name of the trend. */
  readonly trendTitle: string;
  /** Name of the timeline of the plan. */
  readonly timelineTitle: string;
  /** The low end of colours. */
  readonly lower: string;
  /** The high end of colours. */
  readonly higher: string;
  /** What is hatched: there is no result. */
  readonly noResult: string;
  /** What was found, in a picture. */
  readonly now: string;
  /** What the plan would bring, in a picture. */
  readonly ifDone: string;
  /** Beside a break in the trend. */
  readonly breakHere: string;
  /** Beside the line of a break. */
  readonly newEdition: string;
  /** What a break means, without a picture beside it. */
  readonly breakMeans: string;
  /** What the table of a plan shows. */
  readonly actions: string;
  /** Heading of the milestones of a plan. */
  readonly milestones: string;
  /** Column of milestones. */
  readonly milestone: string;
  /** A milestone is reached. */
  readonly reached: string;
  /** A milestone is not reached yet. */
  readonly notReached: string;
  /** Before the day from which something was moved. */
  readonly movedFrom: string;
  /** Sign of a day that was agreed before. */
  readonly agreedBefore: string;
  /** No item is below its floor. */
  readonly belowFloorNone: string;
  /** Mark of items below their floor, short. */
  readonly belowFloorShort: string;
  /** Before the level wanted at least. */
  readonly wanted: string;
  /** Heading of what moved results. */
  readonly decisions: string;
  /** Before the highest that a limit allows. */
  readonly atMost: string;
  /** Nothing moved a result. */
  readonly decisionsNone: string;
  /** Heading of gaps in evidence. */
  readonly evidenceGaps: string;
  /** There is no gap in evidence. */
  readonly evidenceNone: string;
  /** A rating names no evidence. */
  readonly evidenceMissing: string;
  /** A rating rests on expired evidence. */
  readonly evidenceExpired: string;
  /** Before the last day of evidence. */
  readonly validUntil: string;
  /** Heading of method and sources. */
  readonly method: string;
  /** Heading of the sources. */
  readonly sources: string;
  /** Before the licence of the data. */
  readonly licence: string;
  /** Before what computed the result. */
  readonly engine: string;
  /** Before what a missing rating does. */
  readonly missingRating: string;
  /** The result of a rule is stated in percent. */
  readonly inPercent: string;
  /** Before the level that an answer counts as. */
  readonly countsAs: string;
  /** Link from a picture to its table. */
  readonly asTable: string;
  /** Before the role that sees to an action. */
  readonly who: string;
  /** Before the first day of an action. */
  readonly start: string;
  /** Before the day by which an action is done. */
  readonly due: string;
  /** Before how far an action has come. */
  readonly status: string;
  /** Heading of a plan that people made. */
  readonly planOwn: string;
  /** No action has a day. */
  readonly noDates: string;
  /** An action has no day. */
  readonly noDate: string;
  /** Nothing was rated. */
  readonly nothingRated: string;
  /** Not everything was rated. */
  readonly partlyRated: string;
  /** What the list of sections is called. */
  readonly contents: string;
  /** Heading of the groupings. */
  readonly groupings: string;
  /** Column of days. */
  readonly day: string;
  /** How a node arises from those below it. */
  readonly combines: Readonly<Record<Combine, string>>;
  /** What a missing rating does. */
  readonly missingRatings: Readonly<Record<Unrated, string>>;
  /** What a special answer does. */
  readonly effects: Readonly<Record<Extract<AnswerEffect, string>, string>>;
  /** The kinds of node, where the framework has no words of its own. */
  readonly kinds: Readonly<Record<NodeKind, string>>;
  /** How far an action has come. */
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  /** What moved a result. */
  readonly decided: Readonly<Record<"limit" | "step" | "override", string>>;
}
