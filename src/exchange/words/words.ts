/** What the tables of this package say in one language. */
export interface ExchangeWords {
  /** Names of sheets. */
  readonly sheets: Readonly<
    Record<"overview" | "about" | "evidence" | "decisions" | "score" | "plan" | "gaps", string>
  >;
  /** Names of columns. */
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** What is asked about the assessment. */
  readonly about: Readonly<Record<AboutKey, string>>;
  /** Kinds of finding. */
  readonly findings: Readonly<Record<string, string>>;
  /** Words of status. */
  readonly states: Readonly<Record<string, string>>;
  /** Yes and no. */
  readonly answers: readonly [yes: string, no: string];
  /** How to fill in a workbook. */
  readonly how: string;
  /** What the facts that were given have done. */
  readonly factsGiven: string;
  /** What stands where a rule is not written as a formula. */
  readonly notInFormulas: string;
  /** What is said when a choice is not on its list. */
  readonly choose: string;
  /** The whole framework, in a table. */
  readonly whole: string;
  /** Labels of honesty: wording, scale, rules, and items not checked. */
  readonly labels: Readonly<Record<"wording" | "scale" | "rules" | "unverified" | "disclaimer", string>>;
  /** Whose the texts, scales and rules are. */
  readonly whose: Readonly<Record<"official" | "paraphrase" | "interpretive" | "proposal", string>>;
}

/** Columns of the tables. */
export type ColumnKey =
  | "code"
  | "item"
  | "text"
  | "level"
  | "reason"
  | "comment"
  | "evidence"
  | "due"
  | "role"
  | "what"
  | "value"
  | "reasonOrCount"
  | "id"
  | "kind"
  | "title"
  | "on"
  | "expires"
  | "place"
  | "override"
  | "band"
  | "rated"
  | "expected"
  | "points"
  | "max"
  | "percent"
  | "result"
  | "state"
  | "within"
  | "action"
  | "items"
  | "wanted"
  | "start"
  | "status"
  | "cause"
  | "effort"
  | "cost"
  | "finding"
  | "gain"
  | "because"
  | "note";

/** What is asked about an assessment. */
export type AboutKey =
  | "framework"
  | "edition"
  | "language"
  | "id"
  | "on"
  | "perspective"
  | "comment"
  | "assessors"
  | "participants"
  | "unit.id"
  | "unit.title"
  | "unit.serviceType"
  | "unit.region"
  | "factsOfUnit"
  | "factsNow";
