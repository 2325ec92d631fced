import type { Dialect } from "./dialect.js";
import { type Fragment, join, plain, sql } from "./fragment.js";

/** How a database reads JSON. */
export interface JsonDialect {
  /** Makes JSON of a column. */
  readonly parse: (column: Fragment) => Fragment;
  /** What stands under a key; NULL where there is none. */
  readonly pick: (json: Fragment, key: string) => Fragment;
  /** Whether it is an object. */
  readonly isObject: (json: Fragment) => Fragment;
  /** A value as text. */
  readonly text: (json: Fragment) => Fragment;
  /** How many keys an object has. */
  readonly size: (json: Fragment) => Fragment;
  /** What stands under a key, as text; NULL where there is nothing or null. By `pick` and `text` if absent. */
  readonly textAt?: (json: Fragment, key: string) => Fragment;
  /**
   * What `textAt` gave, or where an object stands there, what stands in it under `part`, as text. Reads the document again only
   * where the text looks like an object. Given together with `textAt`.
   */
  readonly textInside?: (text: Fragment, json: Fragment, key: string, part: string) => Fragment;
  /** How many of several columns are not NULL. */
  readonly countGiven: (columns: readonly Fragment[]) => Fragment;
}

// A function takes a hundred arguments at most.
const mostArguments = 100;

const countOneByOne = (columns: readonly Fragment[]) =>
  join([plain("0"), ...columns.map((one) => sql`CASE WHEN ${one} IS NULL THEN 0 ELSE 1 END`)], " + ");

const countAtOnce = (columns: readonly Fragment[]) => {
  const groups = Array.from({ length: Math.ceil(columns.length / mostArguments) }, (_, place) =>
    columns.slice(place * mostArguments, (place + 1) * mostArguments),
  );
  return join([plain("0"), ...groups.map((group) => sql`num_nonnulls(${join(group, ", ")})`)], " + ");
};

/** How each database reads JSON. Keys are ids, and are checked before to hold nothing but letters, digits, `.` and `-`. */
export const jsonDialects: Readonly<Record<Dialect["name"], JsonDialect>> = {
  postgres: {
    // A long document is stored compressed, and would be decompressed at each use. Joined with nothing it is in memory as it is.
    parse: (column) => sql`(CAST(${column} AS jsonb) || '{}')`,
    pick: (json, key) => sql`(${json} -> ${plain(`'${key}'`)})`,
    isObject: (json) => sql`jsonb_typeof(${json}) = 'object'`,
    text: (json) => sql`(${json} #>> '{}')`,
    // Not half as slow as `(SELECT COUNT(*) FROM jsonb_object_keys(...))`.
    size: (json) => sql`jsonb_array_length(jsonb_path_query_array(${json}, '$.*'))`,
    textAt: (json, key) => sql`(${json} ->> ${plain(`'${key}'`)})`,
    // Text that begins with a brace is an object, or a text that begins so.
    textInside: (text, json, key, part) => {
      const isObject = sql`jsonb_typeof(${json} -> ${plain(`'${key}'`)}) = 'object'`;
      const inside = sql`(${json} #>> ${plain(`'{"${key}","${part}"}'`)})`;
      return sql`CASE WHEN ascii(${text}) = 123 THEN COALESCE(${inside}, CASE WHEN ${isObject} THEN NULL ELSE ${text} END) ELSE ${text} END`;
    },
    countGiven: countAtOnce,
  },
  duckdb: {
    parse: (column) => sql`CAST(${column} AS JSON)`,
    pick: (json, key) => sql`json_extract(${json}, ${plain(`'$."${key}"'`)})`,
    isObject: (json) => sql`json_type(${json}) = 'OBJECT'`,
    text: (json) => sql`json_extract_string(${json}, '$')`,
    size: (json) => sql`len(json_keys(${json}))`,
    countGiven: countOneByOne,
  },
  sqlite: {
    parse: (column) => column,
    pick: (json, key) => sql`(${json} -> ${plain(`'$."${key}"'`)})`,
    isObject: (json) => sql`json_type(${json}) = 'object'`,
    // It has no truth values, and would make 1 of true, which is a rating.
    text: (json) =>
      sql`CASE json_type(${json}) WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST((${json} ->> '$') AS TEXT) END`,
    size: (json) => sql`(SELECT COUNT(*) FROM json_each(${json}))`,
    countGiven: countOneByOne,
  },
  clickhouse: {
    parse: (column) => sql`CAST(${column} AS Nullable(String))`,
    pick: (json, key) => sql`NULLIF(JSONExtractRaw(ifNull(${json}, ''), ${plain(`'${key}'`)}), '')`,
    isObject: (json) => sql`toString(JSONType(ifNull(${json}, ''))) = 'Object'`,
    text: (json) =>
      sql`CASE WHEN toString(JSONType(ifNull(${json}, ''))) = 'String' THEN JSONExtractString(ifNull(${json}, '')) WHEN ${json} = 'null' THEN NULL ELSE ${json} END`,
    size: (json) => sql`length(JSONExtractKeys(ifNull(${json}, '')))`,
    countGiven: countOneByOne,
  },
};
