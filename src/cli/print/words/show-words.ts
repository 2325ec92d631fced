import type { Interval } from "../../../framework/cadence.js";
import type { Confidence, RelationKind } from "../../../framework/crosswalk.js";
import type { Requirement } from "../../../framework/scale.js";

/** The labels of one crosswalk in one language, beside those of its relations. */
export interface CrosswalkWords {
  /** Before the side one comes from. */
  readonly from: string;
  /** Before the side one goes to. */
  readonly to: string;
  /** Before what it speaks of in full. */
  readonly covers: string;
  /** It promises to speak of nothing in full. */
  readonly nothing: string;
  /** Before how many relations there are of each kind. */
  readonly relations: string;
  /** The kinds of relation, before a number. */
  readonly kinds: Readonly<Record<RelationKind, string>>;
  /** Above the levels of two scales that mean the same. */
  readonly scales: (from: string, to: string) => string;
}

/** The labels of `list`, `show` and `new assessment` in one language, beside those that reports have. */
export interface ShowWords {
  /** Before the name of a framework. */
  readonly title: string;
  /** Before a key. */
  readonly id: string;
  /** Before what an overlay extends. */
  readonly extends: string;
  /** Before languages. */
  readonly languages: string;
  /** Before the number of nodes of each kind. */
  readonly counts: string;
  /** Before how many of them are rated. */
  readonly rated: string;
  /** So many items. */
  readonly items: (count: number) => string;
  /** In force, with the first and the last day. */
  readonly inForce: (from: string, until: string | undefined) => string;
  /** The edition has the day of the working set. */
  readonly workingSet: string;
  /** Before a crosswalk. */
  readonly crosswalk: string;
  /** How many items a crosswalk relates, and how many have nothing on the other side. */
  readonly related: (count: number, none: number) => string;
  /** Before an answer outside the scale. */
  readonly answer: string;
  /** Before a fact. */
  readonly fact: string;
  /** What holds while a fact is not given. */
  readonly ifNotGiven: (value: string) => string;
  /** A fact whose absence withholds a result. */
  readonly withheld: string;
  /** Heading of labels. */
  readonly restsOn: string;
  /** Before what kind of node it is. */
  readonly kind: string;
  /** Before the nodes around it. */
  readonly within: string;
  /** Before the text in easy language. */
  readonly plain: string;
  /** Before what it is for. */
  readonly purpose: string;
  /** Before aspects. */
  readonly aspects: string;
  /** Before evidence that one would ask for. */
  readonly hints: string;
  /** Before a note. */
  readonly note: string;
  /** Before a condition under which it applies. */
  readonly appliesWhen: string;
  /** Before a condition under which it applies in proportion. */
  readonly inProportionWhen: string;
  /** Between conditions that must all hold. */
  readonly and: string;
  /** Between conditions of which one must hold. */
  readonly or: string;
  /** Before a condition that must not hold. */
  readonly not: string;
  /** Before a weight. */
  readonly weight: string;
  /** Before tags. */
  readonly tags: string;
  /** Before how a point was published. */
  readonly publishedAs: string;
  /** The name was checked, the text was not. */
  readonly nameChecked: string;
  /** Neither was. */
  readonly notChecked: string;
  /** Before the day since which the source has the text. */
  readonly since: string;
  /** Before a place in a source. */
  readonly source: string;
  /** Before further places. */
  readonly basis: string;
  /** Before the level that an item must not go under. */
  readonly floor: string;
  /** Heading of floors. */
  readonly floors: string;
  /** Before the level to aim at. */
  readonly target: string;
  /** Before a group in which it stands. */
  readonly group: string;
  /** Heading of duties. */
  readonly duties: string;
  /** Heading of cadences. */
  readonly cadences: string;
  /** How often. */
  readonly every: (interval: Interval) => string;
  /** Before what an entry of an annex is answered by. */
  readonly answeredBy: string;
  /** Before an entry of an annex that a node answers. */
  readonly answers: string;
  /** Before the nodes inside. */
  readonly inside: string;
  /** Before the levels one may choose. */
  readonly ratings: string;
  /** What an answer must come with. */
  readonly requires: Readonly<Record<Requirement, string>>;
  /** Before what it must come with. */
  readonly with: string;
  /** How items of two frameworks stand to each other. */
  readonly relations: Readonly<Record<RelationKind, string>>;
  /** How sure a relation is. */
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** The labels of one crosswalk. */
  readonly between: CrosswalkWords;
  /** How to see one node, and everything. */
  readonly seeMore: (one: string, all: string) => string;
  /** What an asterisk means. */
  readonly asterisk: string;
  /** After the number of entries. */
  readonly entries: (count: number) => string;
  /** How the template is filled in, line by line. */
  readonly howToRate: readonly string[];
  /** Comments behind the fields of a new assessment. */
  readonly template: Readonly<
    Record<"unit" | "perspective" | "on" | "assessors" | "evidence" | "evidenceTitle", string>
  >;
}
