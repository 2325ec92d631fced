import { type Command, InvalidArgumentError } from "commander";
import type { Day } from "../../core/day.js";
import { cycleWordsIn } from "../../report/words/cycle-words-in.js";
import { wordsIn } from "../../report/words/words-in.js";
import { formatTable } from "../print/format-table.js";
import { makePaint } from "../print/paint.js";
import { wrapText } from "../print/wrap-text.js";
import { readDocument } from "../read-document.js";
import { type DueThing, dueInPlan, dueOfCadences, sortDue } from "./due-things.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { documentKind } from "./open/document-kind.js";
import { finishAssessment } from "./open/open-assessment.js";
import { openPlan } from "./open/open-plan.js";
import { dayOption, jsonOption, type LanguageOption, languageOption, pairsOf, several } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly on: Day;
  readonly done: readonly string[];
  readonly ahead: number;
  readonly json?: boolean;
}

/** Adds `due <file...>`. */
export function addDueCommand(program: Command, { io, done }: Shell): void {
  program
    .command("due <file...>")
    .description("what assessments and plans ask for on a day: what is overdue, due and to come")
    .addOption(dayOption("the day").makeOptionMandatory())
    .addOption(several("--done <cadence=day>", "when a cadence of the framework was last kept; once for each"))
    .option("--ahead <days>", "so many days before it is late, something counts as due", parseDays, 0)
    .addOption(languageOption())
    .addOption(jsonOption("the list"))
    .action(async (files: readonly string[], options: Options) => done(await due(files, options, io)));
}

async function due(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const { json = false, on, ahead, lang } = options;
  const as = json ? "json" : "text";
  const things: DueThing[] = [];
  const documents = await Promise.all(files.map((file) => readDocument(file)));
  const plans = documents.filter(({ value }) => documentKind(value) === "plan");
  const assessments = documents.filter(({ value }) => documentKind(value) !== "plan");
  const opened = await Promise.all(assessments.map((document) => finishAssessment(document)));
  const openedPlans = await Promise.all(plans.map((document) => openPlan(document)));
  const issues = [...opened, ...openedPlans].flatMap((one) => one.issues);
  if ([...opened, ...openedPlans].some((one) => !one.ok)) return stopWith(io, issues, as);
  const all = opened.flatMap((one) => (one.ok ? [one.value] : []));
  things.push(...dueOfCadences(all, { on, ahead, done: pairsOf(options.done, "report=2026-05-04") }, lang));
  for (const one of openedPlans) if (one.ok) things.push(...dueInPlan(one.value.plan, { on, ahead }, lang));
  const sorted = sortDue(things);
  if (json) writeJson(io, { on, due: sorted });
  else writeLines(io.out, format(sorted, lang, io));
  remark(io, issues, json ? "aside" : "text");
  return 0;
}

function format(things: readonly DueThing[], languages: readonly string[], io: Io): readonly string[] {
  const [words, say] = [wordsIn(languages), cycleWordsIn(languages)];
  if (things.length === 0) return wrapText(say.nothingDue, io.width);
  const paint = makePaint(io.colours);
  const rows = things.map(({ what, title, due: day, state, role }) => ({
    cells: [say.dueStates[state], day, say.dueKinds[what], title, role ?? "-"],
    ...(state === "overdue" && { paint: (line: string) => paint("red", line) }),
  }));
  const columns = ["", say.dueBy, say.what, "", words.who].map((head) => ({ head }));
  return formatTable(columns, rows, io.width);
}

function parseDays(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError("Write a whole number of days, such as 30.");
  return Number(text);
}
