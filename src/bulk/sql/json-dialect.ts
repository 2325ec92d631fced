import type { Dialect } from "./dialect.js";
import { type Fragment, plain, sql } from "./fragment.js";

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
}

/** How each database reads JSON. Keys are ids, and are checked before to hold nothing but letters, digits, `.` and `-`. */
export const jsonDialects: Readonly<Record<Dialect["name"], JsonDialect>> = {
  postgres: {
    parse: (column) => sql`CAST(${column} AS jsonb)`,
    pick: (json, key) => sql`(${json} -> ${plain(`'${key}'`)})`,
    isObject: (json) => sql`jsonb_typeof(${json}) = 'object'`,
    text: (json) => sql`(${json} #>> '{}')`,
    size: (json) => sql`(SELECT COUNT(*) FROM jsonb_object_keys(${json}))`,
  },
  duckdb: {
    parse: (column) => sql`CAST(${column} AS JSON)`,
    pick: (json, key) => sql`json_extract(${json}, ${plain(`'$."${key}"'`)})`,
    isObject: (json) => sql`json_type(${json}) = 'OBJECT'`,
    text: (json) => sql`json_extract_string(${json}, '$')`,
    size: (json) => sql`len(json_keys(${json}))`,
  },
  sqlite: {
    parse: (column) => column,
    pick: (json, key) => sql`(${json} -> ${plain(`'$."${key}"'`)})`,
    isObject: (json) => sql`json_type(${json}) = 'object'`,
    text: (json) => sql`CAST((${json} ->> '$') AS TEXT)`,
    size: (json) => sql`(SELECT COUNT(*) FROM json_each(${json}))`,
  },
  clickhouse: {
    parse: (column) => sql`CAST(${column} AS Nullable(String))`,
    pick: (json, key) => sql`NULLIF(JSONExtractRaw(ifNull(${json}, ''), ${plain(`'${key}'`)}), '')`,
    isObject: (json) => sql`toString(JSONType(ifNull(${json}, ''))) = 'Object'`,
    text: (json) =>
      sql`CASE WHEN toString(JSONType(ifNull(${json}, ''))) = 'String' THEN JSONExtractString(ifNull(${json}, '')) WHEN ${json} = 'null' THEN NULL ELSE ${json} END`,
    size: (json) => sql`length(JSONExtractKeys(ifNull(${json}, '')))`,
  },
};
