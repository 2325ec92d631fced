import { extname } from "node:path";
import type { Command } from "commander";
import { QualityError } from "../../core/quality-error.js";
import { reportData } from "../../report/report-data.js";
import { toMarkdown } from "../../report/to-markdown.js";
import type { ExitCode, Io } from "./io.js";
import { openAssessment } from "./open/open-assessment.js";
import { forceOption, type LanguageOption, languageOption, outputOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";
import { writeOutput } from "./write-output.js";

interface Options extends LanguageOption {
  readonly output: string;
  readonly force?: boolean;
}

/** Adds `report <assessment> -o file.md`. */
export function addReportCommand(program: Command, { io, done }: Shell): void {
  program
    .command("report <assessment>")
    .description("write a report of an assessment")
    .addOption(outputOption("the file to write, ending in .md; - for standard output").makeOptionMandatory())
    .addOption(forceOption())
    .addOption(languageOption())
    .action(async (file: string, options: Options) => done(await writeReport(file, options, io)));
}

async function writeReport(file: string, { output, force = false, lang }: Options, io: Io): Promise<ExitCode> {
  if (output !== "-" && extname(output).toLowerCase() !== ".md") {
    throw new QualityError("wrong-usage", `Reports are written as Markdown; give a file ending in .md, not ${output}.`);
  }
  const aside = output === "-" ? "aside" : "text";
  const opened = await openAssessment(file);
  if (!opened.ok) return stopWith(io, opened.issues, aside);
  const { framework, assessment } = opened.value;
  await writeOutput(io, output, toMarkdown(reportData(framework, assessment, { languages: lang })), force);
  if (output !== "-") io.out(`Report: ${output}\n`);
  remark(io, opened.issues, aside);
  return 0;
}
