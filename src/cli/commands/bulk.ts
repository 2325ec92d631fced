import { extname } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { BadLine, BulkFormat, BulkOutput, OnError } from "../../bulk/bulk-options.js";
import type { DuckdbForm } from "../../bulk/duckdb/file-view.js";
import { scoreInDuckdb } from "../../bulk/duckdb/score-in-duckdb.js";
import { type TextField, textFields } from "../../bulk/scan/text-fields.js";
import { scoreFiles } from "../../bulk/score-files.js";
import { isPath } from "../../core/is-path.js";
import { hasErrors } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { frameworks } from "../../frameworks/frameworks.js";
import { loadFramework } from "../../frameworks/load-framework.js";
import { sizeOf, watchProgress } from "./bulk-progress.js";
import { type ExitCode, type Io, writeLines } from "./io.js";
import { openEditions } from "./open/open-editions.js";
import { forceOption, outputOption } from "./options.js";
import { remark } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options {
  readonly output: string;
  readonly framework?: readonly string[];
  readonly edition?: string;
  readonly from?: DuckdbForm;
  readonly engine: "own" | "duckdb";
  readonly ignore?: readonly string[];
  readonly as: BulkOutput;
  readonly format?: BulkFormat;
  readonly by?: TextField;
  readonly smallest: number;
  readonly onError: OnError;
  readonly threads: number;
  readonly resume?: boolean;
  readonly force?: boolean;
}

/** Adds `bulk <input>`. */
export function addBulkCommand(program: Command, { io, done }: Shell): void {
  program
    .command("bulk <input>")
    .description("score a file with one assessment a line, as JSON or CSV, packed with gzip or not")
    .addOption(outputOption("the file to write; - for standard output").default("-"))
    .option("--framework <names...>", "the frameworks that occur, by id or path; all shipped ones if absent")
    .option("--edition <day>", "this edition of them alone; each assessment says which if absent")
    .addOption(
      new Option("--from <form>", "how the assessments stand there; by the name of the file if absent").choices([
        "ndjson",
        "csv",
        "parquet",
      ]),
    )
    .addOption(
      new Option("--engine <name>", "what scores: duckdb needs its package, and reads Parquet")
        .choices(["own", "duckdb"])
        .default("own"),
    )
    .option("--ignore <columns...>", "columns of CSV that say nothing of an assessment")
    .addOption(
      new Option("--as <what>", "what comes out").choices(["aggregate", "summary", "full"]).default("aggregate"),
    )
    .addOption(
      new Option("--format <format>", "how it is written; by the name of the file if absent").choices([
        "ndjson",
        "csv",
      ]),
    )
    .addOption(new Option("--by <text>", "by what the aggregate is grouped").choices([...textFields]))
    .addOption(numberOption("--smallest <number>", "groups of fewer assessments are not shown", 5))
    .addOption(
      new Option("--on-error <what>", "what happens at a line that cannot be scored")
        .choices(["stop", "report", "skip"])
        .default("stop"),
    )
    .addOption(numberOption("--threads <number>", "how many threads score", 1))
    .option("--resume", "go on with a run that was cut off")
    .addOption(forceOption())
    .action(async (input: string, options: Options) => done(await scoreInBulk(input, options, io)));
}

function numberOption(flags: string, what: string, usual: number): Option {
  return new Option(flags, what).default(usual).argParser((text) => {
    if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1 on.");
    return Number(text);
  });
}

