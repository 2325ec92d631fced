import type { Day, Period } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Fact } from "./fact.js";
import type { DeclaredCounts } from "./framework.js";
import type { Wording } from "./label.js";
import type { Mark } from "./mark.js";
import type { Area, Criterion, Part, Standard } from "./node.js";
import type { Source, SourcePlace } from "./source.js";

/** What an {@link Overlay} is laid over. */
export interface OverlayBase {
  /** Id of the framework. Command line: or the path of its file. */
  readonly framework: string;
  /** The edition. */
  readonly edition: Day;
}

/** What the framework that comes out is called, and who stands for it. */
export interface Identity {
  /** Its id. */
  readonly id: Id;
  /** Its edition. */
  readonly edition: Day;
  /** Its name. */
  readonly title: LocalizedText;
  /** What it is, in a sentence or two. */
  readonly description?: LocalizedText;
  /** Who publishes it; never taken from the base. */
  readonly publisher?: LocalizedText;
  /** Country of the publisher. */
  readonly jurisdiction?: string;
  /** Languages in which every text is given; those of the base if absent. */
  readonly languages?: readonly string[];
  /** Licence of the data; that of the base if absent. */
  readonly licence?: string;
  /** When it is in force. */
  readonly inForce?: Period;
  /** `ours` when its edition is only the day of a working set. */
  readonly dated?: "ours";
  /** What a reader of any result must know, beside what the base says. */
  readonly disclaimer?: LocalizedText;
  /** How many nodes there must be. */
  readonly counts?: DeclaredCounts;
}

/** Brings in one node, and what stands inside it. Exactly one of `area`, `standard`, `criterion` and `part` is given. */
export interface Addition {
  /** The node of the base that it goes into; absent for an area at the top, or beside a node that is named. */
  readonly in?: Id;
  /** The node of the base that it comes after; at the end if neither this nor `before` is given. */
  readonly after?: Id;
  /** The node of the base that it comes before. */
  readonly before?: Id;
  /** An area. */
  readonly area?: Area;
  /** A standard. */
  readonly standard?: Standard;
  /** A criterion. */
  readonly criterion?: Criterion;
  /** A part of a criterion. */
  readonly part?: Part;
  /** Groups that list their nodes by id, and are to list this one too. */
  readonly groups?: readonly Id[];
  /** Why it stands in these groups. */
  readonly because?: LocalizedText;
}

/** Takes out one node, and what stands inside it. */
export interface Removal {
  /** The node. */
  readonly id: Id;
  /** Why. */
  readonly because?: LocalizedText;
}

/** Gives a node other words. A text that is given takes the place of the old one in all its languages. */
export interface Retitle {
  /** What is printed before it. */
  readonly code?: string;
  /** Its short name. */
  readonly title?: LocalizedText;
  /** What it asks for. */
  readonly statement?: LocalizedText;
  /** The same in easy language; where only the statement is given, the old one goes. */
  readonly plain?: LocalizedText;
  /** What it is for. */
  readonly purpose?: LocalizedText;
  /** What a reader should know about it. */
  readonly note?: LocalizedText;
  /** Day since which the source has had these words. */
  readonly since?: Day;
  /** Where the new words stand in a source. */
  readonly source?: SourcePlace;
  /** Whose words these are; what the overlay says if absent. */
  readonly wording?: Wording;
  /** Whether they were checked against their source; what the overlay says if absent. */
  readonly verified?: boolean;
}

/** Changes to one edition of a framework, kept apart from it: a national variant, a programme's own additions. */
export interface Overlay {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Its key: what it brings is known by it. */
  readonly id: Id;
  /** What it is laid over. */
  readonly base: OverlayBase;
  /** What comes out. Of several overlays that are used together, exactly one says it. */
  readonly becomes?: Identity;
  /** Whose words the new texts are in; `interpretive` if absent. */
  readonly wording?: Wording;
  /** Whether the new texts were checked against their sources; no if absent. */
  readonly verified?: boolean;
  /** Further documents that it rests on. */
  readonly sources?: readonly Source[];
  /** Further facts. */
  readonly facts?: readonly Fact[];
  /** Further tags, where the base declares its tags. */
  readonly tags?: readonly Mark[];
  /** What comes in. */
  readonly add?: readonly Addition[];
  /** What goes: an id, or an id with the reason. */
  readonly remove?: readonly (Id | Removal)[];
  /** Other weights, by node. */
  readonly reweight?: Readonly<Record<Id, number>>;
  /** Other words, by node. */
  readonly retitle?: Readonly<Record<Id, Retitle>>;
}
