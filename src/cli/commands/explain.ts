import type { Command } from "commander";
import { reportData } from "../../report/report-data.js";
import { describe } from "../../scoring/explain/describe.js";
import { explain } from "../../scoring/explain/explain.js";
import { score } from "../../scoring/score-assessment.js";
import { formatLabels } from "../print/format-result.js";
import { makePaint } from "../print/paint.js";
import { nodeNamed } from "../print/show/place-in-framework.js";
import { wrapText } from "../print/wrap-text.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { openAssessment } from "./open/open-assessment.js";
import { jsonOption, type LanguageOption, languageOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** Adds `explain <assessment> [id]`. */
export function addExplainCommand(program: Command, { io, done }: Shell): void {
  program
    .command("explain <assessment> [id]")
    .description("say why a result is what it is, for the whole or for one node")
    .option("--all", "go down to every item")
    .addOption(languageOption())
    .addOption(jsonOption("the explanation"))
    .action(async (file: string, id: string | undefined, options: Options) => {
      done(await explainFile(file, id, options, io));
    });
}

async function explainFile(file: string, id: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const { json = false, all = false, lang } = options;
  const opened = await openAssessment(file);
  if (!opened.ok) return stopWith(io, opened.issues, json ? "json" : "text");
  const { framework, assessment } = opened.value;
  // The code that the text prints serves as well, as it does with `show`.
  const node = id === undefined ? undefined : nodeNamed(framework, id);
  const explanation = explain(framework, score(framework, assessment), node?.id ?? id);
  if (json) writeJson(io, explanation);
  else {
    const text = describe(explanation, { languages: lang, ...(all && { depth: Number.POSITIVE_INFINITY }) });
    const layout = { width: io.width, paint: makePaint(io.colours) };
    // Of the whole, the explanation itself says what it rests on.
    const whole = id === undefined || id === framework.id;
    const labels = whole ? [] : ["", ...formatLabels(reportData(framework, assessment, { languages: lang }), layout)];
    writeLines(io.out, [...text.split("\n").flatMap((line) => wrapIndented(line, io.width)), ...labels]);
  }
  remark(io, opened.issues, json ? "aside" : "text");
  return 0;
}

// A line that goes on is set in further than it began.
function wrapIndented(line: string, width: number): readonly string[] {
  const margin = " ".repeat(line.length - line.trimStart().length);
  return wrapText(line, width, { first: margin, rest: `${margin}  ` });
}
