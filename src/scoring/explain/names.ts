import type { LocalizedText } from "../../core/text.js";
import type { FactValue } from "../../framework/fact.js";
import type { ScoreKind } from "../score.js";
import type { Figure } from "./figure.js";

/** A node as a reason names it: enough to say it in a sentence without the framework at hand. */
export interface NodeName {
  /** What `explain` takes to explain it: its id; for a dimension, `item.dimension`. */
  readonly id: string;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** What the official text prints before it; null where there is nothing. */
  readonly code: string | null;
  /** Its name; null where it has none. */
  readonly title: LocalizedText | null;
  /** What the framework calls nodes of its kind; null where it does not say. */
  readonly term: LocalizedText | null;
  /** The item that a dimension belongs to; null for anything else. */
  readonly item: NodeName | null;
}

/** A level or band as a reason names it. */
export interface LevelName {
  /** Its id. */
  readonly id: string;
  /** Its place on its list, 0 for the worst. */
  readonly rank: number;
  /** The number it is worth; null on a list without numbers. */
  readonly value: Figure | null;
  /** Its name; null where it has none. */
  readonly title: LocalizedText | null;
}

/** A special answer as a reason names it. */
export interface AnswerName {
  /** Its id. */
  readonly id: string;
  /** Its name; null where it has none. */
  readonly title: LocalizedText | null;
}

/** A fact as it counted. */
export interface FactRecord {
  /** Its id. */
  readonly id: string;
  /** What it says; null where the framework does not say. */
  readonly title: LocalizedText | null;
  /** Its value, given or assumed; null where it is not known. */
  readonly value: FactValue | null;
}
