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
import { knownCrosswalks } from "./open/known-crosswalks.js";
import { type AssessmentWithFramework, openAssessment } from "./open/open-assessment.js";
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
  const crosswalks = await knownCrosswalks(crosswalk);
  const issues = [...opened.flatMap((one) => one.issues), ...crosswalks.issues];
  if (!crosswalks.ok || opened.some((one) => !one.ok)) return stopWith(io, issues, as);
  const all = opened.flatMap((one) => (one.ok ? [one.value] : [])).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const { framework, assessment } = all.at(-1) as AssessmentWithFramework;
  const carried = carry
    ? await Promise.all(all.map((one) => carryAlong(one, framework, crosswalks.value)))
    : all.map((one) => ({ ...one, carriedFrom: null }));
  const scores = carried.map(
    (one): DatedScore => ({
      on: dayOf(one),
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

function dayOf({ assessment }: AssessmentWithFramework): string {
  if (assessment.on !== undefined) return assessment.on;
  throw new QualityError("wrong-usage", "An assessment without its day (on) has no place in a trend.");
}
