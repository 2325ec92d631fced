import type { Day } from "../core/day.js";
import type { ActionStatus } from "../improvement/plan-records.js";
import type { ReportText } from "./tagged-text.js";

/** How many items stand at a level. */
export interface ReportCount {
  /** The level, the special answer, or that there is no rating. */
  readonly level: ReportText;
  /** How many. */
  readonly count: number;
}

/** The node that something is about. */
export interface ReportNode {
  /** What the official text prints before its name; null where it prints nothing. */
  readonly code: string | null;
  /** Its name. */
  readonly name: string;
  /** Language of the name where it is not that of the report. */
  readonly lang: string | null;
}

/** An item under the level that it must not go under. */
export interface ReportBelowFloor extends ReportNode {
  /** The level it has; null where it has none. */
  readonly level: ReportText | null;
  /** The level wanted at least. */
  readonly wanted: ReportText;
  /** Why the framework wants it; empty where it does not say. */
  readonly because: ReportText;
  /** What the assessor wrote; null where nothing is written. */
  readonly comment: string | null;
}

/** Something that moved a result after it was found. */
export interface ReportDecision extends ReportNode {
  /** A limit that decided, a step that was taken, or a band that a person put in place. */
  readonly kind: "limit" | "step" | "override";
  /** What happened: places moved, the highest that a limit allows, the band put in place of which. */
  readonly what: string;
  /** Why. */
  readonly because: ReportText;
}

/** An item whose rating has no evidence that holds. */
export interface ReportEvidenceGap extends ReportNode {
  /** Whether none is named, or what is named has expired. */
  readonly kind: "missing" | "expired";
  /** The expired evidence, each with the last day on which it could be relied on. */
  readonly expired: readonly {
    /** Its title. */
    readonly title: string;
    /** Its last day. */
    readonly until: Day | null;
  }[];
}

/** One result on the way: an earlier score, or the one that is reported. */
export interface ReportPoint {
  /** Its day. */
  readonly on: Day;
  /** Edition of the framework that it was scored by. */
  readonly edition: Day;
  /** What came out, as text. */
  readonly text: string;
  /** The same from 0 to 1; null without a result that can be placed. */
  readonly share: number | null;
  /** Whether it cannot be set against the one before as it stands: another edition, or another maximum. */
  readonly breaks: boolean;
}

/** One action of the plan. */
export interface ReportAction {
  /** What is to be done. */
  readonly title: string;
  /** Language of the title where it is not that of the report. */
  readonly lang: string | null;
  /** Whether it answers an item below the level that it must not go under. */
  readonly belowFloor: boolean;
  /** What it would bring to the number of the whole by itself; null where it changes none. */
  readonly gain: number | null;
  /** The band of the whole that it would lead to by itself; null where it stays. */
  readonly band: string | null;
  /** Role that sees to it; null while nobody does. */
  readonly role: string | null;
  /** First day of the work; null while it is not set. */
  readonly start: Day | null;
  /** Day by which it is done; null while it is not set. */
  readonly due: Day | null;
  /** How far it has come. */
  readonly status: ActionStatus;
  /** Days by which it was to be done before, the first agreed first; empty where its day was never moved. */
  readonly moved: readonly ReportMove[];
  /** Anything a reader should know; null where nothing is written. */
  readonly note: string | null;
}

/** A day by which something was to be done, and why it holds no more. */
export interface ReportMove {
  /** The day that was agreed before. */
  readonly from: Day;
  /** Why it was moved. */
  readonly reason: string;
}

/** A point on the way of a plan. */
export interface ReportMilestone {
  /** What is reached. */
  readonly title: string;
  /** Language of the title where it is not that of the report. */
  readonly lang: string | null;
  /** Day by which it is to be reached; null while it is not set. */
  readonly due: Day | null;
  /** Whether every action that it needs is done; cancelled ones are not waited for. */
  readonly reached: boolean;
  /** Days by which it was to be reached before. */
  readonly moved: readonly ReportMove[];
}

/** A document that the framework rests on. */
export interface ReportSource {
  /** Its title. */
  readonly title: string;
  /** Who published it, and the day of its text. */
  readonly about: string;
  /** Addresses, where they are addresses of the web. */
  readonly urls: readonly string[];
  /** What can be said of it: undated, secondary, only partly readable; null where nothing is. */
  readonly note: string | null;
}

/** One scale that items are rated on. */
export interface ReportScale {
  /** Its name; empty where it has none. */
  readonly title: ReportText;
  /** Its levels, worst first, each with its number as it is written. */
  readonly levels: readonly {
    /** Its name. */
    readonly level: ReportText;
    /** Its number as it is written. */
    readonly value: string;
  }[];
}
