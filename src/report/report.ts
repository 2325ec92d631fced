import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { Coverage, ScoreKind, ScoreState } from "../scoring/score.js";
import type {
  ReportAction,
  ReportBelowFloor,
  ReportCount,
  ReportDecision,
  ReportEvidenceGap,
  ReportMilestone,
  ReportNode,
  ReportPoint,
  ReportScale,
  ReportSource,
} from "./report-parts.js";

/** One thing worth knowing: what it is about, and what is so. */
export interface ReportLine {
  /** What it is about, such as "Wording". */
  readonly name: string;
  /** What is so. */
  readonly text: string;
  /** Language of what is so, where it is not that of the report. */
  readonly lang?: string;
  /** Language of what it is about, where it is not that of the report. */
  readonly nameLang?: string;
}

/** What came out for a node. */
export interface ReportOutcome {
  /** Whether there is a result, and if not, why. */
  readonly state: ScoreState;
  /** Points reached; null where the rule gives none. */
  readonly points: number | null;
  /** Points that could be reached by what took part. */
  readonly max: number | null;
  /** The percentage: the one the rule states, or else points by maximum. */
  readonly percent: number | null;
  /** Name of the level or band; null where there is none. */
  readonly level: string | null;
}

/** What the missing ratings of a node still allow. */
export interface ReportPossible {
  /** Both ends as text, such as "1 to 2". */
  readonly text: string;
  /** The lowest, from 0 to 1; null where it cannot be placed. */
  readonly lowest: number | null;
  /** The highest, from 0 to 1; null where it cannot be placed. */
  readonly highest: number | null;
}

/** The result of one node, ready to be shown. */
export interface ReportRow extends ReportOutcome, ReportNode {
  /** Id of the node. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** Levels below the whole: 0 for the whole, 1 for the top areas. */
  readonly depth: number;
  /** Whether an assessor rates it. */
  readonly isItem: boolean;
  /** Language of the level where it is not that of the report. */
  readonly levelLang: string | null;
  /**
   * Where the result stands between nothing, 0, and all that can be reached, 1: by its percentage, or else by the place of
   * its level among the levels. Null without a result that can be placed.
   */
  readonly share: number | null;
  /** What the missing ratings still allow; null where none is missing, or where it is not known. */
  readonly possible: ReportPossible | null;
  /** How many items in it are below their floor; 1 for such an item itself. */
  readonly belowFloor: number;
  /** How much was rated. */
  readonly coverage: Coverage;
  /** What the assessor wrote: reason and comment; null where nothing is written. */
  readonly comment: string | null;
  /** Names of the evidence. */
  readonly evidence: readonly string[];
}

/** An item that does not apply, and why. */
export interface ReportExclusion extends ReportNode {
  /** The facts or the reason behind it. */
  readonly why: string;
}

/** An improvement plan: the one given, or else a first draft. */
export interface ReportPlan {
  /** Whether it was drafted for this report; people have not yet said who does what by when. */
  readonly isDraft: boolean;
  /** Name of the level aimed at; null where the framework's own targets are. */
  readonly target: string | null;
  /** What to do, what brings most first. */
  readonly actions: readonly ReportAction[];
  /** Points on the way, in the order of the plan. */
  readonly milestones: readonly ReportMilestone[];
  /** What the whole would come to with everything done. */
  readonly after: ReportOutcome;
  /** Where each top area would come to with everything done, from 0 to 1, by its id. */
  readonly afterByArea: Readonly<Record<Id, number | null>>;
  /** Whether gains are percentages. */
  readonly inPercent: boolean;
}

/** Everything that a report shows, as plain data with its texts in one language. Whatever draws it adds nothing of its own. */
export interface Report {
  /** BCP 47 tag of the language of headings and numbers; texts of the framework may have had to fall back. */
  readonly language: string;
  /** Name of the framework. */
  readonly title: string;
  /** Language of that name where it is not that of the report. */
  readonly lang: string | null;
  /** Edition of the framework. */
  readonly edition: Day;
  /** The framework: its name, its publisher, its edition. */
  readonly framework: readonly ReportLine[];
  /** The unit, the day, the roles, the facts: whatever the assessment says of itself. */
  readonly about: readonly ReportLine[];
  /** Name of the unit, or its key; null where the assessment names none. */
  readonly unit: string | null;
  /** What the assessors said of the whole; null where they said nothing. */
  readonly comment: string | null;
  /** The result of the whole. */
  readonly overall: ReportRow;
  /** What the missing ratings still allow, how many items stand at each level, limits, what is below its floor. */
  readonly remarks: readonly ReportLine[];
  /** How many items stand at each level, and how many have no rating. */
  readonly counts: readonly ReportCount[];
  /** The results of all nodes below the whole, outside in, in the framework's order. */
  readonly rows: readonly ReportRow[];
  /** The same items ordered another way: for each grouping its own result, then those of its groups, outside in. */
  readonly groupings: readonly (readonly ReportRow[])[];
  /** Items that do not apply. */
  readonly notApplicable: readonly ReportExclusion[];
  /** The reasons that are most useful to know, in sentences, the most useful first. */
  readonly reasons: readonly string[];
  /** What to do about it. */
  readonly plan: ReportPlan;
  /** Items below their floor. */
  readonly belowFloor: readonly ReportBelowFloor[];
  /** Whether the framework has floors at all. */
  readonly hasFloors: boolean;
  /** Limits that decided, steps that were taken, bands that a person put in place. */
  readonly decisions: readonly ReportDecision[];
  /** Earlier results and this one, the earliest first; empty where no earlier one was given. */
  readonly trend: readonly ReportPoint[];
  /** Ratings that claim to be good enough, and have no evidence that holds. */
  readonly evidenceGaps: readonly ReportEvidenceGap[];
  /** What the result rests on. Shown wherever the result is shown. */
  readonly labels: readonly ReportLine[];
  /** How results come about: rules, answers and what computed them. */
  readonly method: readonly ReportLine[];
  /** What was chosen from. */
  readonly scales: readonly ReportScale[];
  /** The documents behind the framework. */
  readonly sources: readonly ReportSource[];
}
