import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Applicability } from "./fact.js";
import type { Wording } from "./label.js";
import type { SourcePlace } from "./source.js";

/** The kinds of node, outside in. Each framework may print them under names of its own, see `terms`. */
export type NodeKind = "area" | "standard" | "criterion" | "part";

/** What every node of a framework can carry, of whatever kind. */
export interface NodeBase {
  /** Stable key, unique in the framework. */
  readonly id: Id;
  /** What the official text prints before it, such as `1a`; always text. */
  readonly code?: string;
  /** Its short name. */
  readonly title?: LocalizedText;
  /** What it asks for. */
  readonly statement?: LocalizedText;
  /** The same in easy language, for people who use the service. */
  readonly plain?: LocalizedText;
  /** What it is for. */
  readonly purpose?: LocalizedText;
  /** How much it counts in the node above; 1 if absent, 0 means shown and not counted. */
  readonly weight?: number;
  /** Marks by which rules, floors and groupings select it. */
  readonly tags?: readonly string[];
  /** Scale it is rated on; the framework's first if absent. */
  readonly scale?: Id;
  /** When it applies; always if absent. What does not apply needs no response and leaves every sum and maximum. */
  readonly appliesWhen?: Applicability;
  /** When it applies in proportion only: it is rated like any other, with the unit's size in mind. Changes no arithmetic. */
  readonly inProportionWhen?: Applicability;
  /** Aids inside it, in words of their own; never rated or counted by themselves. */
  readonly aspects?: readonly LocalizedText[];
  /** What evidence one would ask for. */
  readonly evidenceHints?: readonly LocalizedText[];
  /** What a reader should know about it. */
  readonly note?: LocalizedText;
  /** Whose words it is in, where it differs from the framework. */
  readonly wording?: Wording;
  /** Whether it was checked against its source, where it differs from the framework. */
  readonly verified?: boolean;
  /** Whether its name was checked, where that is known apart from its text: a name can be public and the text not. */
  readonly titleVerified?: boolean;
  /** Day since which the source has had this text. */
  readonly since?: Day;
  /** Where it stands in the source. */
  readonly source?: SourcePlace;
  /** Further places that it rests on. */
  readonly basis?: readonly SourcePlace[];
  /** How its publisher has made the point public: a mark of the framework's `publishedAs`. */
  readonly publishedAs?: Id;
}

/** A part of a criterion: the innermost kind of node. */
export type Part = NodeBase;

/** A criterion of a standard. Without parts it is an item: what an assessor rates. */
export interface Criterion extends NodeBase {
  /** What it is divided into. */
  readonly parts?: readonly Part[];
}

/** A standard. Without criteria it is an item: what an assessor rates. */
export interface Standard extends NodeBase {
  /** What it is divided into. */
  readonly criteria?: readonly Criterion[];
}

/** A group of standards, or of areas. */
export interface Area extends NodeBase {
  /** Areas inside this one. */
  readonly areas?: readonly Area[];
  /** The standards of this area. */
  readonly standards?: readonly Standard[];
}
