import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";

/** What a fact can be. */
export type FactValue = string | number | boolean;

/** Something known about the unit or the occasion from outside, and what holds while it is not known. */
export interface Fact {
  /** Key by which conditions and assessments name it. */
  readonly id: Id;
  /** What it says, as a statement that is true or not, or as a question. */
  readonly title?: LocalizedText;
  /** What is assumed while it is not given; `withhold` gives no result where it would matter. */
  readonly unknown: "withhold" | FactValue;
}

/** Asks for a fact: its value, or a range of numbers (`from` and `upTo` include the edge, `above` and `below` do not). */
export interface FactCondition {
  /** The fact asked for. */
  readonly fact: Id;
  /** The value it must have. */
  readonly is?: string | boolean;
  /** Lowest number that passes. */
  readonly from?: number;
  /** Numbers above this pass. */
  readonly above?: number;
  /** Numbers below this pass. */
  readonly below?: number;
  /** Highest number that passes. */
  readonly upTo?: number;
}

/** When something applies to a unit: facts, joined. */
export type Applicability =
  | FactCondition
  | {
      /** Each of these must hold. */
      readonly all: readonly Applicability[];
    }
  | {
      /** At least one of these must hold. */
      readonly any: readonly Applicability[];
    }
  | {
      /** This must not hold. */
      readonly not: Applicability;
    };
