import type { Provenance, Wording } from "../../../framework/label.js";
import type { Combine, Rounding } from "../../../framework/scoring.js";
import type { Take } from "../../compiled-rule.js";
import type { ScoreKind } from "../../score.js";
import type { ConditionUnknown } from "../band-reason.js";
import type { TestRecord } from "../condition-record.js";
import type { Figure } from "../figure.js";
import type { Combined } from "../number-reason.js";
import type { ReasonKind, ReasonOf } from "../reason.js";
import type { Forms, Say } from "./say.js";
import type { Tie } from "./tie-of.js";

/** Makes the sentence of one kind of reason. */
export type Sentence<Kind extends ReasonKind> = (reason: ReasonOf<Kind>, say: Say) => string;

/** One sentence for each kind of reason; one that is missing does not compile. */
export type Sentences = { readonly [Kind in ReasonKind]: Sentence<Kind> };

/** What a count of nodes found, in the words of a language. */
export interface CountWords {
  /** Nodes that pass. */
  readonly passing: number;
  /** Their names; empty where none passes. */
  readonly passed: string;
  /** Nodes asked. */
  readonly asked: number;
  /** Their names, where none passes; else empty. */
  readonly none: string;
  /** What was asked of them. */
  readonly test: string;
  /** How many must pass; null for no such demand. */
  readonly atLeast: number | null;
  /** How many may pass; null for no such demand. */
  readonly atMost: number | null;
}

/** The words that sentences of a language share. */
export interface Words {
  /** The framework as a whole. */
  readonly whole: string;
  /** The node whose rule asks, in a condition. */
  readonly self: string;
  /** Kinds of node. */
  readonly kinds: Readonly<Record<Exclude<ScoreKind, "framework">, string>>;
  /** What stands before and after a name. */
  readonly quotes: readonly [string, string];
  /** Between the last two of a list. */
  readonly and: string;
  /** Between alternatives. */
  readonly or: string;
  /** After a list that was cut: so many more. */
  readonly more: (count: number) => string;
  /** The word for points. */
  readonly points: Forms;
  /** Some of a maximum: "4 of 9 points". */
  readonly outOf: (part: Figure, whole: Figure, say: Say) => string;
  /** That something is so, is not so, or is not known. */
  readonly truth: Readonly<Record<"yes" | "no" | "unknown", string>>;
  /** What an input does with its number: "7a brought 2". */
  readonly brought: string;
  /** Marks an input that counts as its lowest. */
  readonly gap: string;
  /** Marks the weight of an input. */
  readonly weight: string;
  /** What is asked of a node, as it follows the node's name or a number of nodes. */
  readonly test: (test: TestRecord, say: Say) => string;
  /** What a count found. */
  readonly count: (count: CountWords) => string;
  /** Turns a condition round. */
  readonly not: (condition: string) => string;
  /** The edges of a range of numbers. */
  readonly range: Readonly<Record<"from" | "above" | "below" | "upTo", string>>;
  /** Between which ends a number can lie. */
  readonly span: Readonly<Record<"from" | "upTo", string>>;
  /** The word for hundredths that are lost. */
  readonly percentagePoints: Forms;
  /** What a rule makes of its inputs. */
  readonly combine: Readonly<Record<Combine, string>>;
  /** What it takes of them, as it follows that. */
  readonly take: Readonly<Record<Take, string>>;
  /** Which of two equals counts. */
  readonly ties: Readonly<Record<Tie, Readonly<Record<Combined["ties"], string>>>>;
  /** Who made a scale or a rule. */
  readonly made: Readonly<Record<Provenance, string>>;
  /** Whose words texts are in. */
  readonly wording: Readonly<Record<Wording, string>>;
  /** Where a number goes that is rounded. */
  readonly rounding: Readonly<Record<Rounding["mode"], string>>;
  /** What has a condition. */
  readonly decides: Readonly<Record<ConditionUnknown["of"], string>>;
}

/** A language in which explanations are given. */
export interface Language {
  /** Its BCP 47 tag; numbers are written as this language writes them. */
  readonly tag: string;
  /** Its words. */
  readonly words: Words;
  /** Its sentences. */
  readonly sentences: Sentences;
}
