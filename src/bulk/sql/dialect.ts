import { type Fragment, join, plain, sql } from "./fragment.js";
import type { SqlDialect } from "./sql-options.js";

/** What differs from one database to the next. */
export interface Dialect {
  /** Its name. */
  readonly name: SqlDialect;
  /** What it calls its integer of 64 bits, and its double. */
  readonly integer: string;
  /** See `integer`. */
  readonly real: string;
  /** What it calls text. */
  readonly text: string;
  /** The longest name that it keeps as it is, in bytes; null for no limit. */
  readonly longestName: number | null;
  /** The most columns that one step may have; null for no limit. */
  readonly mostColumns: number | null;
  /** Quotes a name. */
  readonly quote: (name: string) => string;
  /** Quotes a text. */
  readonly literal: (text: string) => string;
  /** Divides a whole number from 0 by one above 0, and cuts off what is after the point. */
  readonly divide: (a: Fragment, b: Fragment) => Fragment;
  /** The least or the greatest of several numbers, none of them NULL. */
  readonly extreme: (which: "least" | "greatest", of: readonly Fragment[]) => Fragment;
  /** Writes one step of a query, so that the database works it out once for each row. */
  readonly step: (name: string, body: string) => string;
  /** What stands behind a whole query. */
  readonly ending: string;
  /** Text of a value of whatever type. */
  readonly toText: (value: Fragment) => Fragment;
}

const doubled = (quote: string) => (text: string) => `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;

// A backslash is an escape in some of them, always or by a setting.
const escaped = (quote: string) => (text: string) =>
  `${quote}${text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`)}${quote}`;

const common = {
  integer: "BIGINT",
  real: "DOUBLE PRECISION",
  text: "VARCHAR",
  longestName: null,
  mostColumns: null,
  quote: doubled('"'),
  literal: doubled("'"),
  divide: (a: Fragment, b: Fragment) => sql`(${a} / ${b})`,
  extreme: (which: string, of: readonly Fragment[]) => sql`${plain(which)}(${join(of, ", ")})`,
  step: (name: string, body: string) => `${name} AS (\n${body}\n)`,
  ending: "",
  toText: (value: Fragment) => sql`CAST(${value} AS VARCHAR)`,
};

/** The dialects by name. */
export const dialects: Readonly<Record<SqlDialect, Dialect>> = {
  duckdb: {
    ...common,
    name: "duckdb",
    real: "DOUBLE",
    divide: (a, b) => sql`(${a} // ${b})`,
  },
  postgres: {
    ...common,
    name: "postgres",
    longestName: 63,
    mostColumns: 1600,
    literal: (text) => (text.includes("\\") ? `E${escaped("'")(text)}` : doubled("'")(text)),
    // Without `offset` the steps are put into one another, and each expression is worked out again at each use.
    step: (name, body) => `${name} AS NOT MATERIALIZED (\n${body}\nOFFSET 0\n)`,
  },
  clickhouse: {
    ...common,
    name: "clickhouse",
    integer: "Nullable(Int64)",
    real: "Nullable(Float64)",
    text: "Nullable(String)",
    quote: escaped("`"),
    literal: escaped("'"),
    // Its numbers are as wide as what they are made of, and a quotient is no wider than the narrower of the two.
    divide: (a, b) => sql`intDivOrZero(toInt64(${a}), toInt64(${b}))`,
    // A column of the table, or of a step, may be called as another one is called here, and would be taken for that. Put into
    // one another, the steps of some frameworks take hours before the first row is read.
    // And a query of a large framework has more parts than it allows unasked.
    ending:
      "\nSETTINGS prefer_column_name_to_alias = 1, query_plan_merge_expressions = 0, max_ast_elements = 1000000, max_expanded_ast_elements = 10000000",
    toText: (value) => sql`CAST(${value} AS Nullable(String))`,
  },
  sqlite: {
    ...common,
    name: "sqlite",
    real: "REAL",
    text: "TEXT",
    mostColumns: 1900,
    // A name between double quotes that there is no column of is a text to SQLite, without a word: a fact that nobody put into
    // the table, or a group in `by` that is spelt wrong. Between these quotes it is a name, and missing.
    quote: doubled("`"),
    extreme: (which, of) => sql`${plain(which === "least" ? "min" : "max")}(${join(of, ", ")})`,
    step: (name, body) => `${name} AS MATERIALIZED (\n${body}\n)`,
    toText: (value) => sql`CAST(${value} AS TEXT)`,
  },
};
