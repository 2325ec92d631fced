import type { Id } from "../../core/id.js";
import type { LocalizedText } from "../../core/text.js";
import type { ConditionRecord } from "./condition-record.js";
import type { Figure } from "./figure.js";
import type { FactRecord, LevelName, NodeName } from "./names.js";
import type { ResultUnit } from "./number-reason.js";
import type { ReasonBase } from "./rating-reason.js";

/** One of the bands that a number may lie in. */
export interface BandEdge {
  /** The band. */
  readonly band: LevelName;
  /** Its lower edge; null for the lowest band without one. */
  readonly edge: Figure | null;
  /** Whether the edge itself is in it. */
  readonly included: boolean;
}

/** The number lies between the edges of a band. */
export interface BandByEdges extends ReasonBase {
  /** That edges decided. */
  readonly kind: "band-by-edges";
  /** What the number counts. */
  readonly unit: ResultUnit;
  /** The number. */
  readonly value: Figure;
  /** The band that it lies in; null where it lies under all edges. */
  readonly band: LevelName | null;
  /** All bands, worst first. */
  readonly bands: readonly BandEdge[];
}

/** A line of a table of verdicts was tried. */
export interface VerdictTried extends ReasonBase {
  /** Whether the line holds. The first that does gives the band. */
  readonly kind: "verdict-held" | "verdict-failed";
  /** Its place in the table, 1 for the first. */
  readonly line: number;
  /** The band that it gives. */
  readonly band: LevelName;
  /** When it holds, with what became of every part. */
  readonly condition: ConditionRecord;
  /** Why, in the framework's words; null where it does not say. */
  readonly because: LocalizedText | null;
}

/** No line of the table of verdicts holds. */
export interface VerdictOtherwise extends ReasonBase {
  /** That the last word of the table decided. */
  readonly kind: "verdict-otherwise";
  /** The band. */
  readonly band: LevelName;
}

/** No line of the table of verdicts holds, and the rule leaves the case open. */
export interface VerdictOpen extends ReasonBase {
  /** That the case is open. */
  readonly kind: "verdict-open";
}

/** A step's condition holds. */
export interface StepReason extends ReasonBase {
  /** Whether it moved the band, or the band already stood at the end of its list. */
  readonly kind: "step-taken" | "step-at-end";
  /** The step. */
  readonly id: Id;
  /** Places that it moves: up if positive. */
  readonly step: number;
  /** The band before. */
  readonly from: LevelName;
  /** The band after. */
  readonly to: LevelName;
  /** When it holds, with what became of every part. */
  readonly condition: ConditionRecord;
  /** Why, in the framework's words. */
  readonly because: LocalizedText;
}

/** What a limit allows, or a result was before it: a number or a band. */
export interface Cap {
  /** The number; null for a band. */
  readonly value: Figure | null;
  /** The band; null for a number. */
  readonly band: LevelName | null;
}

/** A limit's condition holds. */
export interface LimitReason extends ReasonBase {
  /** Whether it decided the result. */
  readonly kind: "limit-binds" | "limit-holds";
  /** The limit. */
  readonly id: Id;
  /** What the number counts, where it caps one. */
  readonly unit: ResultUnit;
  /** The result before limits; without band where the case was open. */
  readonly before: Cap;
  /** What it allows at most. */
  readonly atMost: Cap;
  /** The nodes behind it. */
  readonly nodes: readonly NodeName[];
  /** When it holds, with what became of every part. */
  readonly condition: ConditionRecord;
  /** Why, in the framework's words. */
  readonly because: LocalizedText;
}

/** Whether a condition holds depends on what is not known. */
export interface ConditionUnknown extends ReasonBase {
  /** That a condition withholds the result. */
  readonly kind: "condition-unknown";
  /** Whose condition. */
  readonly of: "verdict" | "step" | "limit";
  /** The step or limit, or the band of the line of verdicts. */
  readonly id: Id;
  /** Nodes without the result that was asked for. */
  readonly nodes: readonly NodeName[];
  /** Facts that are not known. */
  readonly facts: readonly FactRecord[];
  /** The condition, with what became of every part. */
  readonly condition: ConditionRecord;
}

/** A person's band stands in place of the computed one. */
export interface OverrideReason extends ReasonBase {
  /** Whether it stands as wished, or was cut to what the limits allow. */
  readonly kind: "override" | "override-cut";
  /** The band computed; null where there was none. */
  readonly computed: LevelName | null;
  /** The band wished for. */
  readonly wished: LevelName;
  /** The band that stands. */
  readonly final: LevelName;
  /** Why, in the words of the assessment. */
  readonly reason: string;
  /** Role that decided. */
  readonly role: string;
}

/** How often one level or answer was given below a node. */
export interface CountedAnswer {
  /** Its id; `unrated` for no answer. */
  readonly id: string;
  /** Its name; null where it has none. */
  readonly title: LocalizedText | null;
  /** How often. */
  readonly count: number;
}

/** The rule gives no number and no band. */
export interface NotScored extends ReasonBase {
  /** That the rule gives no result. */
  readonly kind: "not-scored";
  /** The ratings below by level and answer. */
  readonly counts: readonly CountedAnswer[];
}

/** Reasons for a band. */
export type BandReason =
  | BandByEdges
  | VerdictTried
  | VerdictOtherwise
  | VerdictOpen
  | StepReason
  | LimitReason
  | ConditionUnknown
  | OverrideReason
  | NotScored;
