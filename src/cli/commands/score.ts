import type { Command } from "commander";
import { reportData } from "../../report/report-data.js";
import { score } from "../../scoring/score-assessment.js";
import { formatResult } from "../print/format-result.js";
import { makePaint } from "../print/paint.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { openAssessment } from "./open/open-assessment.js";
import { jsonOption, type LanguageOption, languageOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly json?: boolean;
  readonly items?: boolean;
}

/** Adds `score <assessment>`. */
export function addScoreCommand(program: Command, { io, done }: Shell): void {
  program
    .command("score <assessment>")
    .description("score an assessment")
    .option("--items", "show each item")
    .addOption(languageOption())
    .addOption(jsonOption("the score"))
    .action(async (file: string, options: Options) => done(await scoreFile(file, options, io)));
}

async function scoreFile(file: string, { json = false, items = false, lang }: Options, io: Io): Promise<ExitCode> {
  const opened = await openAssessment(file);
  if (!opened.ok) return stopWith(io, opened.issues, json ? "json" : "text");
  const { framework, assessment } = opened.value;
  if (json) writeJson(io, score(framework, assessment));
  else {
    const report = reportData(framework, assessment, { languages: lang });
    writeLines(io.out, formatResult(report, { width: io.width, paint: makePaint(io.colours), items }));
  }
  remark(io, opened.issues, json ? "aside" : "text");
  return 0;
}
