import type { LocalizedText } from "../../core/text.js";
import type { Applicability } from "../../framework/fact.js";
import type { Provenance } from "../../framework/label.js";
import type { AnswerName, FactRecord, LevelName, NodeName } from "./names.js";

/** What every reason says. */
export interface ReasonBase {
  /** The node whose result it is a reason for. */
  readonly node: NodeName;
}

/** An assessor chose a level. */
export interface LevelChosen extends ReasonBase {
  /** That a level was chosen. */
  readonly kind: "level-chosen";
  /** The level. */
  readonly level: LevelName;
  /** The worst level that could have been chosen. */
  readonly lowest: LevelName;
  /** The best level that could have been chosen. */
  readonly highest: LevelName;
  /** Who made the scale; null where it is not said. */
  readonly provenance: Provenance | null;
}

/** Nobody rated it. */
export interface UnratedReason extends ReasonBase {
  /** That a rating is missing. */
  readonly kind: "unrated";
  /** The worst level that could be chosen. */
  readonly lowest: LevelName;
  /** The best level that could be chosen. */
  readonly highest: LevelName;
}

/** Nodes do not apply, by facts. */
export interface DoesNotApply extends ReasonBase {
  /** That facts decided it. */
  readonly kind: "does-not-apply";
  /** The nodes: the node itself, or inputs of its rule. */
  readonly nodes: readonly NodeName[];
  /** The node that carries the condition, an item or one around it; null where each has its own. */
  readonly by: NodeName | null;
  /** The facts that decided. */
  readonly facts: readonly FactRecord[];
  /** When they would apply. */
  readonly condition: Applicability;
}

/** What a special answer does: out of points and maximum, out but counted as rated, or as if nothing was chosen. */
export type AnsweredKind = "answered-not-applicable" | "answered-left-out" | "answered-unrated";

/** A special answer was given. */
export interface Answered<Kind extends AnsweredKind = AnsweredKind> extends ReasonBase {
  /** What the answer does. */
  readonly kind: Kind;
  /** The nodes: the node itself, or inputs of its rule. */
  readonly nodes: readonly NodeName[];
  /** The answer. */
  readonly answer: AnswerName;
}

/** A special answer was given that counts as a level. */
export interface AnsweredAsLevel extends ReasonBase {
  /** That the answer counts as a level. */
  readonly kind: "answered-as-level";
  /** The answer. */
  readonly answer: AnswerName;
  /** The level that it counts as. */
  readonly level: LevelName;
  /** The worst level that could have been chosen. */
  readonly lowest: LevelName;
  /** The best level that could have been chosen. */
  readonly highest: LevelName;
}

/** It applies in proportion only; no number changes. */
export interface InProportion extends ReasonBase {
  /** That it applies in proportion. */
  readonly kind: "in-proportion";
  /** The facts that decided. */
  readonly facts: readonly FactRecord[];
  /** When it applies in proportion. */
  readonly condition: Applicability;
}

/** It is below its floor. */
export interface BelowFloor extends ReasonBase {
  /** That it is below its floor. */
  readonly kind: "below-floor";
  /** Where it stands. */
  readonly level: LevelName;
  /** The level that it must not go under. */
  readonly floor: LevelName;
  /** Why there is a floor; null where the framework does not say. */
  readonly because: LocalizedText | null;
}

/** Reasons of a node that is rated. */
export type RatingReason =
  | LevelChosen
  | UnratedReason
  | DoesNotApply
  | { [Kind in AnsweredKind]: Answered<Kind> }[AnsweredKind]
  | AnsweredAsLevel
  | InProportion
  | BelowFloor;
