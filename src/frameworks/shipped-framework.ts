import type { Day, Period } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { NodeCounts } from "../framework/count-nodes.js";
import type { Provenance, Wording } from "../framework/label.js";

/** What is the publisher's in an edition and what is ours; every score says the same. */
export interface ShippedLabels {
  /** Whose words the items are in; every kind that occurs. */
  readonly wording: readonly Wording[];
  /** Who made the scales: `proposal` as soon as one of them is a proposal; null if it is not said. */
  readonly scale: Provenance | null;
  /** Who made the rules: `proposal` as soon as one of them is a proposal. */
  readonly rules: Provenance;
  /** Items that were not checked against their source. */
  readonly unverified: readonly Id[];
}

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
  /** What is official in it and what is not. */
  readonly labels: ShippedLabels;
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
