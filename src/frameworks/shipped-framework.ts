import type { Day, Period } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { NodeCounts } from "../framework/count-nodes.js";
import type { Labels } from "../scoring/assessment-score.js";

/** One edition of a {@link ShippedFramework}. */
export interface ShippedEdition {
  /** Day from which the text counts; the name of the edition. */
  readonly edition: Day;
  /** When it is in force, where that is said. */
  readonly inForce?: Period;
  /** `ours` when the source has no date. */
  readonly dated?: "ours";
  /** How many nodes it holds. */
  readonly counts: NodeCounts;
  /** What is official in it and what is not, as every score says it too. */
  readonly labels: Labels;
}

/** What there is to know of a shipped framework before it is loaded. */
export interface ShippedFramework {
  /** Id, for `loadFramework`. */
  readonly id: Id;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it is, in a sentence or two. */
  readonly description?: LocalizedText;
  /** Who publishes it. */
  readonly publisher?: LocalizedText;
  /** Country of the publisher, or a group of countries. */
  readonly jurisdiction?: string;
  /** Licence of the data. */
  readonly licence?: string;
  /** Languages in which every text is given. */
  readonly languages: readonly string[];
  /** Its editions, oldest first. */
  readonly editions: readonly ShippedEdition[];
}
