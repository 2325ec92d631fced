import type { Id } from "../../core/id.js";
import type { LocalizedText } from "../../core/text.js";
import type { ConditionRecord } from "./condition-record.js";
import type { Figure } from "./figure.js";
import type { MoveReason } from "./move-reason.js";
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

/** Whether a line of a table of verdicts holds. */
export type VerdictKind = "verdict-held" | "verdict-failed";

/** A line of a table of verdicts was tried. */
export interface VerdictTried<Kind extends VerdictKind = VerdictKind> extends ReasonBase {
  /** Whether the line holds. The first that does gives the band. */
  readonly kind: Kind;
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

/** Reasons for a band. */
export type BandReason =
  | BandByEdges
  | { [Kind in VerdictKind]: VerdictTried<Kind> }[VerdictKind]
  | VerdictOtherwise
  | VerdictOpen
  | ConditionUnknown
  | MoveReason;
