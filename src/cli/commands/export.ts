import type { Command } from "commander";
import { InvalidArgumentError, Option } from "commander";
import { hasErrors } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import { toTable } from "../../exchange/assessment/to-table.js";
import { toWorkbook } from "../../exchange/assessment/to-workbook.js";
import { gapTable } from "../../exchange/tables/gap-table.js";
import { planTable } from "../../exchange/tables/plan-table.js";
import { scoreTable } from "../../exchange/tables/score-table.js";
import type { Workbook, WorkbookSheet } from "../../exchange/workbook/workbook.js";
import { writeCsv } from "../../exchange/workbook/write-csv.js";
import { writeWorkbook } from "../../exchange/workbook/write-workbook.js";
import { draftPlan } from "../../improvement/draft-plan.js";
import type { ImprovementPlan } from "../../improvement/improvement-plan.js";
import { readDocument } from "../read-document.js";
import { refuseInput } from "./document-name.js";
import type { ExitCode, Io } from "./io.js";
import { checkPlanDocument } from "./open/check-plan-document.js";
import { documentKind } from "./open/document-kind.js";
import { openNamedFramework } from "./open/named-framework.js";
import { type AssessmentWithFramework, finishAssessment } from "./open/open-assessment.js";
import {
  type Delimiter,
  dayOption,
  delimiterOption,
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
import { refuseEarlyDay } from "./write-plan.js";

type What = "assessment" | "score" | "gaps" | "plan";
const whats: readonly What[] = ["assessment", "score", "gaps", "plan"];

interface Options extends LanguageOption {
  readonly output: string;
  readonly to?: FileFormat;
  readonly what: readonly What[];
  readonly on?: string;
  readonly delimiter: Delimiter;
  readonly force?: boolean;
}

/** Adds `export <file>`. */
export function addExportCommand(program: Command, { io, done }: Shell): void {
  program
    .command("export <file>")
    .description("write an assessment or a plan as a workbook or CSV")
    .addOption(
      outputOption("the file to write, ending in .xlsx or .csv; - for CSV on standard output").makeOptionMandatory(),
    )
    .addOption(formatOption())
    .addOption(
      new Option("--what <tables>", "assessment (to be filled in), or score, gaps, plan; several with commas")
        .default(["assessment"], "assessment")
        .argParser(parseWhat),
    )
    .addOption(dayOption("the day of the plan; the day of the assessment if absent"))
    .addOption(delimiterOption())
    .addOption(forceOption())
    .addOption(languageOption())
    .action(async (file: string, options: Options) => done(await exportFile(file, options, io)));
}

async function exportFile(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { output, force = false } = options;
  const to = formatOf(options.to ?? (output === "-" ? "csv" : undefined), output);
  if (to !== "xlsx" && to !== "csv")
    throw new QualityError("wrong-usage", `Tables are written as .xlsx or .csv, not to ${output}.`);
  refuseInput(output, [file]);
  const aside = output === "-" ? "aside" : "text";
  const document = await readDocument(file);
  if (documentKind(document.value) === "plan") {
    const issues = await checkPlanDocument(document);
    const named = await openNamedFramework(document);
    if (hasErrors(issues) || "issue" in named || !named.opened.ok) return stopWith(io, issues, aside);
    const plan = document.value as ImprovementPlan;
    const table = planTable(named.opened.value, plan, { languages: options.lang });
    await write(io, { sheets: [table] }, to, options, force);
    remark(io, issues, aside);
    return 0;
  }
  const opened = await finishAssessment(document);
  if (!opened.ok) return stopWith(io, opened.issues, aside);
  await write(io, contentOf(opened.value, to, options), to, options, force);
  remark(io, opened.issues, aside);
  return 0;
}

function contentOf(opened: AssessmentWithFramework, to: "xlsx" | "csv", options: Options): Workbook {
  const { framework, assessment } = opened;
  const wanted = { languages: options.lang };
  if (to === "xlsx" && options.what.includes("assessment")) {
    if (options.what.length === 1) return toWorkbook(framework, assessment, wanted);
    throw new QualityError(
      "wrong-usage",
      "The workbook to fill in stands alone; export score, gaps and plan to another file.",
    );
  }
  return { sheets: options.what.map((what) => tableOf(what, opened, options)) };
}

function tableOf(what: What, { framework, assessment }: AssessmentWithFramework, { lang, on }: Options): WorkbookSheet {
  const languages = lang;
  if (what === "assessment") return toTable(framework, assessment, { languages });
  if (what === "score") return scoreTable(framework, assessment, { languages });
  const day = on ?? assessment.on;
  if (what === "gaps") return gapTable(framework, assessment, { languages, ...(day !== undefined && { asOf: day }) });
  if (day === undefined)
    throw new QualityError("wrong-usage", "The assessment has no day, and a plan needs one: give --on 2026-05-04.");
  refuseEarlyDay(assessment.on, on);
  return planTable(framework, draftPlan(framework, assessment, { on: day }), { languages });
}

async function write(
  io: Io,
  workbook: Workbook,
  to: "xlsx" | "csv",
  { output, delimiter }: Options,
  force: boolean,
): Promise<void> {
  const [first, ...others] = workbook.sheets;
  if (to === "csv" && others.length > 0)
    throw new QualityError("wrong-usage", "A CSV file holds one table: give one --what, or write .xlsx.");
  const content =
    to === "xlsx" || first === undefined
      ? await writeWorkbook(workbook)
      : writeCsv(first, { delimiter, mark: output !== "-" });
  await writeOutput(io, output, content, force);
  if (output !== "-") io.out(`Written: ${output}\n`);
}

function parseWhat(text: string): readonly What[] {
  const words = text.split(",").map((word) => word.trim());
  const known = words.filter((word): word is What => (whats as readonly string[]).includes(word));
  if (known.length === words.length) return known;
  throw new InvalidArgumentError(`Choose of: ${whats.join(", ")}.`);
}
