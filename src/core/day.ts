/** A day as ISO 8601 writes it, `2026-05-04`. Never a time, never a time zone. */
export type Day = string;

/** A stretch of days, both ends included. */
export interface Period {
  /** First day. */
  readonly from: Day;
  /** Last day; absent while it goes on. */
  readonly until?: Day;
}
