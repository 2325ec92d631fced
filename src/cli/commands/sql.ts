import { type Command, Option } from "commander";
import type { SqlDialect, SqlOptions, SqlOutput, SqlSource } from "../../bulk/sql/sql-options.js";
import { toSql } from "../../bulk/sql/to-sql.js";
import type { ExitCode, Io } from "./io.js";
import { openFramework } from "./open/open-framework.js";
import { dayOption, editionOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options {
  readonly edition?: string;
  readonly on?: string;
  readonly dialect: SqlDialect;
  readonly source: SqlSource;
  readonly output: SqlOutput;
  readonly table: string;
  readonly key?: string;
  readonly by?: string;
  readonly overrides?: "columns" | "none";
  readonly view?: string;
}

/** Adds `sql <framework>`. */
export function addSqlCommand(program: Command, { io, done }: Shell): void {
  program
    .command("sql <framework>")
    .description("the scoring as SQL, to be run where the assessments are")
    .addOption(
      chosen("--dialect <name>", "the database", ["duckdb", "postgres", "clickhouse", "sqlite"]).makeOptionMandatory(),
    )
    .addOption(chosen("--source <form>", "how the assessments stand there", ["wide", "rows", "json"]).default("wide"))
    .addOption(chosen("--output <what>", "what comes out", ["aggregate", "summary", "full"]).default("summary"))
    .option("--table <name>", "the table that holds them, as schema.table if need be", "assessments")
    .option("--key <column>", "the column that tells them apart: id, or with rows assessment")
    .option("--by <columns>", "columns to keep, and with aggregate to group by, such as region,year")
    .addOption(chosen("--overrides <where>", "whether assessors may have replaced bands", ["columns", "none"]))
    .option("--view <name>", "give it as a view of this name")
    .addOption(editionOption())
    .addOption(dayOption("the edition in force on this day"))
    .action(async (name: string, options: Options) => done(await write(name, options, io)));
}

async function write(name: string, options: Options, io: Io): Promise<ExitCode> {
  const { edition, on, table, view, by, key, overrides, ...rest } = options;
  const choice = { ...(edition !== undefined && { edition }), ...(on !== undefined && { on }) };
  const opened = await openFramework(name, choice);
  if (!opened.ok) return stopWith(io, opened.issues, "text");
  const wanted: SqlOptions = {
    ...rest,
    table: table.split("."),
    ...(key !== undefined && { key }),
    ...(by !== undefined && { by: by.split(",").map((column) => column.trim()) }),
    ...(overrides !== undefined && { overrides }),
    ...(view !== undefined && { view: view.split(".") }),
  };
  io.out(toSql(opened.value, wanted));
  remark(io, opened.issues, "aside");
  return 0;
}

function chosen(flags: string, what: string, words: readonly string[]): Option {
  return new Option(flags, what).choices([...words]);
}
