import type { Command } from "commander";
import { hasErrors } from "../../core/issue.js";
import { planProgress } from "../../improvement/progress/plan-progress.js";
import { cycleWordsIn } from "../../report/words/cycle-words-in.js";
import { formatIssues } from "../print/format-issues.js";
import { formatProgress } from "../print/format-progress.js";
import { makePaint } from "../print/paint.js";
import { wrapText } from "../print/wrap-text.js";
import { readDocument } from "../read-document.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { openAssessment } from "./open/open-assessment.js";
import { openPlan } from "./open/open-plan.js";
import { readHolidays } from "./open/read-holidays.js";
import { dayOption, jsonOption, type LanguageOption, languageOption } from "./options.js";
import { issuesAsData, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly assessment?: string;
  readonly holidays?: string;
  readonly on?: string;
  readonly json?: boolean;
}

/** Adds `plan check <plan>` below the command `plan`. */
export function addPlanCheckCommand(plan: Command, { io, done }: Shell): void {
  plan
    .command("check <plan>")
    .description("check a plan, and say how far it has come on a day")
    .option("--assessment <file>", "the assessment that it answers: duties are checked beside it")
    .option("--holidays <file>", "a document with the key holidays: days on which nobody works")
    .addOption(dayOption("the day for which progress is shown"))
    .addOption(languageOption())
    .addOption(jsonOption("the issues and the progress"))
    .action(async (file: string, options: Options) => done(await checkPlanFile(file, options, io)));
}

async function checkPlanFile(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { json = false, on, lang } = options;
  const as = json ? "json" : "text";
  const holidays = await readHolidays(options.holidays);
  if (!holidays.ok) return stopWith(io, holidays.issues, as);
  const assessment = options.assessment === undefined ? null : await openAssessment(options.assessment);
  if (assessment?.ok === false) return stopWith(io, assessment.issues, as);
  const beside = {
    ...(assessment !== null && { assessment: assessment.value.assessment }),
    ...(holidays.value !== undefined && { holidays: holidays.value }),
  };
  const opened = await openPlan(await readDocument(file), beside);
  if (!opened.ok) return stopWith(io, opened.issues, as);
  const { plan } = opened.value;
  const progress = on === undefined ? null : planProgress(plan, { on, holidays: holidays.value ?? [] });
  const paint = makePaint(io.colours);
  if (json) writeJson(io, { ...issuesAsData(opened.issues), progress });
  else {
    const found = formatIssues(opened.issues, io.width, paint);
    writeLines(
      io.out,
      opened.issues.length > 0 ? found : wrapText(`${cycleWordsIn(lang).nothingToMend} ${file}.`, io.width),
    );
    const layout = { width: io.width, paint, languages: lang };
    if (progress !== null) writeLines(io.out, ["", ...formatProgress(plan, progress, layout)]);
  }
  return hasErrors(opened.issues) ? 1 : 0;
}
