import type { Perspective } from "../../assessment/assessment.js";
import type { Provenance, Wording } from "../../framework/label.js";
import type { ScoreState } from "../../scoring/score.js";
import type { SectionWords } from "./section-words.js";

/** The headings and words that stand around a result, in one language. Plain text, without markup. */
export interface Words extends SectionWords {
  /** BCP 47 tag of the language; numbers are written as it writes them. */
  readonly language: string;
  /** Heading of a report. */
  readonly report: string;
  /** Heading of the table of results. */
  readonly result: string;
  /** Column of what was assessed. */
  readonly node: string;
  /** Column of points and maximum. */
  readonly points: string;
  /** Column of percentages. */
  readonly percent: string;
  /** Column of levels and bands. */
  readonly level: string;
  /** Column of coverage. */
  readonly rated: string;
  /** Column of comments. */
  readonly comment: string;
  /** Column of evidence. */
  readonly evidence: string;
  /** Row of the whole. */
  readonly overall: string;
  /** Between points and maximum: 104 of 153. */
  readonly of: string;
  /** Before what the missing ratings still allow. */
  readonly stillPossible: string;
  /** Between the two ends of it. */
  readonly to: string;
  /** Before limits that hold. */
  readonly limits: string;
  /** Before steps that moved a band. */
  readonly steps: string;
  /** Before bands that a person put in place of the computed ones. */
  readonly overrides: string;
  /** Between the band put in place and the computed one. */
  readonly insteadOf: string;
  /** Before items below their floor. */
  readonly belowFloor: string;
  /** Before the number of items at each level. */
  readonly counts: string;
  /** What has no rating. */
  readonly unrated: string;
  /** Before items that do not apply. */
  readonly notApplicable: string;
  /** Heading of what the result rests on. */
  readonly labels: string;
  /** Before whose words the texts are. */
  readonly wording: string;
  /** Whose words they are. */
  readonly wordings: Readonly<Record<Wording, string>>;
  /** Before who made the scale. */
  readonly scale: string;
  /** Before who made sums and rules. */
  readonly rules: string;
  /** Who made a scale or a rule. */
  readonly provenances: Readonly<Record<Provenance, string>>;
  /** In place of a provenance that is not given. */
  readonly notSaid: string;
  /** Before what was checked against its source. */
  readonly verified: string;
  /** Everything was. */
  readonly allVerified: string;
  /** In its place, before those that were not. */
  readonly unverified: string;
  /** What those were not checked against. */
  readonly notVerified: string;
  /** Before the day of the text. */
  readonly dated: string;
  /** The source has no day. */
  readonly datedOurs: string;
  /** Before what the framework asks every reader to know. */
  readonly disclaimer: string;
  /** Why a node has no result. */
  readonly states: Readonly<Record<ScoreState, string>>;
  /** From whose side the unit was seen. */
  readonly perspectives: Readonly<Record<Perspective, string>>;
  /** Before the framework. */
  readonly framework: string;
  /** Before the edition. */
  readonly edition: string;
  /** Before the unit. */
  readonly unit: string;
  /** Before the kind of service. */
  readonly serviceType: string;
  /** Before the region. */
  readonly region: string;
  /** Before the perspective. */
  readonly perspective: string;
  /** Before the day. */
  readonly on: string;
  /** Before the assessors. */
  readonly assessors: string;
  /** Before who took part. */
  readonly participants: string;
  /** Before the facts of the unit. */
  readonly facts: string;
  /** A fact that holds. */
  readonly yes: string;
  /** A fact that does not. */
  readonly no: string;
  /** Heading of the reasons. */
  readonly reasons: string;
  /** Heading of the responses. */
  readonly responses: string;
  /** Heading of the improvement plan. */
  readonly plan: string;
  /** Before the level aimed at. */
  readonly target: string;
  /** Column of actions. */
  readonly action: string;
  /** Column of what an action brings. */
  readonly gain: string;
  /** Before the result with everything done. */
  readonly afterwards: string;
  /** There is nothing to do. */
  readonly nothingToDo: string;
  /** After the number of actions that are not shown. */
  readonly more: string;
}
