import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { LevelId, Requirement } from "./scale.js";
import type { Selector } from "./selector.js";

/** Counts as if a level had been chosen. */
export interface AsLevel {
  /** The level that it counts as. */
  readonly as: LevelId;
}

/** What a special answer does: out of sum and maximum, out but counted as rated, as if empty, or as if a level was chosen. */
export type AnswerEffect = "not-applicable" | "left-out" | "unrated" | AsLevel;

/** A declared answer outside the order of levels, with one declared effect. */
export interface SpecialAnswer {
  /** The key used in ratings; distinct from every level id. */
  readonly id: Id;
  /** Its name, as forms and reports print it. */
  readonly title?: LocalizedText;
  /** What it means. */
  readonly description?: LocalizedText;
  /** The digit that the form prints for it, where it prints one. */
  readonly number?: number;
  /** What it does to the score. */
  readonly effect: AnswerEffect;
  /** Where it may be given; everywhere if absent. */
  readonly for?: Selector;
  /** What a response with it must hold. */
  readonly requires?: readonly Requirement[];
  /** What is to be done where it was given; then it is a finding. */
  readonly action?: LocalizedText;
}
