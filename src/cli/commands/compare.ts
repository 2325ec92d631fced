import type { Command } from "commander";
import { reportData } from "../../report/report-data.js";
import { cycleWordsIn } from "../../report/words/cycle-words-in.js";
import { compareScores } from "../../scoring/compare/compare-scores.js";
import { score } from "../../scoring/score-assessment.js";
import { formatChanges } from "../print/format-changes.js";
import { formatLabels } from "../print/format-result.js";
import { makePaint } from "../print/paint.js";
import { wrapText } from "../print/wrap-text.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { carryAlong } from "./open/carry-along.js";
import { crosswalksBeside } from "./open/crosswalks-beside.js";
import { knownCrosswalks } from "./open/known-crosswalks.js";
import { openAssessment } from "./open/open-assessment.js";
import { refuseUnits } from "./open/refuse-units.js";
import { crosswalkOption, jsonOption, type LanguageOption, languageOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly crosswalk: readonly string[];
  readonly json?: boolean;
}

/** Adds `compare <before> <after>`. */
export function addCompareCommand(program: Command, { io, done }: Shell): void {
  program
    .command("compare <before> <after>")
    .description("what changed between two assessments, and because of what")
    .addOption(crosswalkOption())
    .addOption(languageOption())
    .addOption(jsonOption("the changes"))
    .action(async (before: string, after: string, options: Options) => done(await compare(before, after, options, io)));
}

async function compare(before: string, after: string, options: Options, io: Io): Promise<ExitCode> {
  const { json = false, crosswalk, lang } = options;
  const as = json ? "json" : "text";
  const [first, second] = [await openAssessment(before), await openAssessment(after)];
  const beside = await crosswalksBeside([first, second].flatMap((one) => (one.ok ? [one.value] : [])));
  const crosswalks = await knownCrosswalks([...crosswalk, ...beside]);
  const issues = [...first.issues, ...second.issues, ...crosswalks.issues];
  if (!first.ok || !second.ok || !crosswalks.ok) return stopWith(io, issues, as);
  const { framework, assessment } = second.value;
  refuseUnits([first.value, second.value], "A comparison over time");
  const carried = await carryAlong(first.value, framework, crosswalks.value);
  const now = score(framework, assessment);
  const changes = compareScores(framework, score(framework, carried.assessment), now);
  const { carriedFrom, toConfirm } = carried;
  if (json) writeJson(io, { carriedFrom, toConfirm, ...changes, labels: now.labels });
  else {
    const layout = { width: io.width, paint: makePaint(io.colours), languages: lang };
    const say = cycleWordsIn(lang);
    const note = `${say.carriedFrom} ${carriedFrom}; ${say.carriedLeftOut}: ${toConfirm.join(", ") || say.none}.`;
    const lines = formatChanges(framework, changes, layout);
    const labels = formatLabels(reportData(framework, assessment, { languages: lang }), layout);
    writeLines(io.out, [...lines, ...(carriedFrom === null ? [] : ["", ...wrapText(note, io.width)]), "", ...labels]);
  }
  remark(io, issues, json ? "aside" : "text");
  return 0;
}
