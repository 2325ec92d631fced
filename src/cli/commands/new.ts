import type { Command } from "commander";
import { isPath } from "../../core/is-path.js";
import { refuseInput, refuseOtherEnding } from "./document-name.js";
import type { ExitCode, Io } from "./io.js";
import { assessmentFile } from "./new/assessment-file.js";
import { assessmentTemplate } from "./new/assessment-template.js";
import { frameworkTemplate } from "./new/framework-template.js";
import { pathFrom } from "./open/named-framework.js";
import { openFramework } from "./open/open-framework.js";
import {
  type Delimiter,
  dayOption,
  delimiterOption,
  editionOption,
  type FileFormat,
  forceOption,
  formatOf,
  formatOption,
  type LanguageOption,
  languageOption,
  outputOption,
} from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";
import { writeOutput } from "./write-output.js";

interface OutputOptions {
  readonly output?: string;
  readonly force?: boolean;
}

interface AssessmentOptions extends OutputOptions, LanguageOption {
  readonly edition?: string;
  readonly on?: string;
  readonly to?: FileFormat;
  readonly delimiter: Delimiter;
  readonly fact?: readonly string[];
  readonly plain?: boolean;
}

/** Adds `new assessment <framework>` and `new framework`. */
export function addNewCommands(program: Command, { io, done }: Shell): void {
  const start = program.command("new").description("start an assessment or a framework of your own");
  start
    .command("assessment <framework>")
    .description("an empty assessment with every item in its place")
    .addOption(outputOption("the file to write: YAML, JSON, .xlsx or .csv; standard output if absent"))
    .addOption(formatOption())
    .addOption(delimiterOption())
    .option("--fact <id=value...>", "what holds for the unit, such as employees=false: only what applies is asked")
    .option("--plain", "with each text in plain words too, where the framework has them, in the comments of the YAML")
    .addOption(forceOption())
    .addOption(editionOption())
    .addOption(dayOption("the day of the assessment; the edition in force on it is taken"))
    .addOption(languageOption())
    .action(async (name: string, options: AssessmentOptions) => done(await newAssessment(name, options, io)));
  start
    .command("framework")
    .description("a small framework with comments, to change into your own")
    .addOption(outputOption("the file to write; standard output if absent"))
    .addOption(forceOption())
    .action(async (options: OutputOptions) => {
      refuseOtherEnding(options.output ?? "-", "A framework");
      await finish(io, options, frameworkTemplate);
      done(0);
    });
}

async function newAssessment(name: string, options: AssessmentOptions, io: Io): Promise<ExitCode> {
  const { edition, on, lang, output = "-", fact = [], plain = false } = options;
  const to = formatOf(options.to, output);
  if (to === "yaml") refuseOtherEnding(output, "An assessment");
  refuseInput(output, [name]);
  const opened = await openFramework(name, edition === undefined ? (on === undefined ? {} : { on }) : { edition });
  if (!opened.ok) return stopWith(io, opened.issues, output === "-" ? "aside" : "text");
  const framework = isPath(name) ? pathFrom(output, name) : name;
  if (to === "xlsx" || to === "csv" || fact.length > 0) {
    const about = {
      framework: name === "-" ? opened.value.id : framework,
      languages: lang,
      facts: fact,
      on,
      delimiter: options.delimiter,
    };
    await finish(io, options, await assessmentFile(opened.value, about, to));
    return 0;
  }
  const text = assessmentTemplate(opened.value, {
    name: framework,
    languages: lang,
    json: to === "json",
    plain,
    ...(on !== undefined && { on }),
  });
  await finish(io, options, text);
  remark(io, opened.issues, output === "-" ? "aside" : "text");
  return 0;
}

async function finish(
  io: Io,
  { output = "-", force = false }: OutputOptions,
  text: string | Uint8Array,
): Promise<void> {
  await writeOutput(io, output, text, force);
  if (output !== "-") io.out(`Written: ${output}\n`);
}
