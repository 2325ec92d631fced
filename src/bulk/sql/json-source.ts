import { type Column, type Fragment, join, plain, read, sql } from "./fragment.js";
import { jsonDialects } from "./json-dialect.js";
import { columnOf, refuse, type Sheet } from "./sheet.js";
import type { Entry, SourceSql, Wanted } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { tableName } from "./table-name.js";
import { byColumns } from "./wide-source.js";

/** Reads assessments that stand as documents in one column. Each part is unpacked once, and read from there. */
export function jsonSource(sheet: Sheet, options: SqlOptions): SourceSql {
  const { dialect } = sheet;
  const json = jsonDialects[dialect.name];
  const column = (of: Fragment): Fragment => read(columnOf(sheet, of));
  const document = column(json.parse(read({ name: "d0", from: null })));
  const pick = (from: Fragment, key: string) => column(json.pick(from, keyIn(sheet, key)));
  const responses = pick(document, "responses");
  const given = new Map<string, Fragment>();
  const inside = (value: Fragment, key: string) =>
    column(sql`CASE WHEN ${json.isObject(value)} THEN ${json.pick(value, keyIn(sheet, key))} ELSE ${value} END`);
  const textAt = (from: Fragment, key: string) =>
    column((json.textAt ?? ((of, at) => json.text(json.pick(of, at))))(from, keyIn(sheet, key)));
  // The text under a key, or under a part of what is there: in one reading where the database can. Noted is what stood there.
  const textOf = (from: Fragment, key: string, part: string, note?: Map<string, Fragment>): Fragment => {
    if (json.textInside === undefined) {
      const value = pick(from, key);
      note?.set(key, value);
      return json.text(inside(value, part));
    }
    const text = textAt(from, key);
    note?.set(key, text);
    return json.textInside(text, from, keyIn(sheet, key), part);
  };
  const ratingOf = ({ id, dimension, forAll = [] }: Extract<Wanted, { kind: "rating" }>): Fragment => {
    if (dimension === undefined) return column(textOf(responses, id, "rating", given));
    const response = pick(responses, id);
    given.set(id, response);
    const rating = inside(response, "rating");
    const one = json.text(json.pick(rating, keyIn(sheet, dimension)));
    const whole = json.text(rating);
    const answers = forAll.map((answer) => plain(dialect.literal(answer)));
    const known = answers.length === 0 ? plain("''") : join(answers, ", ");
    return column(
      sql`CASE WHEN ${json.isObject(rating)} THEN ${one} WHEN ${whole} IS NULL OR ${whole} IN (${known}) THEN ${whole} ELSE '?' END`,
    );
  };
  const factOf = (id: string): Fragment => {
    const places = [pick(document, "facts"), pick(pick(document, "unit"), "facts")];
    const values = places.map((facts) => textOf(facts, id, "value"));
    return column(sql`COALESCE(${join(values, ", ")})`);
  };
  const entryOf = (wanted: Wanted): Entry => {
    const raw = wanted.kind === "rating" ? ratingOf(wanted) : factOf(wanted.id);
    return { raw, text: sql`COALESCE(${raw}, ${plain("''")})` };
  };
  const leftover = () => leftoverOf(sheet, responses, given, (key) => textAt(document, key));
  return { entryOf, key: keyColumn, by: byColumns(options), write: () => writeFirst(sheet, options), leftover };
}

// Keys that nothing asks for, another framework, another edition, or no responses at all.
function leftoverOf(
  { dialect, program }: Sheet,
  responses: Fragment,
  given: ReadonlyMap<string, Fragment>,
  textAt: (key: string) => Fragment,
): Fragment {
  const json = jsonDialects[dialect.name];
  const { id, edition } = program.framework;
  const about = [
    ["framework", id],
    ["edition", edition],
  ] as const;
  const others = about.map(
    ([key, wanted]) => sql`CASE WHEN ${textAt(key)} = ${plain(dialect.literal(wanted))} THEN 0 ELSE 1 END`,
  );
  const size = json.size(responses);
  const unasked = sql`${size} - (${json.countGiven([...given.values()])})`;
  // What is given as null is NULL as text, and is there all the same: then it is looked at again.
  const present = json.countGiven([...given.keys()].map((key) => json.pick(responses, key)));
  const extra =
    json.textAt === undefined ? unasked : sql`CASE WHEN ${unasked} = 0 THEN 0 ELSE ${size} - (${present}) END`;
  const keys = sql`CASE WHEN ${json.isObject(responses)} THEN ${extra} ELSE 1 END`;
  return sql`CAST(${join([keys, ...others], " + ")} AS ${plain(dialect.integer)})`;
}

const keyColumn: Column = { name: "k0", from: null };

function writeFirst({ dialect }: Sheet, options: SqlOptions): string {
  const taken = [
    `${dialect.quote(options.key ?? "id")} AS k0`,
    ...(options.by ?? []).map((name, place) => `${dialect.quote(name)} AS b${place}`),
    `${dialect.quote(options.document ?? "document")} AS d0`,
  ];
  return `SELECT ${taken.join(",\n  ")}\nFROM ${tableName(dialect, options.table ?? "assessments")}`;
}

// Databases write the path to a key each in their own way, and none of them agrees on what to escape.
function keyIn(sheet: Sheet, key: string): string {
  if (/^[A-Za-z0-9.-]+$/.test(key)) return key;
  const hint = "Use ids of letters, digits, dots and hyphens, or keep the ratings in columns or rows.";
  refuse(sheet, "sql-json-key", `has an id that cannot stand in the path to a part of a document.`, hint);
  return "-";
}
