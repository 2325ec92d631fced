import type { Command } from "commander";
import { loadFramework } from "../../frameworks/load-framework.js";
import { assessment } from "../../generated/examples/sunny-home-2026.js";
import { reportData } from "../../report/report-data.js";
import { formatPlan } from "../print/format-plan.js";
import { formatResult } from "../print/format-result.js";
import { makePaint } from "../print/paint.js";
import { type ExitCode, type Io, writeLines } from "./io.js";
import { type LanguageOption, languageOption } from "./options.js";
import type { Shell } from "./shell.js";

/** Adds `demo`. */
export function addDemoCommand(program: Command, { io, done }: Shell): void {
  program
    .command("demo")
    .description("score a shipped sample, explain it, plan, and write its report")
    .addOption(languageOption())
    .action(async (options: LanguageOption) => done(await demo(options, io)));
}

async function demo({ lang }: LanguageOption, io: Io): Promise<ExitCode> {
  const framework = await loadFramework(assessment.framework, { edition: assessment.edition });
  const report = reportData(framework, assessment, { languages: lang, target: "well-fulfilled" });
  const layout = { width: io.width, paint: makePaint(io.colours) };
  writeLines(io.out, [
    ...formatResult(report, { ...layout, items: false }),
    "",
    ...formatPlan(report, { ...layout, most: 6 }),
  ]);
  return 0;
}
