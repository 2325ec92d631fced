import type { LocalizedText } from "../../core/text.js";
import type { Figure } from "../../scoring/explain/figure.js";
import type { LevelName, NodeName } from "../../scoring/explain/names.js";

/** An action as a reason names it. */
export interface ActionName {
  /** Its id. */
  readonly id: string;
  /** What is to be done; null where it is not said. */
  readonly title: LocalizedText | null;
}

/** The whole as a reason names it: its band, its number. */
export interface WholeAt {
  /** The band; null for none. */
  readonly band: LevelName | null;
  /** The number; null for none. */
  readonly value: Figure | null;
  /** 100 times points by maximum; null without one. */
  readonly percent: Figure | null;
}

/** Without the action a limit holds the whole down. */
export interface TakenForLimit {
  /** Tells the reasons apart. */
  readonly kind: "limit";
  /** The action. */
  readonly action: ActionName;
  /** Id of the limit. */
  readonly limit: string;
  /** What it allows at most. */
  readonly atMost: LevelName | Figure;
  /** Why, as the framework says it. */
  readonly why: LocalizedText;
  /** Nodes that would make it hold. */
  readonly nodes: readonly NodeName[];
}

/** Without the action the whole would be elsewhere. */
export interface TakenForResult {
  /** The target would be missed; the band would be another; only the number would. */
  readonly kind: "target" | "band" | "number";
  /** The action. */
  readonly action: ActionName;
  /** The whole with the plan. */
  readonly with: WholeAt;
  /** The whole with the plan and without the action. */
  readonly without: WholeAt;
}

/** Without the action items stay below their floor. */
export interface TakenForFloor {
  /** Tells the reasons apart. */
  readonly kind: "floor";
  /** The action. */
  readonly action: ActionName;
  /** The items. */
  readonly nodes: readonly NodeName[];
}

/** The action stands in a relation to others. */
export interface RelatedActions {
  /** Others that are taken come after it; one that is taken excludes it; it comes after others that are not taken. */
  readonly kind: "needed-by" | "excluded-by" | "after";
  /** The action. */
  readonly action: ActionName;
  /** The others. */
  readonly others: readonly ActionName[];
}

/** The action does not fit into what is left of the budget. */
export interface OverBudget {
  /** Tells the reasons apart. */
  readonly kind: "over-budget";
  /** The action. */
  readonly action: ActionName;
  /** Which budget. */
  readonly of: "effort" | "cost";
  /** What it takes. */
  readonly takes: Figure;
  /** What is left beside the plan. */
  readonly left: Figure;
}

/** The action is done already, or was called off. */
export interface SettledAction {
  /** Tells the reasons apart. */
  readonly kind: "settled";
  /** The action. */
  readonly action: ActionName;
  /** Which of the two. */
  readonly status: "done" | "cancelled";
}

/** The action is left out for what it does, or does not do. */
export interface LeftOut {
  /**
   * It changes no rating; it changes nothing of the result beside the plan; it would lower it; the plan reaches its target without it;
   * it would bring more, but the search was cut short.
   */
  readonly kind: "no-rating" | "no-effect" | "lowers" | "not-needed" | "not-searched";
  /** The action. */
  readonly action: ActionName;
}

/** Why a candidate was taken or left out. Later versions add kinds, so a `switch` needs a default. */
export type ChoiceReason =
  | TakenForLimit
  | TakenForResult
  | TakenForFloor
  | RelatedActions
  | SettledAction
  | OverBudget
  | LeftOut;

/** The kinds of reason. */
export type ChoiceReasonKind = ChoiceReason["kind"];
