import { type Issue, pointer } from "../../core/issue.js";
import { nearest } from "../../core/nearest.js";
import { type Column, plain, read, sql } from "./fragment.js";
import type { Sheet } from "./sheet.js";
import { type Entry, nameOf, type SourceSql, type Wanted } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { tableName } from "./table-name.js";

/** Reads assessments that have a row each, with a column for each item, fact and override. */
export function wideSource(sheet: Sheet, options: SqlOptions): SourceSql {
  const { dialect } = sheet;
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
    refuseUnknown(sheet, [...own.keys()], [...columns.keys()]);
    const taken = [
      `${dialect.quote(options.key ?? "id")} AS k0`,
      ...(options.by ?? []).map((name, place) => `${dialect.quote(name)} AS b${place}`),
      ...[...columns].map(([name, { name: as }]) => `${dialect.quote(own.get(name) ?? name)} AS ${as}`),
    ];
    return `SELECT ${taken.join(",\n  ")}\nFROM ${tableName(dialect, options.table ?? "assessments")}`;
  };
  return { entryOf, key: { name: "k0", from: null }, by: byColumns(options), write, leftover: () => null };
}

function refuseUnknown(sheet: Sheet, named: readonly string[], asked: readonly string[]): void {
  // A fact that is declared may be named, also where no rule asks for it.
  const facts = (sheet.program.framework.facts ?? []).map(({ id }) => nameOf({ kind: "fact", id }));
  const names = [...asked, ...facts];
  for (const name of named.filter((one) => !names.includes(one))) {
    const path = pointer(["columns", name]);
    sheet.issues.push({ code: "sql-option", severity: "error", path, ...whyUnknown(sheet, name, names) });
  }
}

function whyUnknown({ program }: Sheet, name: string, names: readonly string[]): Pick<Issue, "message" | "hint"> {
  const dimensions = program.form.entries.find(({ id }) => id === name)?.dimensions;
  if (dimensions != null) {
    const columns = [...dimensions.keys()].map((dimension) => nameOf({ kind: "rating", id: name, dimension }));
    return { message: `"${name}" is rated on dimensions, each in a column.`, hint: `Name ${columns.join(", ")}.` };
  }
  const isOverride = program.nodes.some(
    ({ id, rule, list }) =>
      rule !== null && rule.override !== "no" && list !== null && nameOf({ kind: "override", id }) === name,
  );
  if (isOverride) {
    const message = `A column is named for "${name}", and overrides are not read.`;
    return { message, hint: 'Say overrides: "columns".' };
  }
  const [near] = nearest(name, names, 1);
  return {
    message: `No item, fact or override is called "${name}".`,
    hint: near === undefined ? "Name items by their ids, facts as fact_beds." : `Did you mean "${near}"?`,
  };
}

/** The columns that are kept beside the key. */
export function byColumns({ by = [] }: SqlOptions): readonly Column[] {
  return by.map((_, place) => ({ name: `b${place}`, from: null }));
}
