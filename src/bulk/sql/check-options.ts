import type { Issue } from "../../core/issue.js";
import type { SqlOptions } from "./sql-options.js";

const allowed: Readonly<Record<string, readonly string[]>> = {
  dialect: ["duckdb", "postgres", "clickhouse", "sqlite"],
  source: ["wide", "rows", "json"],
  output: ["aggregate", "summary", "full"],
  overrides: ["columns", "none"],
};

const known = new Set([...Object.keys(allowed), "table", "key", "item", "rating", "document", "by", "columns", "view"]);

/** Looks for options that are none, or that do not go together. */
export function checkOptions(options: SqlOptions): readonly Issue[] {
  const issues: Issue[] = [];
  const given = options as unknown as Readonly<Record<string, unknown>>;
  for (const [name, words] of Object.entries(allowed)) {
    const word = given[name];
    if (word === undefined ? name !== "dialect" : words.includes(word as string)) continue;
    const message = `"${String(word)}" is no ${name}.`;
    issues.push({ code: "sql-option", severity: "error", path: `/${name}`, message, hint: `Use ${words.join(", ")}.` });
  }
  for (const name of [
    options.table,
    options.view,
    options.key,
    options.item,
    options.rating,
    options.document,
    options.by,
  ].flat()) {
    if (name === undefined || (typeof name === "string" && name !== "" && !name.includes("\0"))) continue;
    const message = "The name of a table or column is empty, or holds a character that no name can hold.";
    issues.push({ code: "sql-option", severity: "error", path: "", message, hint: "Name it as the database does." });
  }
  for (const name of Object.keys(given).filter((name) => !known.has(name))) {
    const hint = `Options are ${[...known].join(", ")}.`;
    issues.push({ code: "sql-option", severity: "error", path: `/${name}`, message: `"${name}" is no option.`, hint });
  }
  if (options.by !== undefined && !Array.isArray(options.by)) {
    const [message, hint] = ["Columns are given as a list.", 'Write by: ["region"].'];
    issues.push({ code: "sql-option", severity: "error", path: "/by", message, hint });
  }
  const refuse = (message: string, hint: string) =>
    issues.push({ code: "sql-option", severity: "error", path: "", message, hint });
  if (options.source === "rows" && (options.by ?? []).length > 0)
    refuse("Rows of ratings have no columns to keep beside the key.", "Join the result with the table that has them.");
  if (options.source === "json" && options.overrides === "columns")
    refuse("Overrides are not read from documents.", 'Use source: "rows" or "wide", or overrides: "none".');
  return issues;
}
