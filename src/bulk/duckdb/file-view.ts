import { QualityError } from "../../core/quality-error.js";
import type { Program } from "../../scoring/program.js";
import { refuseTable } from "../csv/check-table.js";
import { roleFinder } from "../csv/column-role.js";
import { isLong, ratingColumn } from "../csv/csv-table.js";
import { openTable } from "../files/read-table.js";
import { textFields } from "../scan/text-fields.js";
import { dialects } from "../sql/dialect.js";
import { nameOf } from "../sql/source-sql.js";
import type { SqlSource } from "../sql/sql-options.js";
import type { Duckdb } from "./load-duckdb.js";

/** A form of file that the database reads. */
export type DuckdbForm = "ndjson" | "csv" | "parquet";

const { quote, literal } = dialects.duckdb;

const known = [
  ...["framework", "edition", "id", "unit", "perspective", "on", "assessors", "participants"],
  ...["responses", "facts", "overrides", "evidence", "comment", "$schema"],
];

/**
 * Makes a view `assessments` of a file, for the query to read. What the query would not see is marked so that the assessment
 * ends as invalid: another framework or edition, overrides, keys that an assessment does not have or has twice.
 *
 * @returns How the assessments stand in it.
 * @throws A QualityError with code `invalid-document` for columns that are none.
 */
export async function makeFileView(
  duckdb: Duckdb,
  program: Program,
  {
    input,
    from,
    ignore = [],
  }: { readonly input: string; readonly from: DuckdbForm; readonly ignore?: readonly string[] },
): Promise<SqlSource> {
  if (from === "ndjson") {
    await duckdb.run(`CREATE VIEW assessments AS ${documentsIn(`read_ndjson_objects(${literal(input)})`, "json")}`);
    return "json";
  }
  const file = from === "csv" ? await csvFile(input, ignore) : `read_parquet(${literal(input)})`;
  const columns: string[] = [];
  for await (const { column_name } of duckdb.rows(`DESCRIBE SELECT * FROM ${file}`)) columns.push(String(column_name));
  if (columns.includes("document")) {
    await duckdb.run(`CREATE VIEW assessments AS ${documentsIn(file, "CAST(document AS JSON)")}`);
    return "json";
  }
  const table = { columns, delimiter: ",", ignore };
  refuseTable([program], table);
  const long = isLong(table);
  await duckdb.run(
    `CREATE VIEW assessments AS ${long ? longRows(file, columns, program) : wideRows(file, columns, program, ignore)}`,
  );
  return long ? "rows" : "wide";
}

// What a key says by path, as text; keys twice or of no meaning, and overrides, make another document of it.
function documentsIn(file: string, json: string): string {
  const names = known.map(literal).join(", ");
  const isPlain = [
    "len(json_keys(j)) = len(list_distinct(json_keys(j)))",
    `len(list_filter(json_keys(j), k -> k NOT IN (${names}))) = 0`,
    "coalesce(json_array_length(j, '$.overrides'), 0) = 0",
  ].join(" AND ");
  const texts = textFields.map((field) => {
    const path = field
      .split(".")
      .map((key) => `."${key}"`)
      .join("");
    return `json_extract_string(j, ${literal(`$${path}`)}) AS ${quote(field)}`;
  });
  return `SELECT ${texts.join(", ")}, CASE WHEN ${isPlain} THEN j ELSE CAST('{}' AS JSON) END AS document FROM (SELECT ${json} AS j FROM ${file})`;
}

// The first row is read here, so that the same columns and the same separator are found as without the database.
async function csvFile(input: string, ignore: readonly string[]): Promise<string> {
  const { table, blocks } = await openTable(input, 1, { offset: 0 }, ignore);
  await blocks[Symbol.asyncIterator]().return?.();
  const twice = table.columns.find((name, place) => table.columns.indexOf(name) < place);
  if (twice !== undefined) throw new QualityError("invalid-document", `There are two columns "${twice}".`);
  const types = table.columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(", ");
  const form = `delim = ${literal(table.delimiter)}, quote = '"', escape = '"', header = true, auto_detect = false`;
  return `read_csv(${literal(input)}, ${form}, strict_mode = true, columns = {${types}})`;
}

const asText = (name: string) => `CAST(${quote(name)} AS VARCHAR)`;

// Rows of another framework or edition are marked by a rating that nothing has.
function ownFramework(columns: readonly string[], { framework }: Program): string {
  const own = (["id", "edition"] as const).flatMap((key) => {
    const column = key === "id" ? "framework" : key;
    return columns.includes(column) ? [`coalesce(${asText(column)}, '') IN ('', ${literal(framework[key])})`] : [];
  });
  return own.length === 0 ? "true" : own.join(" AND ");
}

function longRows(file: string, columns: readonly string[], program: Program): string {
  const rating = asText(columns[ratingColumn(columns)] as string);
  const marked = `CASE WHEN ${ownFramework(columns, program)} THEN nullif(${rating}, '') ELSE '?' END`;
  return `SELECT ${asText("assessment")} AS id, ${asText("item")} AS item, ${marked} AS rating FROM ${file}`;
}

function wideRows(file: string, columns: readonly string[], program: Program, ignore: readonly string[]): string {
  const roleOf = roleFinder(program);
  const whole = columns.find((name) => {
    const role = ignore.includes(name) ? null : roleOf(name);
    return role?.kind === "rating" && role.blank === null;
  });
  if (whole !== undefined) {
    const message = `The item "${whole}" is rated on dimensions: the engine duckdb needs a column for each of them.`;
    throw new QualityError("invalid-document", message);
  }
  const own = ownFramework(columns, program);
  const wanted = [
    ...program.form.entries.flatMap(({ id, dimensions }) =>
      dimensions === null
        ? [nameOf({ kind: "rating", id })]
        : [...dimensions.keys()].map((dimension) => nameOf({ kind: "rating", id, dimension })),
    ),
    ...(program.framework.facts ?? []).map(({ id }) => nameOf({ kind: "fact", id })),
  ];
  const read = wanted.map((name, place) => {
    const value = columns.includes(name) ? asText(name) : "CAST(NULL AS VARCHAR)";
    return `${place === 0 ? `CASE WHEN ${own} THEN ${value} ELSE '?' END` : value} AS ${quote(name)}`;
  });
  const texts = textFields.map(
    (name) => `${columns.includes(name) ? asText(name) : "CAST(NULL AS VARCHAR)"} AS ${quote(name)}`,
  );
  return `SELECT ${[...texts, ...read].join(", ")} FROM ${file}`;
}
