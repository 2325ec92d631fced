import type { Id } from "../core/id.js";
import type { FactCondition } from "./fact.js";
import type { LevelId } from "./scale.js";

/** Chooses nodes, always below the node that asks; everything given must fit. */
export interface Selector {
  /** The kind of node; `item` is what is rated, whatever its kind. */
  readonly kind?: "area" | "standard" | "criterion" | "part" | "group" | "item";
  /** Levels below the root; 1 for the outermost areas. */
  readonly depth?: number;
  /** Any of these tags. */
  readonly tagged?: string | readonly string[];
  /** Exactly these nodes. */
  readonly ids?: readonly Id[];
  /** Nodes below this one. */
  readonly under?: Id;
  /** This dimension of items that have dimensions. */
  readonly dimension?: Id;
  /** Without these. */
  readonly except?: Selector;
}

/** A range of numbers: `from` and `upTo` include the edge, `above` and `below` do not. */
export interface ValueRange {
  /** Lowest number that passes. */
  readonly from?: number;
  /** Numbers above this pass. */
  readonly above?: number;
  /** Numbers below this pass. */
  readonly below?: number;
  /** Highest number that passes. */
  readonly upTo?: number;
}

/** Asks for one level or band, or one of several. */
export interface IsTest {
  /** The level or band, or several of which one must be met. */
  readonly is: LevelId | readonly LevelId[];
}

/** Asks for a level or band at or above one. */
export interface FromTest {
  /** Lowest level that passes. */
  readonly from: LevelId;
}

/** Asks for a level or band below one. */
export interface BelowTest {
  /** Lowest level that does not pass. */
  readonly below: LevelId;
}

/** Asks for a special answer. */
export interface AnswerTest {
  /** The special answer that must have been given. */
  readonly answer: Id;
}

/** Asks for a number. */
export interface ValueTest {
  /** The range that the value must lie in. */
  readonly value: ValueRange;
}

/** What is asked of a node's result; exactly one of these. */
export type Test = IsTest | FromTest | BelowTest | AnswerTest | ValueTest;

/** Counts the nodes below that pass a test. */
export interface CountCondition {
  /** Which nodes, and what is asked of each. */
  readonly count: Selector & Test;
  /** At least so many must pass. */
  readonly atLeast?: number;
  /** At most so many may pass. */
  readonly atMost?: number;
}

/** Asks one node below, or one dimension. */
export type NodeCondition = {
  /** The node or dimension asked. */
  readonly node: Id;
} & Test;

/** Something that is true or not of an assessment. A bare {@link Test} asks the node itself, before steps and limits. */
export type Condition =
  | {
      /** Each of these must hold. */
      readonly all: readonly Condition[];
    }
  | {
      /** At least one of these must hold. */
      readonly any: readonly Condition[];
    }
  | {
      /** This must not hold. */
      readonly not: Condition;
    }
  | CountCondition
  | NodeCondition
  | Test
  | FactCondition;
