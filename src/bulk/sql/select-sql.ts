import { aggregateSql } from "./aggregate-sql.js";
import { type Condition, read, textOf } from "./fragment.js";
import { nodeColumns, type OutputColumn } from "./output-sql.js";
import type { SqlRun } from "./run-sql.js";
import { refuse, type Sheet } from "./sheet.js";
import type { SourceSql } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { writeSteps } from "./steps-sql.js";
import { compares, known, type Whole } from "./whole.js";

/** Writes the whole query: the steps, and the SELECT that gives them names. */
export function selectSql(
  run: SqlRun,
  options: SqlOptions,
  source: SourceSql,
  countsOf: (index: number) => readonly (Whole | null)[],
  invalid: Whole,
): string {
  const { sheet } = run;
  const isValid = compares(invalid, "=", known(0));
  const by = source.by.map((column, place): OutputColumn => ({ name: options.by?.[place] ?? "", of: read(column) }));
  if (options.output === "aggregate") {
    const { groups, sums } = aggregateSql(sheet, isValid, run.at(0), countsOf(0));
    return write(sheet, options, source, [...by, ...groups, ...sums], [...by, ...groups]);
  }
  const key: OutputColumn = {
    name: options.key ?? (options.source === "rows" ? "assessment" : "id"),
    of: read(source.key),
  };
  const nodes = options.output === "full" ? fullNodes(run) : [0, ...sheet.program.groupings];
  const columns = nodes.flatMap((index) => columnsFor(run, isValid, countsOf, index));
  return write(sheet, options, source, [key, ...by, ...columns, { name: "invalid", of: invalid.sql }], null);
}

function fullNodes({ sheet }: SqlRun): readonly number[] {
  return sheet.program.nodes.flatMap(({ index, rule }) => (rule === null ? [] : [index]));
}

function columnsFor(
  run: SqlRun,
  isValid: Condition,
  countsOf: (index: number) => readonly (Whole | null)[],
  index: number,
): readonly OutputColumn[] {
  const result = run.at(index);
  const prefix = index === 0 ? "" : `${result.node.id}_`;
  return nodeColumns(run.sheet, isValid, { result, counts: countsOf(index), prefix });
}

function write(
  sheet: Sheet,
  options: SqlOptions,
  source: SourceSql,
  columns: readonly OutputColumn[],
  groups: readonly OutputColumn[] | null,
): string {
  checkNames(sheet, columns);
  const { dialect } = sheet;
  const table = [options.table ?? "assessments"].flat().at(-1) ?? "";
  const prefix = table.toLowerCase().startsWith("step") ? "scored" : "step";
  const { text, last } = writeSteps(
    sheet,
    columns.map(({ of }) => of),
    source.write(),
    prefix,
  );
  const list = columns.map(({ name, of }) => `${textOf(of, dialect.integer)} AS ${dialect.quote(name)}`).join(",\n  ");
  const grouped = groups === null ? "" : `\nGROUP BY ${groups.map((_, place) => place + 1).join(", ")}`;
  return `WITH ${text}\nSELECT ${list}\nFROM ${last}${grouped}`;
}

// A name cut off by the database, or written twice, would hide a result.
function checkNames(sheet: Sheet, columns: readonly OutputColumn[]): void {
  const { longestName, mostColumns } = sheet.dialect;
  sheet.node = sheet.program.framework.id;
  const seen = new Set<string>();
  for (const { name } of columns) {
    const small = name.toLowerCase();
    if (seen.has(small))
      refuse(sheet, "sql-name-twice", `has two columns called "${name}".`, "Call the other one otherwise.");
    seen.add(small);
    const bytes = new TextEncoder().encode(name).length;
    if (longestName !== null && bytes > longestName) {
      const hint = "Use a shorter id, or the summary in place of the full output.";
      refuse(sheet, "sql-name-too-long", `has a column "${name}" of more than ${longestName} bytes.`, hint);
    }
  }
  if (mostColumns !== null && columns.length > mostColumns) {
    const hint = "Take the summary in place of the full output, or another database.";
    refuse(sheet, "sql-too-many-columns", `gives ${columns.length} columns.`, hint);
  }
}
