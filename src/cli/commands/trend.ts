import type { Command } from "commander";
import { QualityError } from "../../core/quality-error.js";
import { type Decline, detectDecline } from "../../improvement/time/detect-decline.js";
import { reportData } from "../../report/report-data.js";
import { type DatedScore, trend } from "../../scoring/compare/trend.js";
import { score } from "../../scoring/score-assessment.js";
import { formatLabels } from "../print/format-result.js";
import { formatTrend } from "../print/format-trend.js";
import { makePaint } from "../print/paint.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { carryAlong } from "./open/carry-along.js";
import { crosswalksBeside } from "./open/crosswalks-beside.js";
import { knownCrosswalks } from "./open/known-crosswalks.js";
import { type AssessmentWithFramework, openAssessment } from "./open/open-assessment.js";
import { refuseUnits } from "./open/refuse-units.js";
import { crosswalkOption, jsonOption, type LanguageOption, languageOption, pairsOf, several } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly carry?: boolean;
  readonly crosswalk: readonly string[];
  readonly role: readonly string[];
  readonly json?: boolean;
}

/** Adds `trend <assessment...>`. */
export function addTrendCommand(program: Command, { io, done }: Shell): void {
  program
    .command("trend <assessment...>")
    .description("results over the years, with a break where the edition changes, and what falls")
    .option("--carry", "carry older assessments over to the edition of the newest one")
    .addOption(crosswalkOption())
    .addOption(several("--role <node=role>", "who sees to an item, a standard, an area or the whole; once for each"))
    .addOption(languageOption())
    .addOption(jsonOption("the trend and what falls"))
    .action(async (files: readonly string[], options: Options) => done(await showTrend(files, options, io)));
}

async function showTrend(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const { json = false, carry = false, crosswalk, role, lang } = options;
  const as = json ? "json" : "text";
  const opened = await Promise.all(files.map((file) => openAssessment(file)));
  const beside = carry ? await crosswalksBeside(opened.flatMap((one) => (one.ok ? [one.value] : []))) : [];
  const crosswalks = await knownCrosswalks([...crosswalk, ...beside]);
  const issues = [...opened.flatMap((one) => one.issues), ...crosswalks.issues];
  if (!crosswalks.ok || opened.some((one) => !one.ok)) return stopWith(io, issues, as);
  const found = opened.flatMap((one, place) => (one.ok ? [{ ...one.value, file: files[place] as string }] : []));
  const all = found.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  refuseUnits(all, "A trend");
  refuseTwice(all);
  const { framework, assessment } = all.at(-1) as FromFile;
  const carried = carry
    ? await Promise.all(all.map((one) => carryAlong(one, framework, crosswalks.value)))
    : all.map((one) => ({ ...one, carriedFrom: null }));
  const scores = carried.map(
    (one, place): DatedScore => ({
      on: dayOf(all[place] as FromFile),
      score: score(one.framework, one.assessment),
      ...(one.carriedFrom !== null && { carriedFrom: one.carriedFrom }),
    }),
  );
  const years = trend(scores);
  const declines: readonly Decline[] = detectDecline(framework, scores, {
    responsible: pairsOf(role, "s1.a=director"),
  });
  const layout = { width: io.width, paint: makePaint(io.colours), languages: lang };
  if (json) writeJson(io, { ...years, declines, labels: scores.at(-1)?.score.labels });
  else {
    const labels = formatLabels(reportData(framework, assessment, { languages: lang }), layout);
    writeLines(io.out, [...formatTrend(framework, years, declines, layout), "", ...labels]);
  }
  remark(io, issues, json ? "aside" : "text");
  return 0;
}

interface FromFile extends AssessmentWithFramework {
  readonly file: string;
}

function dayOf({ assessment, file }: FromFile): string {
  if (assessment.on !== undefined) return assessment.on;
  throw new QualityError("wrong-usage", `${file} has no day (on), and without one no place in a trend.`);
}

function refuseTwice(all: readonly FromFile[]): void {
  all.forEach(({ file, assessment: { id } }, place) => {
    const same = all.slice(0, place).find((one) => one.file === file || (id !== undefined && one.assessment.id === id));
    if (same === undefined) return;
    throw new QualityError("wrong-usage", `${file} is given twice: it holds the same assessment as ${same.file}.`);
  });
}
