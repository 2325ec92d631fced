import type { Framework } from "../../framework/framework.js";
import type { BulkFormat, BulkOutput } from "../bulk-options.js";
import { csvRow } from "../write/csv-cell.js";
import type { DuckdbRow } from "./load-duckdb.js";

/** Writes rows that the database gives. */
export interface RowWriter {
  /** Takes a row; gives its text, empty where only the end has one. */
  readonly take: (row: DuckdbRow) => string;
  /** Gives what is left. */
  readonly end: () => string;
}

const said = ["state", "value", "points", "max", "percent", "band", "expected", "rated"];

/** Makes the writer of a run. */
export function rowWriter(run: {
  readonly framework: Framework;
  readonly output?: BulkOutput;
  readonly format?: BulkFormat;
  readonly by?: string;
  readonly smallest?: number;
}): RowWriter {
  const { output = "aggregate", format = "ndjson" } = run;
  const { id: framework, edition } = run.framework;
  const lines = lineWriter(format);
  if (output !== "aggregate") {
    const take = (row: DuckdbRow): string => {
      const { id = null, "unit.id": unit = null, invalid: _, ...rest } = row;
      const figures = output === "full" ? rest : Object.fromEntries(said.map((name) => [name, rest[name]]));
      return lines({ id, unit, framework, edition, ...figures });
    };
    return { take, end: () => "" };
  }
  const { by, smallest = 5 } = run;
  const kept: DuckdbRow[] = [];
  const end = (): string => {
    const sizes = new Map<unknown, number>();
    const groupOf = (row: DuckdbRow) => (by === undefined ? null : (row[by] ?? null));
    for (const row of kept) sizes.set(groupOf(row), (sizes.get(groupOf(row)) ?? 0) + Number(row.assessments));
    const isShown = (row: DuckdbRow) => by === undefined || (sizes.get(groupOf(row)) as number) >= smallest;
    const shown = kept.filter(isShown).map(({ [by ?? ""]: group, ...row }) => ({
      framework,
      edition,
      ...(by !== undefined && { [by]: group ?? null }),
      ...row,
    }));
    const columns = Object.keys(kept[0] ?? {}).filter((name) => name !== by);
    const few = [...new Set(kept.filter((row) => !isShown(row)).map(groupOf))].map((group) => ({
      framework,
      edition,
      [by ?? ""]: group,
      ...Object.fromEntries(columns.map((name) => [name, name === "assessments" ? sizes.get(group) : null])),
    }));
    const all = [...shown, ...few].map((row) => ({ row, key: keyOf(row, by) }));
    return all
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ row }) => lines(row))
      .join("");
  };
  const take = (row: DuckdbRow): string => {
    kept.push(row);
    return "";
  };
  return { take, end };
}

// By code units: the same order on every machine; what has no name comes last.
function keyOf(row: DuckdbRow, by: string | undefined): string {
  return [by === undefined ? null : row[by], row.state, row.band].map((one) => one ?? "\uffff").join("\u0000");
}

function lineWriter(format: BulkFormat): (row: DuckdbRow) => string {
  let isFirst = true;
  return (row) => {
    const plain = Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]);
    if (format === "ndjson") return `${JSON.stringify(Object.fromEntries(plain))}\n`;
    const header = isFirst ? csvRow(Object.keys(row)) : "";
    isFirst = false;
    return header + csvRow(plain.map(([, value]) => value as string | number | null));
  };
}
