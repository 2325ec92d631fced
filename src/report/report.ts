import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { Coverage, ScoreKind, ScoreState } from "../scoring/score.js";

/** One thing worth knowing: what it is about, and what is so. */
export interface ReportLine {
  /** What it is about, such as "Wording". */
  readonly name: string;
  /** What is so. */
  readonly text: string;
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

/** The result of one node, ready to be shown. */
export interface ReportRow extends ReportOutcome {
  /** Id of the node. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** Levels below the whole: 0 for the whole, 1 for the top areas. */
  readonly depth: number;
  /** Whether an assessor rates it. */
  readonly isItem: boolean;
  /** What the official text prints before its name; null where it prints nothing. */
  readonly code: string | null;
  /** Its name, or what it asks for where it has none. */
  readonly name: string;
  /** How much was rated. */
  readonly coverage: Coverage;
  /** What the assessor wrote: reason and comment; null where nothing is written. */
  readonly comment: string | null;
  /** Names of the evidence. */
  readonly evidence: readonly string[];
}

/** An item that does not apply, and why. */
export interface ReportExclusion {
  /** What the official text prints before it; null where it prints nothing. */
  readonly code: string | null;
  /** Its name. */
  readonly name: string;
  /** The facts or the reason behind it. */
  readonly why: string;
}

/** One action of the plan. */
export interface ReportAction {
  /** What is to be done. */
  readonly title: string;
  /** What it would bring to the number of the whole by itself; null where it changes none. */
  readonly gain: number | null;
  /** The band of the whole that it would lead to by itself; null where it stays. */
  readonly band: string | null;
}

/** A first draft of an improvement plan. */
export interface ReportPlan {
  /** Name of the level aimed at; null where the framework's own targets are. */
  readonly target: string | null;
  /** What to do, what brings most first. */
  readonly actions: readonly ReportAction[];
  /** What the whole would come to with everything done. */
  readonly after: ReportOutcome;
  /** Whether gains are percentages. */
  readonly inPercent: boolean;
}

/** Everything that a report shows, as plain data with its texts in one language. Whatever draws it adds nothing of its own. */
export interface Report {
  /** BCP 47 tag of the language of headings and numbers; texts of the framework may have had to fall back. */
  readonly language: string;
  /** Name of the framework. */
  readonly title: string;
  /** Edition of the framework. */
  readonly edition: Day;
  /** The framework, the unit, the day, the roles: whatever the assessment says of itself. */
  readonly about: readonly ReportLine[];
  /** What the assessors said of the whole; null where they said nothing. */
  readonly comment: string | null;
  /** The result of the whole. */
  readonly overall: ReportRow;
  /** What the missing ratings still allow, how many items stand at each level, limits, what is below its floor. */
  readonly remarks: readonly ReportLine[];
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
  /** What the result rests on. Shown wherever the result is shown. */
  readonly labels: readonly ReportLine[];
}
