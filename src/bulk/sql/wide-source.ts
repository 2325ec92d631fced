import { type Column, plain, read, sql } from "./fragment.js";
import type { Sheet } from "./sheet.js";
import { type Entry, nameOf, type SourceSql, type Wanted } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { tableName } from "./table-name.js";

/** Reads assessments that have a row each, with a column for each item, fact and override. */
export function wideSource({ dialect }: Sheet, options: SqlOptions): SourceSql {
  const columns = new Map<string, Column>();
  const entryOf = (wanted: Wanted): Entry => {
    const name = nameOf(wanted);
    const column = columns.get(name) ?? { name: `r${columns.size}`, from: null };
    columns.set(name, column);
    const raw = read(column);
    return { raw, text: sql`COALESCE(${dialect.toText(raw)}, ${plain("''")})` };
  };
  const own = new Map(Object.entries(options.columns ?? {}));
  const write = () => {
    const taken = [
      `${dialect.quote(options.key ?? "id")} AS k0`,
      ...(options.by ?? []).map((name, place) => `${dialect.quote(name)} AS b${place}`),
      ...[...columns].map(([name, { name: as }]) => `${dialect.quote(own.get(name) ?? name)} AS ${as}`),
    ];
    return `SELECT ${taken.join(",\n  ")}\nFROM ${tableName(dialect, options.table ?? "assessments")}`;
  };
  return { entryOf, key: { name: "k0", from: null }, by: byColumns(options), write, leftover: () => null };
}

/** The columns that are kept beside the key. */
export function byColumns({ by = [] }: SqlOptions): readonly Column[] {
  return by.map((_, place) => ({ name: `b${place}`, from: null }));
}
