import type { Command } from "commander";
import type { LevelId } from "../../framework/scale.js";
import { draftPlan } from "../../improvement/draft-plan.js";
import type { ImprovementPlan } from "../../improvement/improvement-plan.js";
import { reportData } from "../../report/report-data.js";
import { formatPlan } from "../print/format-plan.js";
import { formatLabels } from "../print/format-result.js";
import { makePaint } from "../print/paint.js";
import { refuseInput, refuseOtherEnding } from "./document-name.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { type AssessmentWithFramework, openAssessment } from "./open/open-assessment.js";
import {
  amountOption,
  dayOption,
  forceOption,
  jsonOption,
  type LanguageOption,
  languageOption,
  outputOption,
  readLevel,
} from "./options.js";
import { addPlanCheckCommand } from "./plan-check.js";
import { asksWhatFirst, type FirstOptions, planFirst } from "./plan-first.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";
import { dayOfPlan, refuseEarlyDay, writePlan } from "./write-plan.js";

interface Options extends LanguageOption, FirstOptions {
  readonly all?: boolean;
}

/** How many actions are shown unless all are asked for: about a screen. */
const firstActions = 20;

/** Adds `plan <assessment>`. */
export function addPlanCommand(program: Command, shell: Shell): void {
  const { io, done } = shell;
  const command = program
    .command("plan <assessment>")
    // Options behind the word "check" are those of `plan check`.
    .enablePositionalOptions()
    .description("draft an improvement plan: what to do, what brings most first")
    .option(
      "--level <level>",
      "the level that items are to reach, by id or number; the framework's own targets if absent",
    )
    .option("--target <band>", "what the whole is to reach with the least effort: a band, or a percentage such as 75%")
    .addOption(amountOption("--budget <effort>", "say what to do first with so much effort"))
    .addOption(amountOption("--cost <amount>", "and with so much money"))
    .option("--actions <file>", "choose among the actions in this file; the drafted ones, each of effort 1, if absent")
    .option("--all", `show all actions, not only the first ${firstActions}`)
    .addOption(dayOption("the day of the plan; the day of the assessment if absent"))
    .addOption(outputOption("write the plan to this file, YAML or JSON, to be worked on"))
    .addOption(forceOption())
    .addOption(languageOption())
    .addOption(jsonOption("the plan"))
    .action(async (file: string, options: Options) => done(await plan(file, options, io)));
  addPlanCheckCommand(command, shell);
}

async function plan(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { json = false, output, force = false } = options;
  const as = json ? "json" : output === "-" ? "aside" : "text";
  refuseOtherEnding(output ?? "-", "A plan");
  refuseInput(output ?? "-", [file, options.actions]);
  const opened = await openAssessment(file);
  if (!opened.ok) return stopWith(io, opened.issues, as);
  refuseEarlyDay(opened.value.assessment.on, options.on);
  if (asksWhatFirst(options)) {
    const code = await planFirst(opened.value, options, io);
    remark(io, opened.issues, as === "text" ? "text" : "aside");
    return code;
  }
  if (json || output !== undefined) {
    const drafted = draft(opened.value, options);
    if (json) writeJson(io, drafted);
    if (output !== undefined) {
      await writePlan(opened.value, drafted, { output, force }, io);
      if (output !== "-" && !json) io.out(`Plan: ${output}\n`);
    }
  } else printPlan(opened.value, options, io);
  remark(io, opened.issues, as === "text" ? "text" : "aside");
  return 0;
}

function draft(opened: AssessmentWithFramework, options: Options): ImprovementPlan {
  const { framework, assessment } = opened;
  return draftPlan(framework, assessment, { on: dayOfPlan(opened, options.on), ...wishes(options) });
}

function printPlan({ framework, assessment }: AssessmentWithFramework, options: Options, io: Io): void {
  const { lang, on, all = false } = options;
  const wanted = { languages: lang, ...(on !== undefined && { on }), ...wishes(options) };
  const report = reportData(framework, assessment, wanted);
  const layout = { width: io.width, paint: makePaint(io.colours), ...(!all && { most: firstActions }) };
  writeLines(io.out, [...formatPlan(report, layout), "", ...formatLabels(report, layout)]);
}

function wishes({ level }: Options): { readonly target?: LevelId } {
  if (level === undefined) return {};
  return { target: readLevel(level) };
}
