import { type Column, columnsOf, type Fragment, textOf } from "./fragment.js";
import { refuse, type Sheet } from "./sheet.js";

/**
 * Orders columns into steps, each a common table expression over the one before: a column stands in the first step in which
 * everything that it reads is there, and is handed on as long as something later reads it.
 *
 * @param sheet - The query.
 * @param needed - Columns that the last SELECT reads.
 * @param source - The first step.
 * @param prefix - What the names of the steps begin with.
 * @returns The steps, and the name of the last one.
 */
export function writeSteps(
  sheet: Sheet,
  needed: readonly Fragment[],
  source: string,
  prefix: string,
): { readonly text: string; readonly last: string } {
  const { dialect } = sheet;
  const stages = new Map<Column, number>();
  const stageOf = (column: Column): number => {
    const known = stages.get(column);
    if (known !== undefined) return known;
    const before = column.from === null ? [-1] : columnsOf(column.from).map(stageOf);
    const stage = 1 + Math.max(0, ...before);
    stages.set(column, column.from === null ? 0 : stage);
    return column.from === null ? 0 : stage;
  };
  const last = needed.flatMap(columnsOf);
  const height = Math.max(0, ...last.map(stageOf));
  const lastRead = lastReads(stages, last, height);
  const steps = [dialect.step(`${prefix}0`, source)];
  for (let stage = 1; stage <= height; stage += 1) {
    const columns = [...stages].flatMap(([column, own]) => {
      if (own > stage || (lastRead.get(column) as number) <= stage) return [];
      if (own < stage) return [column.name];
      return [`${textOf(column.from as Fragment, dialect.integer)} AS ${column.name}`];
    });
    if (dialect.mostColumns !== null && columns.length > dialect.mostColumns) {
      const hint = "Take the summary in place of the full output, or another database.";
      sheet.node = sheet.program.framework.id;
      refuse(sheet, "sql-too-many-columns", `needs steps of ${columns.length} columns.`, hint);
    }
    steps.push(dialect.step(`${prefix}${stage}`, `SELECT ${columns.join(",\n  ")}\nFROM ${prefix}${stage - 1}`));
  }
  return { text: steps.join(",\n"), last: `${prefix}${height}` };
}

// The last SELECT stands one above the last step.
function lastReads(
  stages: ReadonlyMap<Column, number>,
  last: readonly Column[],
  height: number,
): ReadonlyMap<Column, number> {
  const reads = new Map<Column, number>();
  for (const [column, stage] of stages) {
    for (const read of column.from === null ? [] : columnsOf(column.from))
      reads.set(read, Math.max(reads.get(read) ?? 0, stage));
  }
  for (const column of last) reads.set(column, height + 1);
  return reads;
}
