import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Provenance } from "./label.js";
import type { SourcePlace } from "./source.js";

/** Names a level: by its id, or by the number of the level that has this value. */
export type LevelId = string | number;

/** What a response must hold beside its rating. */
export type Requirement = "reason" | "comment" | "evidence" | "due";

/** One place on a {@link Scale}. */
export interface Level {
  /** Stable key used in ratings; a word, never a number. */
  readonly id: Id;
  /** Number the level brings when results are combined; absent on a scale without numbers. */
  readonly value?: number;
  /** Its name, as forms and reports print it. */
  readonly title?: LocalizedText;
  /** What an assessor must see before choosing it. */
  readonly description?: LocalizedText;
  /** What a response with this level must hold. */
  readonly requires?: readonly Requirement[];
}

/** Every number from one to another, for scales of points such as 0 to 100. */
export interface NumberRange {
  /** Lowest number. */
  readonly from: number;
  /** Highest number. */
  readonly to: number;
  /** Distance between two neighbours. */
  readonly step: number;
}

/**
 * An ordered list, worst first: the levels that an assessor chooses from, or the bands that scoring finds.
 * Exactly one of `levels` and `range` is given. Position is rank; values never fall as rank rises.
 */
export interface Scale {
  /** Key by which items and rules name the scale. */
  readonly id: Id;
  /** Its name. */
  readonly title?: LocalizedText;
  /** Who made it. */
  readonly provenance?: Provenance;
  /** Where it stands in the source. */
  readonly source?: SourcePlace;
  /** The levels, worst first; one that has nothing but an id may be written as the id alone. */
  readonly levels?: readonly (Level | Id)[];
  /** All numbers of a range, instead of named levels. */
  readonly range?: NumberRange;
  /** The level that is the standard itself, for targets and reports. */
  readonly meets?: LevelId;
}
