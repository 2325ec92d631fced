import type { FactCondition } from "../../framework/fact.js";
import type { ValueRange } from "../../framework/selector.js";
import type { AnswerName, FactRecord, LevelName, NodeName } from "./names.js";

/** What was asked of a result, with its levels named. */
export type TestRecord =
  | {
      /** Asks for one of some levels, for a level or better, or for anything below a level. */
      readonly asks: "is" | "from" | "below";
      /** The levels; a single one for `from` and `below`. */
      readonly levels: readonly LevelName[];
    }
  | {
      /** Asks for a special answer. */
      readonly asks: "answer";
      /** The answer. */
      readonly answer: AnswerName;
    }
  | {
      /** Asks for a number. */
      readonly asks: "value";
      /** The range. */
      readonly range: ValueRange;
    };

interface Truth {
  /** Whether it holds; null where a gap or a fact that is not known withholds the answer. */
  readonly holds: boolean | null;
}

/** Conditions joined. */
export interface JoinedRecord extends Truth {
  /** Whether each must hold, or one. */
  readonly kind: "all" | "any";
  /** The conditions. */
  readonly of: readonly ConditionRecord[];
}

/** A condition turned round. */
export interface NotRecord extends Truth {
  /** That it must not hold. */
  readonly kind: "not";
  /** The condition. */
  readonly of: ConditionRecord;
}

/** Nodes counted. */
export interface CountRecord extends Truth {
  /** That nodes were counted. */
  readonly kind: "count";
  /** What was asked of each. */
  readonly test: TestRecord;
  /** How many were asked; what does not apply or was left out is not, unless it is asked for its special answer. */
  readonly asked: number;
  /** Those that pass. */
  readonly passing: readonly NodeName[];
  /** Those that do not. */
  readonly failing: readonly NodeName[];
  /** Those of which it cannot be said. */
  readonly unknown: readonly NodeName[];
  /** How many must pass; null for no such demand. */
  readonly atLeast: number | null;
  /** How many may pass; null for no such demand. */
  readonly atMost: number | null;
}

/** One node asked: another, or the node itself. */
export interface AskedRecord extends Truth {
  /** That one node was asked. */
  readonly kind: "node";
  /** The node; null for the one that asks, which is seen as it stood before steps and limits. */
  readonly node: NodeName | null;
  /** What was asked. */
  readonly test: TestRecord;
}

/** A fact asked. */
export interface FactAskedRecord extends Truth {
  /** That a fact was asked. */
  readonly kind: "fact";
  /** The fact as it counted. */
  readonly fact: FactRecord;
  /** What was asked. */
  readonly condition: FactCondition;
}

/** A condition of a rule with what became of it, part by part. */
export type ConditionRecord = JoinedRecord | NotRecord | CountRecord | AskedRecord | FactAskedRecord;
