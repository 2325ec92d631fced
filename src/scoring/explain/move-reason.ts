import type { Id } from "../../core/id.js";
import type { LocalizedText } from "../../core/text.js";
import type { ConditionRecord } from "./condition-record.js";
import type { Figure } from "./figure.js";
import type { LevelName, NodeName } from "./names.js";
import type { ResultUnit } from "./number-reason.js";
import type { ReasonBase } from "./rating-reason.js";

/** Whether a step moved the band, or the band already stood at the end of its list. */
export type StepKind = "step-taken" | "step-at-end";

/** A step's condition holds. */
export interface StepReason<Kind extends StepKind = StepKind> extends ReasonBase {
  /** Whether it moved the band. */
  readonly kind: Kind;
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

/** Whether a limit decided the result. */
export type LimitKind = "limit-binds" | "limit-holds";

/** A limit's condition holds. */
export interface LimitReason<Kind extends LimitKind = LimitKind> extends ReasonBase {
  /** Whether it decided the result. */
  readonly kind: Kind;
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

/** Whether a person's band stands as wished, or was cut to what the limits allow. */
export type OverrideKind = "override" | "override-cut";

/** A person's band stands in place of the computed one. */
export interface OverrideReason<Kind extends OverrideKind = OverrideKind> extends ReasonBase {
  /** Whether it stands as wished. */
  readonly kind: Kind;
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

/** Reasons for which a result was moved from where it was found. */
export type MoveReason =
  | { [Kind in StepKind]: StepReason<Kind> }[StepKind]
  | { [Kind in LimitKind]: LimitReason<Kind> }[LimitKind]
  | { [Kind in OverrideKind]: OverrideReason<Kind> }[OverrideKind];
