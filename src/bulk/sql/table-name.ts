import type { Dialect } from "./dialect.js";

/** Quotes the name of a table or view, with its schema in front if it has one. */
export function tableName(dialect: Dialect, name: string | readonly string[]): string {
  return (typeof name === "string" ? [name] : name).map(dialect.quote).join(".");
}
