import { extname } from "node:path";
import type { Command } from "commander";
import type { ExitCode, Io } from "./io.js";
import { assessmentTemplate } from "./new/assessment-template.js";
import { frameworkTemplate } from "./new/framework-template.js";
import { isPath } from "./open/is-path.js";
import { pathFrom } from "./open/named-framework.js";
import { openFramework } from "./open/open-framework.js";
import { dayOption, editionOption, forceOption, type LanguageOption, languageOption, outputOption } from "./options.js";
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
}

/** Adds `new assessment <framework>` and `new framework`. */
export function addNewCommands(program: Command, { io, done }: Shell): void {
  const start = program.command("new").description("start an assessment or a framework of your own");
  start
    .command("assessment <framework>")
    .description("an empty assessment with every item in its place")
    .addOption(outputOption("the file to write, YAML or JSON; standard output if absent"))
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
      await finish(io, options, frameworkTemplate);
      done(0);
    });
}

async function newAssessment(name: string, options: AssessmentOptions, io: Io): Promise<ExitCode> {
  const { edition, on, lang, output = "-" } = options;
  const opened = await openFramework(name, edition === undefined ? (on === undefined ? {} : { on }) : { edition });
  if (!opened.ok) return stopWith(io, opened.issues, output === "-" ? "aside" : "text");
  const text = assessmentTemplate(opened.value, {
    name: isPath(name) ? pathFrom(output, name) : name,
    languages: lang,
    json: extname(output).toLowerCase() === ".json",
    ...(on !== undefined && { on }),
  });
  await finish(io, options, text);
  remark(io, opened.issues, output === "-" ? "aside" : "text");
  return 0;
}

async function finish(io: Io, { output = "-", force = false }: OutputOptions, text: string): Promise<void> {
  await writeOutput(io, output, text, force);
  if (output !== "-") io.out(`Written: ${output}\n`);
}
