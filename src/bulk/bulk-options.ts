import type { Issue } from "../core/issue.js";
import type { CsvTable } from "./csv/csv-table.js";
import type { TextField } from "./scan/text-fields.js";

/** What comes out: sums of all assessments, one line for each, or its full score. */
export type BulkOutput = "aggregate" | "summary" | "full";

/** How it is written. */
export type BulkFormat = "ndjson" | "csv";

/** What happens at a line that cannot be scored: stop, name it and go on, or only count it. */
export type OnError = "stop" | "report" | "skip";

/** What is to be made of assessments. */
export interface BulkJob {
  /** What comes out; the aggregate if absent. */
  readonly output?: BulkOutput;
  /** How it is written; lines of JSON if absent. */
  readonly format?: BulkFormat;
  /** By what the aggregate is grouped; not at all if absent. */
  readonly by?: TextField;
  /** Groups of fewer assessments are named and not shown; 5 if absent. */
  readonly smallest?: number;
  /** What happens at a line that cannot be scored; `stop` if absent. */
  readonly onError?: OnError;
  /** Where assessments come as rows of CSV: what their columns are. Lines of JSON if absent. */
  readonly table?: CsvTable;
}

/** A cell of a table. */
export interface CellPlace {
  /** Line on which its row begins, from 1. */
  readonly line: number;
  /** Name of its column; empty for the whole row. */
  readonly column: string;
}

/** A line that cannot be scored. */
export interface BadLine {
  /** Its number, from 1. */
  readonly line: number;
  /** Everything wrong with it. */
  readonly issues: readonly Issue[];
  /** Of a table: the cell of each issue. */
  readonly cells?: readonly CellPlace[];
}
