import type { LocalizedText } from "../../core/text.js";
import type { Figure } from "./figure.js";
import type { LevelName, NodeName } from "./names.js";
import type { ResultUnit } from "./number-reason.js";
import type { ReasonBase } from "./rating-reason.js";

/**
 * Why nodes did not take part: nothing in them applies; everything in them was left out; their rule gives no result; their
 * weight is 0; they have no result and were dropped, counted as their lowest, or keep the node from having one.
 */
export type SetAsideKind =
  | "nothing-applies"
  | "all-left-out"
  | "inputs-not-scored"
  | "weight-zero"
  | "gaps-dropped"
  | "gaps-counted-lowest"
  | "gaps-withhold";

/** Nodes that did not take part, or had nothing to bring. */
export interface SetAside<Kind extends SetAsideKind = SetAsideKind> extends ReasonBase {
  /** Why. */
  readonly kind: Kind;
  /** The nodes: the node itself, or inputs of its rule. */
  readonly nodes: readonly NodeName[];
}

/** Nothing that could be counted has a result. */
export interface NothingRated extends ReasonBase {
  /** That nothing is rated. */
  readonly kind: "nothing-rated";
}

/** Too little is rated for a result. */
export interface CoverageTooLow extends ReasonBase {
  /** That too little is rated. */
  readonly kind: "coverage-too-low";
  /** Ratings that are there. */
  readonly rated: number;
  /** Ratings expected. */
  readonly expected: number;
  /** The first as a percentage of the second. */
  readonly percent: Figure;
  /** The percentage that the rule asks for. */
  readonly minimum: Figure;
}

/** How much is rated, where something is missing. */
export interface CoverageReason extends ReasonBase {
  /** That ratings are missing. */
  readonly kind: "coverage";
  /** Ratings that are there. */
  readonly rated: number;
  /** Ratings expected. */
  readonly expected: number;
  /** What is not rated. */
  readonly missing: readonly NodeName[];
}

/** One end of what is still possible. */
export interface End {
  /** The number; null where the rule gives none. */
  readonly value: Figure | null;
  /** The band; null where the rule gives none. */
  readonly band: LevelName | null;
}

/** What the missing ratings still allow. */
export interface PossibleReason extends ReasonBase {
  /** That more than one result is possible. */
  readonly kind: "possible";
  /** What the numbers count. */
  readonly unit: ResultUnit;
  /** The lower end. */
  readonly lowest: End;
  /** The upper end. */
  readonly highest: End;
}

/** What the missing ratings still allow is not known: a rating raised may lower the result, and there are too many cases to try. */
export interface PossibleUnknown extends ReasonBase {
  /** That the ends are not known. */
  readonly kind: "possible-unknown";
  /** Ratings missing in the whole framework. */
  readonly gaps: number;
  /** The most cases that are tried. */
  readonly tried: number;
}

/** With everything rated, the maximum would be another. */
export interface Reachable extends ReasonBase {
  /** That the maximum is not the one that the unit could reach. */
  readonly kind: "reachable";
  /** The maximum with everything rated. */
  readonly reachable: Figure;
  /** The maximum of what was rated. */
  readonly max: Figure | null;
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

/** Reasons for what is missing. */
export type GapReason =
  | { [Kind in SetAsideKind]: SetAside<Kind> }[SetAsideKind]
  | NothingRated
  | NotScored
  | CoverageTooLow
  | CoverageReason
  | PossibleReason
  | PossibleUnknown
  | Reachable;
