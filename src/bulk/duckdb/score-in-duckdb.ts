import { statSync } from "node:fs";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { programOf } from "../../scoring/compile-framework.js";
import type { BulkFormat, BulkOutput, OnError } from "../bulk-options.js";
import { forget } from "../files/checkpoint.js";
import { openTarget } from "../files/output-file.js";
import { type Show, showInTurn } from "../files/show-in-turn.js";
import { tryFile } from "../files/try-file.js";
import type { TextField } from "../scan/text-fields.js";
import { toSql } from "../sql/to-sql.js";
import { rowWriter } from "./duckdb-rows.js";
import { type DuckdbForm, makeFileView } from "./file-view.js";
import { type Duckdb, type DuckdbRow, openDuckdb } from "./load-duckdb.js";

/** A run over a file by the embedded database. */
export interface DuckdbRun {
  /** The framework. */
  readonly framework: Framework;
  /** Path of the input. */
  readonly input: string;
  /** How the assessments stand there. */
  readonly from: DuckdbForm;
  /** Of tables: columns that say nothing of an assessment, and are passed over. */
  readonly ignore?: readonly string[];
  /** Path of the output; it appears when it is complete. `-` is standard output. */
  readonly to: string;
  /** Takes what goes to standard output, in its place. */
  readonly show?: Show;
  /** What comes out; the aggregate if absent. */
  readonly output?: BulkOutput;
  /** How it is written; lines of JSON if absent. */
  readonly format?: BulkFormat;
  /** By what the aggregate is grouped; not at all if absent. */
  readonly by?: TextField;
  /** Groups of fewer assessments are named and not shown; 5 if absent. */
  readonly smallest?: number;
  /** What happens at an assessment with values that cannot be read; `stop` if absent. */
  readonly onError?: OnError;
  /** How many threads the database takes; 1 if absent. */
  readonly threads?: number;
  /** Is told of every assessment with values that cannot be read: its id, and how many. Not with the aggregate. */
  readonly onBad?: (bad: { readonly id: string | null; readonly values: number }) => void;
}

/** What came of a run by the embedded database. */
export interface DuckdbReport {
  /** Whether the output was written. */
  readonly complete: boolean;
  /** Assessments scored. */
  readonly assessments: number;
  /** Assessments with values that cannot be read. */
  readonly bad: number;
}

/**
 * Scores all assessments of a Parquet, CSV or NDJSON file by the SQL of {@link toSql} in the embedded DuckDB.
 *
 * @param run - Input, output and what is to be made of it.
 * @throws A QualityError with code `wrong-usage` where the package `@duckdb/node-api` is not installed, or the framework
 * cannot be written as SQL; `invalid-document` for a file that cannot be read.
 *
 * @example
 * const form: DuckdbRun["from"] = "parquet";
 * typeof scoreInDuckdb; // "function"
 */
export async function scoreInDuckdb(run: DuckdbRun): Promise<DuckdbReport> {
  const duckdb = await openDuckdb(run.threads ?? 1);
  try {
    return await score(duckdb, run);
  } finally {
    duckdb.close();
  }
}

async function score(duckdb: Duckdb, run: DuckdbRun): Promise<DuckdbReport> {
  const { output = "aggregate", onError = "stop", by, framework, to, input } = run;
  tryFile(input, "read", () => statSync(input));
  const source = await tell(input, makeFileView(duckdb, programOf(framework), run));
  const kept = output === "aggregate" ? (by === undefined ? [] : [by]) : source === "rows" ? [] : ["unit.id"];
  const query = toSql(framework, { dialect: "duckdb", source, key: "id", by: kept, output, overrides: "none" });
  const target = openTarget(to, 0, run.show ?? showInTurn, input);
  const writer = rowWriter(run);
  const count = { assessments: 0, bad: 0 };
  try {
    const rows = duckdb.rows(query);
    for (let next = await tell(input, rows.next()); next.done !== true; next = await tell(input, rows.next())) {
      const row = next.value;
      const many = output === "aggregate" ? Number(row.assessments) : 1;
      if (row.state === "invalid") {
        count.bad += many;
        if (output !== "aggregate" && onError !== "skip") run.onBad?.(badOf(row));
      } else {
        count.assessments += many;
        await target.write(writer.take(row));
      }
    }
    await target.write(writer.end());
    const complete = count.bad === 0 || onError !== "stop";
    if (complete) target.complete();
    return { complete, ...count };
  } finally {
    target.close();
    if (to !== "-") forget(to);
  }
}

function badOf({ id, invalid }: DuckdbRow): { readonly id: string | null; readonly values: number } {
  return { id: id === null ? null : String(id), values: Number(invalid) };
}

// What the database says of a file is of interest to whoever wrote the file.
async function tell<T>(input: string, doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    if (error instanceof QualityError) throw error;
    const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new QualityError("invalid-document", `DuckDB cannot read ${input}: ${first}`);
  }
}
