import type { Day, Period } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Annex } from "./annex.js";
import type { Cadence } from "./cadence.js";
import type { Duty } from "./duty.js";
import type { Extension } from "./extension.js";
import type { Fact } from "./fact.js";
import type { Wording } from "./label.js";
import type { Mark } from "./mark.js";
import type { Area } from "./node.js";
import type { Scale } from "./scale.js";
import type { Scoring } from "./scoring.js";
import type { Source } from "./source.js";
import type { SpecialAnswer } from "./special-answer.js";

/** What a framework calls its kinds of node, such as "direction" for an area; English words of the package if absent. */
export interface Terms {
  /** Its word for an area. */
  readonly area?: LocalizedText;
  /** Its word for a standard. */
  readonly standard?: LocalizedText;
  /** Its word for a criterion. */
  readonly criterion?: LocalizedText;
  /** Its word for a part of a criterion. */
  readonly part?: LocalizedText;
  /** Its word for what is rated. */
  readonly item?: LocalizedText;
}

/** How many nodes of each kind the source says there are, so that a lost one is noticed. */
export interface DeclaredCounts {
  /** Areas, at every depth. */
  readonly areas?: number;
  /** Standards. */
  readonly standards?: number;
  /** Criteria. */
  readonly criteria?: number;
  /** Parts of criteria. */
  readonly parts?: number;
  /** Items: what is rated. */
  readonly items?: number;
}

/** A named set of areas in one dated text. Plain data: what is on disk is what is in memory. */
export interface Framework {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Stable key of the framework, the same in all editions. */
  readonly id: Id;
  /** Day from which this text counts; the name of the edition. */
  readonly edition: Day;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it is, in a sentence or two. */
  readonly description?: LocalizedText;
  /** Who publishes it. */
  readonly publisher?: LocalizedText;
  /** Country of the publisher as ISO 3166-1 alpha-2, or a group of countries such as `EU`. */
  readonly jurisdiction?: string;
  /** Languages in which every text is given; others may be partial. */
  readonly languages?: readonly string[];
  /** Licence of the data, as an SPDX id or a sentence. */
  readonly licence?: string;
  /** Where it comes from, when overlays made it out of another. */
  readonly extends?: Extension;
  /** When this text is in force. */
  readonly inForce?: Period;
  /** `ours` when the source has no date and the edition is the day of our working set. */
  readonly dated?: "ours";
  /** Whose words the texts are in; a node may differ. */
  readonly wording?: Wording;
  /** Whether the texts were checked against their sources; a node may differ. */
  readonly verified?: boolean;
  /** What a reader of any result must know: shown wherever a result is shown. */
  readonly disclaimer?: LocalizedText;
  /** The documents it rests on. */
  readonly sources?: readonly Source[];
  /** What it calls its kinds of node. */
  readonly terms?: Terms;
  /** The tags of its nodes with their meaning. Where they are declared, a node carries no other. */
  readonly tags?: readonly Mark[];
  /** How its publisher has made points public; nodes name one. */
  readonly publishedAs?: readonly Mark[];
  /** How many nodes there must be. */
  readonly counts?: DeclaredCounts;
  /** Ordered lists of levels; the first is the default of every item. */
  readonly scales: readonly Scale[];
  /** Answers outside the order of levels. */
  readonly special?: readonly SpecialAnswer[];
  /** What may be known of a unit or an occasion. */
  readonly facts?: readonly Fact[];
  /** How it is scored. */
  readonly scoring: Scoring;
  /** The areas, in order. */
  readonly areas: readonly Area[];
  /** What its sources say beside what is rated. */
  readonly annexes?: readonly Annex[];
  /** What it asks of the improvement plan. */
  readonly duties?: readonly Duty[];
  /** What is to be done again and again. */
  readonly cadences?: readonly Cadence[];
}
