import type { Id } from "../../core/id.js";
import type { GivenFacts } from "../../framework/facts-of.js";

/**
 * Ratings in columns: under the id of each item (of a dimension, under `item.dimension`) one number for each assessment,
 * the place of what was chosen in `listChoices`, and -1 where nothing was. All columns are of one length.
 */
export type RatingColumns = Readonly<Record<Id, Int8Array>>;

/** Results in columns, a place for each assessment. */
export interface ResultColumns {
  /** Points of the whole; not a number where it has none. */
  readonly points: Float64Array;
  /** The highest that could be reached; not a number where there is none. */
  readonly max: Float64Array;
  /** 100 times the one by the other; not a number without a maximum above 0. */
  readonly percent: Float64Array;
  /** Place of the band in `bands`; -1 where there is none. */
  readonly band: Int8Array;
}

/** Scores assessments that stand in columns. */
export interface ColumnScorer {
  /** The columns that it takes, in the framework's order. */
  readonly columns: readonly Id[];
  /** The bands of the whole, worst first. */
  readonly bands: readonly Id[];
  /**
   * Whether the sum of one number for each rating decides the result. Then a row costs little more than reading it;
   * else every row goes through the rules.
   */
  readonly isPacked: boolean;
  /**
   * Scores all rows. What a framework demands beside a rating, such as a reason, is not asked for.
   *
   * @param columns - The ratings.
   * @param into - Columns to write to, where they are to be used again.
   * @throws A QualityError with code `invalid-document` for columns that are missing, none, or of another length, and for
   * ratings that do not exist.
   */
  readonly score: (columns: RatingColumns, into?: ResultColumns) => ResultColumns;
}

/** What holds for all assessments of a {@link ColumnScorer}. */
export interface ColumnOptions {
  /** The facts of the units; units with other facts have columns of their own. */
  readonly facts?: GivenFacts;
}
