import type { Id } from "../../core/id.js";

/** A database that the scoring can be written for; `postgres` is also what PGlite and Citus speak. */
export type SqlDialect = "duckdb" | "postgres" | "clickhouse" | "sqlite";

/** How the assessments stand in the database. */
export type SqlSource = "wide" | "rows" | "json";

/** What the query gives. */
export type SqlOutput = "aggregate" | "summary" | "full";

/** What {@link toSql} needs to know. */
export interface SqlOptions {
  /** The database. */
  readonly dialect: SqlDialect;
  /** How the assessments stand there: `wide` (a column for each item) if absent. */
  readonly source?: SqlSource;
  /** The table or view that holds them, with its schema in front if it has one; `assessments` if absent. */
  readonly table?: string | readonly string[];
  /** The column that tells assessments apart; `id` if absent (with `rows`, `assessment`). */
  readonly key?: string;
  /** `rows` only: the column that names what is rated; `item` if absent. */
  readonly item?: string;
  /** `rows` only: the column of what was chosen; `rating` if absent. */
  readonly rating?: string;
  /** `json` only: the column of the document; `document` if absent. */
  readonly document?: string;
  /** What comes out: `summary` (one row an assessment, the whole) if absent. */
  readonly output?: SqlOutput;
  /** Columns to keep beside the key, and with `aggregate` to group by. Not with `rows`. */
  readonly by?: readonly string[];
  /** `wide` only: columns of ratings, facts and overrides that are not called `s1.a`, `s2.plan` (item and dimension), `fact_beds`, `override_care`. */
  readonly columns?: Readonly<Record<Id, string>>;
  /** Whether assessors may have replaced bands: read from columns, or none did. Needed where a rule allows it. */
  readonly overrides?: "columns" | "none";
  /** Gives the query as a view of this name, with its schema in front if it has one. */
  readonly view?: string | readonly string[];
}
