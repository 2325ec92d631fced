import { basename, extname } from "node:path";
import type { Command } from "commander";
import { Option } from "commander";
import { isId } from "../../core/id.js";
import { hasErrors } from "../../core/issue.js";
import { languagePattern } from "../../core/language.js";
import { QualityError } from "../../core/quality-error.js";
import { identifyWorkbook } from "../../exchange/assessment/from-workbook.js";
import { wasLaidOut } from "../../exchange/assessment/lost-keys.js";
import { type FrameworkFromRows, frameworkFromRows } from "../../exchange/framework-from-rows.js";
import { slug } from "../../exchange/rows/make-ids.js";
import { lintFramework } from "../../lint/lint-framework.js";
import { describeColumns, describeUnplaced } from "../print/format-import.js";
import { writeYaml } from "../print/write-yaml.js";
import { locateIssues } from "../reading/locate-issues.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import { parseText } from "../reading/parse-text.js";
import { readSpreadsheet } from "../reading/read-spreadsheet.js";
import { refuseInput, refuseOtherEnding } from "./document-name.js";
import { importAssessment } from "./import-assessment.js";
import { type ExitCode, type Io, writeLines } from "./io.js";
import { editionOption, forceOption, outputOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";
import { today } from "./today.js";
import { writeOutput } from "./write-output.js";

interface Options {
  readonly output?: string;
  readonly force?: boolean;
  readonly edition?: string;
  readonly id?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** Adds `import <file>`. */
export function addImportCommand(program: Command, { io, done }: Shell): void {
  program
    .command("import <file>")
    .description("read a filled workbook or CSV back, or make a framework of a spreadsheet (.xlsx or CSV)")
    .addOption(outputOption("the file to write, such as home.yaml; standard output if absent"))
    .addOption(forceOption())
    .addOption(editionOption().default(undefined, "today"))
    .option("--id <id>", "id of the framework; made of the file name if absent")
    .option("--title <text>", "its name; the file name if absent")
    .option("--lang <language>", "language of texts whose column does not say; that of the column names if absent")
    .addOption(new Option("--delimiter <sign>", "what stands between the cells; found out if absent"))
    .addOption(new Option("--encoding <name>", "such as windows-1250 or windows-1251; UTF-8 if absent"))
    .action(async (file: string, options: Options) => done(await importFile(file, options, io)));
}

async function importFile(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { output = "-", force = false, edition, delimiter, encoding, lang } = options;
  const aside = output === "-" ? "aside" : "text";
  refuseOtherEnding(output, "What is read");
  refuseInput(output, [file]);
  const sheet = await readSpreadsheet(file, { ...(delimiter && { delimiter }), ...(encoding && { encoding }) });
  if (hasErrors(sheet.issues)) return stopWith(io, sheet.issues, aside);
  const shown = file === "-" ? "standard input" : file;
  const filled = identifyWorkbook(sheet.workbook);
  if (filled !== null) return importAssessment(sheet, filled, { file: shown, output, force }, io);
  if (wasLaidOut(sheet.workbook)) return stopWith(io, [unnamed(shown)], aside);
  const { id, name } = nameOf(file, options);
  const made = frameworkFromRows(sheet.rows, {
    id,
    edition: edition ?? today(new Date()),
    ...(edition === undefined && { dated: "ours" as const }),
    title: options.title ?? name,
    sheet: basename(file),
    ...(lang !== undefined && { language: lang }),
  });
  const say = (lines: readonly string[]): void => writeLines(aside === "text" ? io.out : io.err, lines);
  say(describeColumns(made, sheet.delimiter, io.width));
  if (made.framework === null) {
    say([""]);
    return stopWith(
      io,
      made.issues.map((issue) => located(shown, issue)),
      aside,
    );
  }
  const head = `# Made of ${basename(file)}. Check it: quality-frameworks check <this file>\n`;
  const json = extname(output).toLowerCase() === ".json";
  const text = json ? `${JSON.stringify(made.framework, null, 2)}\n` : head + writeYaml(made.framework);
  const found = lintFramework(made.framework).filter((issue) => issue.severity !== "advice");
  // The lines are those of the text that is written.
  const issues = locateIssues(parseText(text, output === "-" ? "standard output" : output), found);
  if (hasErrors(issues)) {
    say(["", "Nothing is written: the framework could not be used. The lines are those that it would have had."]);
    return stopWith(io, issues, aside);
  }
  await writeOutput(io, output, text, force);
  say(describeUnplaced(made, io.width));
  if (output !== "-") io.out(`Written: ${output}\n`);
  remark(io, issues, aside);
  return 0;
}

function unnamed(file: string): LocatedIssue {
  return {
    code: "framework-not-named",
    severity: "error",
    path: "",
    message: "This was laid out to be filled in, and no longer says for which framework and edition.",
    hint: "A sheet, a column or rows were deleted. Take a fresh file and copy the answers over.",
    file,
  };
}

function nameOf(file: string, options: Options): { readonly id: string; readonly name: string } {
  const name = file === "-" ? "framework" : basename(file, extname(file));
  const id = options.id ?? (isId(slug(name)) ? slug(name) : `f${slug(name)}`);
  if (!isId(id))
    throw new QualityError(
      "wrong-usage",
      `"${id}" cannot be an id: a lower-case letter first, then a-z, 0-9, . and -.`,
    );
  if (options.lang !== undefined && !languagePattern.test(options.lang))
    throw new QualityError("wrong-usage", `"${options.lang}" is no language tag; write one such as en, cs or bg.`);
  return { id, name };
}

function located(file: string, { row, column, ...issue }: FrameworkFromRows["issues"][number]): LocatedIssue {
  return { ...issue, file, ...(row !== null && { place: { line: row, column: column ?? 1 } }) };
}
