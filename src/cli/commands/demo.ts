import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { loadFramework } from "../../frameworks/load-framework.js";
import { assessment } from "../../generated/examples/sunny-home-2026.js";
import type { Report } from "../../report/report.js";
import { reportData } from "../../report/report-data.js";
import { toMarkdown } from "../../report/to-markdown.js";
import { formatPlan } from "../print/format-plan.js";
import { formatReasons } from "../print/format-reasons.js";
import { formatResult } from "../print/format-result.js";
import { makePaint } from "../print/paint.js";
import { type ExitCode, type Io, writeLines } from "./io.js";
import { forceOption, type LanguageOption, languageOption, outputOption } from "./options.js";
import { writerFor } from "./report.js";
import type { Shell } from "./shell.js";
import { writeOutput } from "./write-output.js";

interface Options extends LanguageOption {
  readonly output?: string;
  readonly force?: boolean;
}

/** Adds `demo`. */
export function addDemoCommand(program: Command, { io, done }: Shell): void {
  program
    .command("demo")
    .description("score a shipped sample, explain it, plan, and write its report")
    .addOption(outputOption("the file of the report, ending in .html or .md; a new temporary folder if absent"))
    .addOption(forceOption())
    .addOption(languageOption())
    .action(async (options: Options) => done(await demo(options, io)));
}

async function demo(options: Options, io: Io): Promise<ExitCode> {
  // Said before anything is printed.
  if (options.output !== undefined) writerFor(options.output);
  const framework = await loadFramework(assessment.framework, { edition: assessment.edition });
  const report = reportData(framework, assessment, { languages: options.lang, target: "well-fulfilled", reasons: 3 });
  const layout = { width: io.width, paint: makePaint(io.colours) };
  writeLines(io.out, [
    ...formatResult(report, { ...layout, items: false }),
    "",
    ...formatReasons(report, layout),
    "",
    ...formatPlan(report, { ...layout, most: 5 }),
    "",
  ]);
  await writeReport(report, options, io);
  return 0;
}

// A folder of its own for each run: nothing to overwrite, and a demo leaves nothing in the folder where it is tried.
async function writeReport(report: Report, { output, force = false }: Options, io: Io): Promise<void> {
  if (output !== undefined) {
    await writeOutput(io, output, writerFor(output)(report), force);
    if (output !== "-") io.out(`Report: ${output}\n`);
    return;
  }
  try {
    const file = join(await mkdtemp(join(tmpdir(), "quality-frameworks-")), `${assessment.id ?? "report"}.md`);
    await writeOutput(io, file, toMarkdown(report), false);
    io.out(`Report: ${file}\n`);
  } catch {
    io.out("No report was written, because there is no place for temporary files; name one with -o report.md.\n");
  }
}
