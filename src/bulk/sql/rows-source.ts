import { type Column, type Fragment, join, plain, read, sql } from "./fragment.js";
import type { Sheet } from "./sheet.js";
import { type Entry, nameOf, type SourceSql, type Wanted } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { tableName } from "./table-name.js";

/** Reads assessments that have a row for each rating, fact and override: which assessment, which item, what was chosen. */
export function rowsSource({ dialect, program }: Sheet, options: SqlOptions): SourceSql {
  const columns = new Map<string, Column>();
  const { key = "assessment", item = "item", rating = "rating" } = options;
  const [at, given] = [dialect.quote(item), dialect.quote(rating)];
  const readRow = (name: string): Fragment => {
    const column = columns.get(name) ?? { name: `r${columns.size}`, from: null };
    columns.set(name, column);
    return read(column);
  };
  const entryOf = (wanted: Wanted): Entry => {
    const own = readRow(nameOf(wanted));
    const text = sql`COALESCE(${own}, ${plain("''")})`;
    if (wanted.kind !== "rating" || wanted.forAll === undefined) return { raw: own, text };
    // A row for the item itself answers for all its dimensions, none of which has an answer then.
    const whole = readRow(wanted.id);
    const answers = wanted.forAll.map((answer) => plain(dialect.literal(answer)));
    const known = answers.length === 0 ? plain("''") : join(answers, ", ");
    const given = sql`CASE WHEN ${whole} IS NULL THEN ${text} WHEN ${own} IS NULL AND ${whole} IN (${known}) THEN ${whole} ELSE '?' END`;
    return { raw: given, text: given };
  };
  const write = () => {
    // A fact that is declared may be given, also where no rule asks for it.
    const facts = (program.framework.facts ?? []).map(({ id }) => nameOf({ kind: "fact", id }));
    const names = [...columns.keys(), ...facts].map(dialect.literal);
    // An empty text is no answer, and so none that speaks against another.
    const value = `NULLIF(CAST(${given} AS ${dialect.text}), '')`;
    const picked = [...columns].map(
      ([name, { name: as }]) => `MAX(CASE WHEN ${at} = ${dialect.literal(name)} THEN ${value} END) AS ${as}`,
    );
    const unknown = `SUM(CASE WHEN ${at} IN (${names.join(", ")}) THEN 0 ELSE 1 END)`;
    const all = [`${dialect.quote(key)} AS k0`, ...picked, `${unknown} + COUNT(${at}) - COUNT(DISTINCT ${at}) AS u0`];
    return `SELECT ${all.join(",\n  ")}\nFROM ${tableName(dialect, options.table ?? "assessments")}\nGROUP BY ${dialect.quote(key)}`;
  };
  const leftover = () => sql`CAST(${read({ name: "u0", from: null })} AS ${plain(dialect.integer)})`;
  return { entryOf, key: { name: "k0", from: null }, by: [], write, leftover };
}
