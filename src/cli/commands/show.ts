import type { Command } from "commander";
import { formatFramework } from "../print/format-framework.js";
import { makePaint } from "../print/paint.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { openFramework } from "./open/open-framework.js";
import { dayOption, editionOption, jsonOption, type LanguageOption, languageOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly edition?: string;
  readonly on?: string;
  readonly json?: boolean;
}

/** Adds `show <framework>`. */
export function addShowCommand(program: Command, { io, done }: Shell): void {
  program
    .command("show <framework>")
    .description("show a framework as a tree with its sources")
    .addOption(editionOption())
    .addOption(dayOption("the edition in force on this day"))
    .addOption(languageOption())
    .addOption(jsonOption("the framework document"))
    .action(async (name: string, options: Options) => done(await show(name, options, io)));
}

async function show(name: string, { edition, on, json = false, lang }: Options, io: Io): Promise<ExitCode> {
  const choice = { ...(edition !== undefined && { edition }), ...(on !== undefined && { on }) };
  const opened = await openFramework(name, choice);
  if (!opened.ok) return stopWith(io, opened.issues, json ? "json" : "text");
  if (json) writeJson(io, opened.value);
  else writeLines(io.out, formatFramework(opened.value, lang, { width: io.width, paint: makePaint(io.colours) }));
  remark(io, opened.issues, json ? "aside" : "text");
  return 0;
}