async function scoreInBulk(input: string, options: Options, io: Io): Promise<ExitCode> {
  const { output: to, as: output, by, smallest, onError, threads, resume = false } = options;
  const size = await sizeOf(input);
  if (to !== "-" && options.force !== true && (await sizeOf(to).catch(() => null)) !== null) {
    throw new QualityError("wrong-usage", `${to} is there already; give --force to overwrite it.`);
  }
  const opened = await openAll(options, io);
  if (opened === null) return 1;
  const from = options.from ?? formOf(input);
  if (options.engine === "duckdb") return await scoreByDuckdb(input, from, opened, options, io);
  if (from === "parquet") throw new QualityError("wrong-usage", "Parquet is read with --engine duckdb only.");
  const format = formatOf(options);
  const progress = watchProgress(io, input, size);
  const onBad = (bad: BadLine): void => {
    if (onError !== "skip") writeLines(io.err, describe(input, bad));
  };
  const grouped = by === undefined ? {} : { by };
  const table = { from, ...(options.ignore !== undefined && { ignore: options.ignore }) };
  const job = {
    frameworks: opened,
    input,
    ...table,
    to,
    output,
    format,
    smallest,
    onError,
    threads,
    resume,
    ...grouped,
  };
  const report = await scoreFiles({ ...job, show: io.outInTurn ?? io.out, onBad, onProgress: progress.tell });
  progress.end();
  const { assessments, bad, complete } = report;
  const end = complete ? scored(assessments) : to === "-" ? "Stopped" : "Stopped; no file was written";
  const lines = bad === 0 ? "" : `, ${bad} ${bad === 1 ? "line" : "lines"} that cannot be scored`;
  io.err(`${end}${lines}.\n`);
  return bad > 0 ? 1 : 0;
}

function scored(assessments: number): string {
  return `${assessments} ${assessments === 1 ? "assessment" : "assessments"} scored`;
}

function formOf(input: string): DuckdbForm {
  if (/\.parquet$/i.test(input)) return "parquet";
  return /\.(csv|tsv)(\.gz)?$/i.test(input) ? "csv" : "ndjson";
}

function formatOf({ format, output }: Options): BulkFormat {
  return format ?? (extname(output).toLowerCase() === ".csv" ? "csv" : "ndjson");
}

async function scoreByDuckdb(
  input: string,
  from: DuckdbForm,
  [framework, ...others]: readonly Framework[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  if (framework === undefined || others.length > 0)
    throw new QualityError("wrong-usage", "The engine duckdb takes one edition: name it by --framework and --edition.");
  if (input === "-" || options.resume === true)
    throw new QualityError("wrong-usage", "The engine duckdb reads files from their beginning, not standard input.");
  const { by, ignore, output: to, as: output, smallest, onError, threads } = options;
  const chosen = { ...(by !== undefined && { by }), ...(ignore !== undefined && { ignore }) };
  const onBad = ({ id, values }: { readonly id: string | null; readonly values: number }): void =>
    writeLines(io.err, [`${input}: ${id ?? "an assessment without an id"}: ${values} values that cannot be read.`]);
  const job = { framework, input, from, to, output, smallest, onError, threads, format: formatOf(options), ...chosen };
  const { assessments, bad, complete } = await scoreInDuckdb({ ...job, show: io.outInTurn ?? io.out, onBad });
  const end = complete ? scored(assessments) : to === "-" ? "Stopped" : "Stopped; no file was written";
  io.err(`${end}${bad === 0 ? "" : `, ${bad} with values that cannot be read`}.\n`);
  return bad > 0 ? 1 : 0;
}

function describe(input: string, { line, issues, cells = [] }: BadLine): readonly string[] {
  return issues.map(({ path, message, hint }, at) => {
    const cell = cells[at];
    const within = cell === undefined ? path : cell.column;
    const place = within === "" ? "" : `${within}: `;
    return `${input}:${cell?.line ?? line}: ${place}${message}${hint === undefined ? "" : ` ${hint}`}`;
  });
}

// Every edition of what is named, or the one that is asked for: each line says which one it is of.
async function openAll({ framework: names, edition }: Options, io: Io): Promise<readonly Framework[] | null> {
  const all: Framework[] = [];
  for (const name of names ?? frameworks.map(({ id }) => id)) {
    if (isPath(name)) {
      const { editions, issues } = await openEditions(name);
      remark(io, issues, "aside");
      if (editions.length === 0 || hasErrors(issues)) return null;
      all.push(...editions);
    } else {
      const shipped = frameworks.find(({ id }) => id === name);
      // Where there is none, loading says so, and names those that there are.
      if (shipped === undefined) all.push(await loadFramework(name, {}));
      else for (const one of shipped.editions) all.push(await loadFramework(name, { edition: one.edition }));
    }
  }
  const wanted = edition === undefined ? all : all.filter((one) => one.edition === edition);
  if (wanted.length > 0) return wanted;
  const known = all.map((one) => `${one.id} ${one.edition}`).join(", ");
  throw new QualityError("unknown-edition", `There is no edition ${edition} of these: ${known}.`);
}
