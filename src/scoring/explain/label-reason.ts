import type { LocalizedText } from "../../core/text.js";
import type { Provenance, Wording } from "../../framework/label.js";
import type { Figure } from "./figure.js";
import type { AnswerName, LevelName, NodeName } from "./names.js";
import type { ResultUnit } from "./number-reason.js";
import type { ReasonBase } from "./rating-reason.js";

/** Items are below their floors. */
export interface ItemsBelowFloor extends ReasonBase {
  /** That items are below their floors. */
  readonly kind: "items-below-floor";
  /** The items. */
  readonly nodes: readonly NodeName[];
}

/** The rules name no band for the whole, so there is no verdict. */
export interface NoBand extends ReasonBase {
  /** That there is no verdict. */
  readonly kind: "no-band";
}

/** Whose words the items are in. */
export interface WordingReason extends ReasonBase {
  /** That this is about words. */
  readonly kind: "wording";
  /** Every kind that occurs. */
  readonly wording: readonly Wording[];
}

/** Who made the scale and the rules. */
export interface ProvenanceReason extends ReasonBase {
  /** That this is about who made them. */
  readonly kind: "provenance";
  /** Who made the scale; null where it is not said. */
  readonly scale: Provenance | null;
  /** Who made the rules. */
  readonly rules: Provenance;
}

/** Items were not checked against their source. */
export interface Unverified extends ReasonBase {
  /** That items were not checked. */
  readonly kind: "unverified";
  /** The items. */
  readonly nodes: readonly NodeName[];
}

/** The source has no date. */
export interface DatedOurs extends ReasonBase {
  /** That the edition is named after the day of a working set. */
  readonly kind: "dated-ours";
}

/** What the framework asks every reader to know. */
export interface Disclaimer extends ReasonBase {
  /** That every reader is to know it. */
  readonly kind: "disclaimer";
  /** The text. */
  readonly text: LocalizedText;
}

/** What a rating below the best costs a result, by scoring once more with the best one. Given by `pickReasons` alone. */
export interface Cost extends ReasonBase {
  /** That a rating costs something. */
  readonly kind: "cost";
  /** The item. */
  readonly item: NodeName;
  /** The level chosen, or counted. */
  readonly level: LevelName;
  /** The special answer behind it; null where a level was chosen. */
  readonly answer: AnswerName | null;
  /** The best level. */
  readonly best: LevelName;
  /** What the number of the result counts. */
  readonly unit: ResultUnit;
  /** How much higher the result would be; null where its number would not change. */
  readonly loss: Figure | null;
  /** The band that the result would have; null where it would not rise. */
  readonly band: LevelName | null;
}

/** Reasons about the result as a whole. */
export type LabelReason =
  | ItemsBelowFloor
  | NoBand
  | WordingReason
  | ProvenanceReason
  | Unverified
  | DatedOurs
  | Disclaimer
  | Cost;
