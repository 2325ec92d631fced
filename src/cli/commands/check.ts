import type { Command } from "commander";
import { hasErrors } from "../../core/issue.js";
import { strict } from "../../lint/strict.js";
import { formatIssues } from "../print/format-issues.js";
import { makePaint } from "../print/paint.js";
import { wrapText } from "../print/wrap-text.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { checkFile } from "./open/check-file.js";
import { jsonOption } from "./options.js";
import { distinct, issuesAsData } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options {
  readonly json?: boolean;
  readonly strict?: boolean;
}

/** Adds `check <file...>`. */
export function addCheckCommand(program: Command, { io, done }: Shell): void {
  program
    .command("check <file...>")
    .description("check frameworks, assessments and plans; what each file is shows in its content")
    .option("--strict", "warnings count as errors, and so does advice on labels such as wording and licence")
    .addOption(jsonOption("the issues"))
    .action(async (files: readonly string[], options: Options) => done(await check(files, options, io)));
}

async function check(
  files: readonly string[],
  { json = false, strict: wantsStrict = false }: Options,
  io: Io,
): Promise<ExitCode> {
  const found: LocatedIssue[] = [];
  for (const file of files) found.push(...(await checkFile(file)));
  const issues = distinct(wantsStrict ? found.map(strictly) : found);
  if (json) writeJson(io, issuesAsData(issues));
  else if (issues.length > 0) writeLines(io.out, formatIssues(issues, io.width, makePaint(io.colours)));
  else writeLines(io.out, wrapText(`Nothing to mend in ${files.join(", ")}.`, io.width));
  return hasErrors(issues) ? 1 : 0;
}

// Other advice stays advice: a framework may well name a source that was read for background only.
function strictly(issue: LocatedIssue): LocatedIssue {
  const severity = issue.severity === "warning" ? "error" : strict([issue])[0]?.severity;
  return { ...issue, severity: severity ?? issue.severity };
}
