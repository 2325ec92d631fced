import { type Issue, pointer } from "../../core/issue.js";
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
    if (name !== undefined && !isName(name)) issues.push({ ...noName, path: "" });
  }
  for (const name of Object.keys(given).filter((name) => !known.has(name))) {
    const hint = `Options are ${[...known].join(", ")}.`;
    issues.push({ code: "sql-option", severity: "error", path: `/${name}`, message: `"${name}" is no option.`, hint });
  }
  if (options.by !== undefined && !Array.isArray(options.by)) {
    const [message, hint] = ["Columns are given as a list.", 'Write by: ["region"].'];
    issues.push({ code: "sql-option", severity: "error", path: "/by", message, hint });
  }
  issues.push(...checkColumns(options));
  const refuse = (message: string, hint: string) =>
    issues.push({ code: "sql-option", severity: "error", path: "", message, hint });
  if (options.source === "rows" && (options.by ?? []).length > 0)
    refuse("Rows of ratings have no columns to keep beside the key.", "Join the result with the table that has them.");
  if (options.source === "json" && options.overrides === "columns")
    refuse("Overrides are not read from documents.", 'Use source: "rows" or "wide", or overrides: "none".');
  return issues;
}

const noName: Omit<Issue, "path"> = {
  code: "sql-option",
  severity: "error",
  message: "The name of a table or column is empty, or holds a character that no name can hold.",
  hint: "Name it as the database does.",
};

function isName(name: unknown): boolean {
  return typeof name === "string" && name !== "" && !name.includes("\0");
}

// That each names something there is, is looked at once it is known what is asked for.
function checkColumns({ columns, source = "wide" }: SqlOptions): readonly Issue[] {
  if (columns === undefined) return [];
  const about = { code: "sql-option", severity: "error", path: "/columns" } as const;
  if (typeof columns !== "object" || columns === null || Array.isArray(columns)) {
    const message = "Columns are given by what stands in them.";
    return [{ ...about, message, hint: 'Write columns: { hours: "opening_hours" }.' }];
  }
  const wrong = Object.entries(columns).filter(([, name]) => !isName(name));
  const issues: Issue[] = wrong.map(([name]) => ({ ...noName, path: pointer(["columns", name]) }));
  if (source === "wide" || Object.keys(columns).length === 0) return issues;
  const [message, hint] = [
    "Only a wide table has a column for each item.",
    source === "rows" ? "Name the columns by key, item and rating." : "Name the columns by key and document.",
  ];
  return [...issues, { ...about, message, hint }];
}
