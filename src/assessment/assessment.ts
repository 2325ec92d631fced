import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { GivenFacts } from "../framework/facts-of.js";
import type { Framework } from "../framework/framework.js";
import type { DimensionId, ItemId, LevelRef } from "../framework/ids.js";

/** What was rated: a home, a helpline, a team. Never a person. */
export interface Unit {
  /** Stable key of the unit. */
  readonly id: Id;
  /** Its name, when it is not the name of a person. */
  readonly title?: string;
  /** What kind of service it gives. */
  readonly serviceType?: string;
  /** Where it is, as a code or a name of a region. */
  readonly region?: string;
  /** What the unit is, by facts that the framework declares. */
  readonly facts?: GivenFacts;
}

/** Who assessed, by role. */
export interface Assessor {
  /** The role, such as `quality-manager`; never a name. */
  readonly role: string;
}

/** Who took part, by role and number. */
export interface Participant {
  /** The role, such as `client`; never a name. */
  readonly role: string;
  /** How many. */
  readonly count?: number;
}

/** A reference to evidence; the evidence itself stays where it is. */
export interface Evidence {
  /** Key by which responses name it. */
  readonly id: Id;
  /** What it is. */
  readonly kind?: "document" | "record" | "observation" | "interview" | "survey" | "complaint" | "photo" | "other";
  /** Its name. */
  readonly title?: string;
  /** Day it was made. */
  readonly on?: Day;
  /** Last day on which it can be relied on. */
  readonly expires?: Day;
  /** Where it is kept, in words or as an address. */
  readonly place?: string;
}

/** One level for each dimension; nothing where the framework has none, for an empty record would take any rating. */
export type ByDimension<F extends Framework = Framework> = [DimensionId<F>] extends [never]
  ? never
  : Readonly<Partial<Record<DimensionId<F>, LevelRef<F>>>>;

/** The record for one item. */
export type ItemResponse<F extends Framework = Framework> = ItemResponseOf<LevelRef<F> | ByDimension<F>>;

/** The record for one item, by what its rating may be, so that the record of a typed framework is a record of any. */
export interface ItemResponseOf<Rating> {
  /**
   * The level or special answer chosen: its id, or the number of the level. Where the item has dimensions, one for each.
   * Absent while only a comment stands.
   */
  readonly rating?: Rating;
  /** Why this rating, or why the item does not apply. */
  readonly reason?: string;
  /** Anything a reader should know. */
  readonly comment?: string;
  /** Ids of evidence of the same assessment. */
  readonly evidence?: readonly Id[];
  /** Day by which a shortcoming must be mended, where the level asks for one. */
  readonly due?: Day;
  /** Role that gave the rating, where it is not the assessor's. */
  readonly role?: string;
}

/** What a response may be: a record, or the rating alone. */
export type Response<F extends Framework = Framework> = LevelRef<F> | ItemResponse<F>;

/** Responses by item id. */
export type Responses<F extends Framework = Framework> = { readonly [I in ItemId<F>]?: Response<F> };

/** A band that an assessor puts in place of the computed one. */
export interface Override {
  /** The node: an area, a standard, a group, or the id of the framework for the whole. */
  readonly id: Id;
  /** The band wanted. */
  readonly band: string;
  /** Why. */
  readonly reason: string;
  /** Role that decided. */
  readonly role: string;
  /** Day of the decision. */
  readonly on?: Day;
}

/** From whose side the unit is seen. */
export type Perspective = "self" | "peer" | "inspection" | "client" | "partner" | "funder" | "other";

/**
 * Responses about one unit, seen from one perspective, on one day.
 * With a typed framework as `F`, wrong item ids and levels do not compile.
 */
export interface Assessment<F extends Framework = Framework> {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Id of the framework. Command line: or the path of its file. */
  readonly framework: string;
  /** Edition of the framework. */
  readonly edition: Day;
  /** Stable key of the assessment. */
  readonly id?: string;
  /** What was rated. */
  readonly unit?: Unit;
  /** From whose side. */
  readonly perspective?: Perspective;
  /** The day for which the ratings hold. */
  readonly on?: Day;
  /** Who assessed. */
  readonly assessors?: readonly Assessor[];
  /** Who else took part. */
  readonly participants?: readonly Participant[];
  /** What was chosen, by item. */
  readonly responses: Responses<F>;
  /** What holds on this occasion; wins over the facts of the unit. */
  readonly facts?: GivenFacts;
  /** Bands that a person put in place of the computed ones. */
  readonly overrides?: readonly Override[];
  /** The evidence that responses name. */
  readonly evidence?: readonly Evidence[];
  /** Anything a reader should know. */
  readonly comment?: string;
}
