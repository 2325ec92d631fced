import type { Issue } from "../../core/issue.js";
import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { Program } from "../../scoring/program.js";
import { aboutColumns, roleFinder } from "./column-role.js";
import { type CsvTable, isLong, ratingColumn } from "./csv-table.js";
import { nameFramework } from "./name-framework.js";

/** Columns of a table with a row for each response, beside those that say something of the whole. */
export const longColumns = ["assessment", "item", "rating", "level", "reason", "comment", "due", "role"];

/**
 * Refuses a table with columns that are none, stand twice, or are missing.
 *
 * @throws A QualityError with code `invalid-document` and an issue for each.
 */
export function refuseTable(programs: readonly Program[], table: CsvTable): void {
  const issues = checkTable(programs, table);
  if (issues.length > 0)
    throw new QualityError("invalid-document", "The columns of this table cannot be read.", issues);
}

/** Looks for columns that are none, stand twice, or are missing. */
export function checkTable(programs: readonly Program[], table: CsvTable): readonly Issue[] {
  const { columns, ignore = [] } = table;
  const issues: Issue[] = [];
  const refuse = (code: string, path: string, message: string, hint: string) =>
    issues.push({ code, severity: "error", path, message, hint });
  const known = columnChecker(programs, table);
  columns.forEach((name, place) => {
    if (ignore.includes(name)) return;
    if (name.trim() === "") {
      refuse("column-without-name", "", `Column ${place + 1} has no name.`, "Name it, or take it out.");
    } else if (columns.indexOf(name) < place) {
      refuse("column-twice", "", `There are two columns "${name}".`, "Keep one of the two.");
    } else if (!known.has(name)) {
      refuse("unknown-column", "", `No framework at hand has anything called "${name}".`, known.hintFor(name));
    }
  });
  for (const name of ignore)
    if (!columns.includes(name))
      refuse("unknown-column", "", `There is no column "${name}" to be passed over.`, "Leave it out.");
  for (const [key, value] of Object.entries(nameFramework(programs)({}))) {
    if (value === undefined && !columns.includes(key))
      refuse(
        "missing-column",
        "",
        `There are several at hand, and no column "${key}" says which.`,
        `Add it, or name one.`,
      );
  }
  if (isLong(table) && columns.includes("rating") && columns.includes("level"))
    refuse("column-twice", "", 'There are both a column "rating" and a column "level".', "Keep one of the two.");
  return issues;
}

function columnChecker(programs: readonly Program[], table: CsvTable) {
  const roles = programs.map(roleFinder);
  const isKnown = (name: string): boolean => roles.some((roleOf) => roleOf(name) !== null);
  const { columns } = table;
  const names = isLong(table) ? [...longColumns, ...aboutColumns.filter((name) => name !== "id")] : null;
  return {
    has: (name: string) => (names === null ? isKnown(name) : names.includes(name)),
    hintFor: (name: string): string => {
      if (name.startsWith("override_")) return "Bands that assessors put in place are not read from CSV; use JSON.";
      const items = programs.flatMap(({ form }) => [...form.byId.keys()]);
      const near = nearest(name, names ?? [...aboutColumns, ...items], 1)[0];
      const half = ["assessment", "item"].some((one) => columns.includes(one)) || ratingColumn(columns) >= 0;
      if (near !== undefined) return `Did you mean "${near}"?`;
      if (names === null && half) return "Rows for each response need the columns assessment, item and rating.";
      return "Correct its name, or say that it is to be passed over.";
    },
  };
}
