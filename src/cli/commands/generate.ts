import type { Command } from "commander";
import { hasErrors } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import { generateModule } from "../generate/generate-module.js";
import type { ExitCode, Io } from "./io.js";
import { openEditions } from "./open/open-editions.js";
import { forceOption, outputOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";
import { writeOutput } from "./write-output.js";

interface Options {
  readonly output?: string;
  readonly force?: boolean;
}

/** Adds `generate <framework>`. */
export function addGenerateCommand(program: Command, { io, done }: Shell): void {
  program
    .command("generate <framework>")
    .description("write the typed module of a framework of your own: a file, or the folder with its framework.yaml")
    .addOption(outputOption("the file to write, such as framework.ts; standard output if absent"))
    .addOption(forceOption())
    .action(async (file: string, options: Options) => done(await generate(file, options, io)));
}

async function generate(path: string, { output = "-", force = false }: Options, io: Io): Promise<ExitCode> {
  if (/\.([cm]?jsx?|json|ya?ml|md|txt)$/.test(output)) {
    const what = `The module is TypeScript, and "${output}" is no name for it: end it with .ts.`;
    throw new QualityError("wrong-usage", what);
  }
  const aside = output === "-" ? "aside" : "text";
  const { file, editions, issues } = await openEditions(path);
  const [first, ...others] = editions;
  if (first === undefined || hasErrors(issues)) return stopWith(io, issues, aside);
  await writeOutput(io, output, generateModule([first, ...others], { source: file }), force);
  if (output !== "-") io.out(`Module: ${output}\n`);
  remark(io, issues, aside);
  return 0;
}
