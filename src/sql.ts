/**
 * Scoring as SQL: the same rules inside a database.
 *
 * @module
 */
export type { SqlDialect, SqlOptions, SqlOutput, SqlSource } from "./bulk/sql/sql-options.js";
export { toSql } from "./bulk/sql/to-sql.js";
