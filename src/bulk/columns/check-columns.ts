import { isRecord, kindOf } from "../../core/check-fields.js";
import type { Issue } from "../../core/issue.js";
import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { RatingColumns } from "./column-scorer.js";
import type { RatedColumn } from "./rated-column.js";

/** How many wrong ratings are named. */
const mostNamed = 20;

/**
 * Refuses columns that are missing, none, or of another length than the others; gives the number of rows.
 *
 * @throws A QualityError with code `invalid-document` and an issue for each.
 */
export function refuseColumns(known: readonly RatedColumn[], columns: RatingColumns): number {
  if (!isRecord(columns))
    throw new QualityError("wrong-usage", `Columns are written { item: Int8Array }, and not as ${kindOf(columns)}.`);
  const issues: Issue[] = [];
  const names = known.map(({ name }) => name);
  const rows = names.reduce(
    (most, name) => Math.max(most, (Object.hasOwn(columns, name) && columns[name]?.length) || 0),
    0,
  );
  for (const name of names) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column === undefined) {
      issues.push(
        issueOf("missing-column", name, "This column is missing.", "Fill it with -1 where nothing was rated."),
      );
    } else if (!(column instanceof Int8Array)) {
      issues.push(issueOf("wrong-type", name, "This column is no Int8Array.", "Give each rating as one signed byte."));
    } else if (column.length !== rows) {
      const message = `This column has ${column.length} rows, and there are ${rows}.`;
      issues.push(issueOf("wrong-length", name, message, "Give a rating for each assessment, -1 where there is none."));
    }
  }
  for (const name of Object.keys(columns)) {
    if (names.includes(name)) continue;
    const [close] = nearest(name, names);
    const hint = close === undefined ? `Columns are ${names.slice(0, 5).join(", ")} ...` : `Did you mean "${close}"?`;
    issues.push(issueOf("unknown-column", name, "The framework rates nothing of this name.", hint));
  }
  if (issues.length > 0) throw new QualityError("invalid-document", "These columns cannot be scored.", issues);
  return rows;
}

/**
 * Refuses ratings that do not exist, by item and row.
 *
 * @throws A QualityError with code `invalid-document`.
 */
export function refuseRatings(known: readonly RatedColumn[], columns: RatingColumns): never {
  const issues: Issue[] = [];
  for (const { name, cells } of known) {
    columns[name]?.forEach((number, row) => {
      if (cells[number & 255] !== -1 || issues.length === mostNamed) return;
      const hint = "Write its place in listChoices, or -1 where nothing was rated or the item does not apply.";
      issues.push(issueOf("unknown-level", `${name}/${row}`, `Nothing is called ${number} here.`, hint));
    });
  }
  throw new QualityError("invalid-document", "Some ratings do not exist, or are of items that do not apply.", issues);
}

function issueOf(code: string, path: string, message: string, hint: string): Issue {
  return { code, severity: "error", path: `/${path}`, message, hint };
}
