import type { Command } from "commander";
import { QualityError } from "../../core/quality-error.js";
import { formatCrosswalk } from "../print/format-crosswalk.js";
import { formatFramework } from "../print/format-framework.js";
import { makePaint } from "../print/paint.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { isCrosswalkName, openCrosswalk } from "./open/open-crosswalk.js";
import { openFramework } from "./open/open-framework.js";
import { dayOption, editionOption, jsonOption, type LanguageOption, languageOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly edition?: string;
  readonly on?: string;
  readonly json?: boolean;
}

/** Adds `show <framework>`, which shows crosswalks too. */
export function addShowCommand(program: Command, { io, done }: Shell): void {
  program
    .command("show <framework>")
    .description("show a framework as a tree with its sources, or a crosswalk with its reasons")
    .addOption(editionOption())
    .addOption(dayOption("the edition in force on this day"))
    .addOption(languageOption())
    .addOption(jsonOption("the document"))
    .action(async (name: string, options: Options) => done(await show(name, options, io)));
}

async function show(name: string, options: Options, io: Io): Promise<ExitCode> {
  const { edition, on, json = false, lang } = options;
  if (isCrosswalkName(name)) return showCrosswalk(name, options, io);
  const choice = { ...(edition !== undefined && { edition }), ...(on !== undefined && { on }) };
  const opened = await openFramework(name, choice);
  if (!opened.ok) return stopWith(io, opened.issues, json ? "json" : "text");
  if (json) writeJson(io, opened.value);
  else writeLines(io.out, formatFramework(opened.value, lang, { width: io.width, paint: makePaint(io.colours) }));
  remark(io, opened.issues, json ? "aside" : "text");
  return 0;
}

async function showCrosswalk(name: string, { edition, on, json = false, lang }: Options, io: Io): Promise<ExitCode> {
  if (edition !== undefined || on !== undefined) {
    throw new QualityError("wrong-usage", "The name of a crosswalk says which editions it joins.");
  }
  const { crosswalk, from, to } = await openCrosswalk(name);
  const layout = { width: io.width, paint: makePaint(io.colours), languages: lang };
  if (json) writeJson(io, crosswalk);
  else writeLines(io.out, formatCrosswalk(crosswalk, { from, to }, layout));
  return 0;
}
