import { isRecord, kindOf } from "../../core/check-fields.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { programOf } from "../../scoring/compile-framework.js";
import { checkOptions } from "./check-options.js";
import { countsSql } from "./counts-sql.js";
import { dialects } from "./dialect.js";
import { factsSql } from "./facts-sql.js";
import { jsonSource } from "./json-source.js";
import { overridesSql } from "./overrides-sql.js";
import { programSql } from "./program-sql.js";
import { rowsSource } from "./rows-source.js";
import { selectSql } from "./select-sql.js";
import { define, type Sheet } from "./sheet.js";
import { invalidSlot, slotsSql } from "./slots-sql.js";
import type { SourceSql } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { tableName } from "./table-name.js";
import { compares, either, known, make, plus, type Whole } from "./whole.js";
import { wideSource } from "./wide-source.js";

/**
 * Writes the scoring of a framework as SQL: the same rules inside a database, with results that are equal and not only close.
 *
 * Everything is computed in whole numbers, and edges are compared by cross-multiplication. What the database could not hold
 * exactly is refused by name before any SQL is written. Nothing that comes from outside stands in the text unquoted.
 *
 * @param framework - The framework; compiled once and frozen, as for `score`.
 * @param options - The database, where the assessments stand, and what is wanted.
 * @throws A {@link QualityError} with code `wrong-usage` and every construct that the SQL cannot say.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const query = toSql(shelter, { dialect: "postgres", table: "visits" });
 * query.startsWith("WITH"); // true
 * query.includes('"hours" AS r0'); // true
 */
export function toSql(framework: Framework, options: SqlOptions): string {
  if (!isRecord(options))
    throw new QualityError("wrong-usage", `SQL needs options, such as { dialect: "sqlite" }, not ${kindOf(options)}.`);
  const program = programOf(framework);
  const sheet: Sheet = {
    program,
    dialect: dialects[options.dialect] ?? dialects.duckdb,
    columns: new Map(),
    issues: [...checkOptions(options)],
    node: framework.id,
  };
  if (sheet.issues.length > 0) throw refusal(sheet);
  const source = sourceOf(sheet, options);
  const facts = factsSql(sheet, source.entryOf);
  const slots = slotsSql(sheet, facts, source.entryOf);
  const overrides = overridesSql(sheet, options, source.entryOf);
  const run = programSql(sheet, slots, facts, overrides.at);
  const invalid = invalidOf(sheet, source, slots, [...facts.invalid, ...overrides.invalid]);
  const query = selectSql(run, options, source, countsSql(run), invalid) + sheet.dialect.ending;
  if (sheet.issues.length > 0) throw refusal(sheet);
  if (options.view === undefined) return `${query}\n`;
  return `CREATE VIEW ${tableName(sheet.dialect, options.view)} AS\n${query}\n`;
}

function refusal({ program, issues }: Sheet): QualityError {
  const message = `The scoring of ${program.framework.id} cannot be written as this SQL.`;
  return new QualityError("wrong-usage", message, issues);
}

function sourceOf(sheet: Sheet, options: SqlOptions): SourceSql {
  if (options.source === "rows") return rowsSource(sheet, options);
  return options.source === "json" ? jsonSource(sheet, options) : wideSource(sheet, options);
}

// How many of the values of an assessment could not be read: such an assessment has no result.
function invalidOf(
  sheet: Sheet,
  { leftover }: SourceSql,
  slots: ReadonlyMap<number, Whole>,
  others: readonly Whole[],
): Whole {
  const wrong = [...slots.values()].map((slot) => either(compares(slot, "=", known(invalidSlot)), known(1), known(0)));
  const rest = leftover();
  const more = rest === null ? [] : [make(rest, 0n, 2n ** 31n, false, null, true)];
  return define(sheet, plus([known(0), ...wrong, ...others, ...more]));
}
