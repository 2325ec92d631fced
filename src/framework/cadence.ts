import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Provenance } from "./label.js";
import type { SourcePlace } from "./source.js";

/** A stretch of the calendar after which something is due again, such as `{ count: 1, unit: "year" }`. */
export interface Interval {
  /** How many; 1 or more. */
  readonly count: number;
  /** Of what. */
  readonly unit: "week" | "month" | "year";
}

/** Something to be done again and again, such as the yearly self-assessment. */
export interface Cadence {
  /** Stable key, unique in the framework. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** How often. */
  readonly every: Interval;
  /** The item that asks for it; absent for the assessment as a whole. */
  readonly for?: Id;
  /** What is to be done. */
  readonly statement?: LocalizedText;
  /** Who asks for it: the publisher, or we. */
  readonly provenance?: Provenance;
  /** Where it stands in the source. */
  readonly source?: SourcePlace;
}
