import { extname } from "node:path";
import type { Command } from "commander";
import { QualityError } from "../../core/quality-error.js";
import type { EarlierScore } from "../../report/data/trend-data.js";
import type { Report } from "../../report/report.js";
import { type ReportOptions, reportData } from "../../report/report-data.js";
import { toHtml } from "../../report/to-html.js";
import { toMarkdown } from "../../report/to-markdown.js";
import { score } from "../../scoring/score-assessment.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import type { ExitCode, Io } from "./io.js";
import { type AssessmentWithFramework, openAssessment } from "./open/open-assessment.js";
import { openPlanFor } from "./open/open-plan-for.js";
import type { Opened } from "./open/opened.js";
import { dayOption, forceOption, type LanguageOption, languageOption, outputOption, readLevel } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";
import { writeOutput } from "./write-output.js";

interface Options extends LanguageOption {
  readonly output: string;
  readonly force?: boolean;
  readonly plan?: string;
  readonly earlier?: readonly string[];
  readonly level?: string;
  readonly on?: string;
}

/** Adds `report <assessment> -o file.html`. */
export function addReportCommand(program: Command, { io, done }: Shell): void {
  program
    .command("report <assessment>")
    .description("write a report of an assessment, with pictures")
    .addOption(
      outputOption(
        "the file to write, ending in .html or .md; - for Markdown on standard output",
      ).makeOptionMandatory(),
    )
    .option("--plan <file>", "the improvement plan to show; a first draft if absent")
    .option("--earlier <files...>", "earlier assessments of the same unit, for the trend")
    .option("--level <level>", "the level that the draft aims at, by id or number")
    .addOption(dayOption("the day by which evidence may have expired; the day of the assessment if absent"))
    .addOption(forceOption())
    .addOption(languageOption())
    .action(async (file: string, options: Options) => done(await writeReport(file, options, io)));
}

async function writeReport(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { output, force = false } = options;
  const write = writerFor(output);
  const aside = output === "-" ? "aside" : "text";
  const opened = await openAssessment(file);
  if (!opened.ok) return stopWith(io, opened.issues, aside);
  const beside = await openBeside(opened.value, options);
  if (!beside.ok) return stopWith(io, beside.issues, aside);
  const { framework, assessment } = opened.value;
  await writeOutput(io, output, write(reportData(framework, assessment, beside.value)), force);
  if (output !== "-") io.out(`Report: ${output}\n`);
  remark(io, [...opened.issues, ...beside.issues], aside);
  return 0;
}

/**
 * Gives what writes a report of the kind that the name of a file asks for.
 *
 * @throws A QualityError with code `wrong-usage` for any other kind.
 */
export function writerFor(output: string): (report: Report) => string {
  const kind = extname(output).toLowerCase();
  if (kind === ".html" || kind === ".htm") return toHtml;
  if (kind === ".md" || output === "-") return toMarkdown;
  throw new QualityError(
    "wrong-usage",
    `Reports are written as HTML or Markdown; give a file ending in .html or .md, not ${output}.`,
  );
}

/** Opens whatever else the report is to show, and says everything that is wrong with it at once. */
async function openBeside(opened: AssessmentWithFramework, options: Options): Promise<Opened<ReportOptions>> {
  const { lang, plan: planFile, earlier = [], level, on } = options;
  const plan = planFile === undefined ? null : await openPlanFor(planFile, opened);
  const before = await Promise.all(earlier.map((file) => openEarlier(file, opened.framework.id)));
  const issues = [plan, ...before].flatMap((one): readonly LocatedIssue[] => one?.issues ?? []);
  if (plan?.ok === false || before.some(({ ok }) => !ok)) return { ok: false, issues };
  const value = {
    languages: lang,
    earlier: before.flatMap((one) => (one.ok ? [one.value] : [])),
    ...(plan !== null && { plan: plan.value }),
    ...(level !== undefined && { target: readLevel(level) }),
    ...(on !== undefined && { on }),
  };
  return { ok: true, value, issues };
}

async function openEarlier(file: string, of: string): Promise<Opened<EarlierScore>> {
  const opened = await openAssessment(file);
  if (!opened.ok) return opened;
  const { framework, assessment } = opened.value;
  if (assessment.on === undefined) {
    throw new QualityError("wrong-usage", `${file} has no day ("on"), and a trend needs one.`);
  }
  if (framework.id !== of) {
    throw new QualityError(
      "wrong-usage",
      `${file} is by ${framework.id}, and the report by ${of}: no trend joins them.`,
    );
  }
  return { ...opened, value: { ...score(framework, assessment), on: assessment.on } };
}
