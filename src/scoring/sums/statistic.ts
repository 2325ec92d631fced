/**
 * A number for every answer to every leaf below a node, such that the sum of those numbers decides what the node results
 * in. Two assessments with the same sum have the same number, band, state and coverage there, and only the first of them
 * has to be scored.
 */
export interface Statistic {
  /** The first of the rated nodes that it looks at. */
  readonly from: number;
  /** The one behind the last. */
  readonly to: number;
  /** The numbers, laid out as the slots of the rated nodes are; 0 for those that are not below the node. */
  readonly numbers: Float64Array;
}
