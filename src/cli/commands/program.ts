import { Command } from "commander";
import { version } from "../../generated/version.js";
import { wrapText } from "../print/wrap-text.js";
import { addBulkCommand } from "./bulk.js";
import { addCheckCommand } from "./check.js";
import { addCompareCommand } from "./compare.js";
import { addDemoCommand } from "./demo.js";
import { addDueCommand } from "./due.js";
import { addExplainCommand } from "./explain.js";
import { addExportCommand } from "./export.js";
import { addGenerateCommand } from "./generate.js";
import { addImportCommand } from "./import.js";
import { addListCommand } from "./list.js";
import { addNewCommands } from "./new.js";
import { addPlanCommand } from "./plan.js";
import { addReportCommand } from "./report.js";
import { addScoreCommand } from "./score.js";
import type { Shell } from "./shell.js";
import { addShowCommand } from "./show.js";
import { addSqlCommand } from "./sql.js";
import { addTrendCommand } from "./trend.js";

const notes = `
Files are YAML or JSON, and - is standard input. A framework is the id of a
shipped one, or a path.
Exit codes: 0 fine, 1 the documents have errors, 2 wrong usage, 3 a bug of ours.

To begin with:
  quality-frameworks demo
  quality-frameworks new assessment czech-social-services -o home.yaml
  quality-frameworks score home.yaml`;

/** Puts the program together from its commands. */
export function makeProgram(shell: Shell): Command {
  const { io } = shell;
  const program = new Command("quality-frameworks")
    .description(
      "Quality frameworks for social services: score an assessment exactly, with the reason for every number.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    // What stands behind the name of a command is that command's: `plan --on` and `plan check --on` are two options.
    .enablePositionalOptions()
    .helpCommand("help [command]", "print help for a command")
    .addHelpText("after", notes)
    .showHelpAfterError("Add --help to see how it is used.")
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
      getOutHasColors: () => io.colours,
      getErrHasColors: () => io.colours,
      outputError: (text, write) => {
        for (const line of text.trimEnd().split("\n"))
          write(`${wrapText(line, io.width, { rest: "  " }).join("\n")}\n`);
      },
    });
  for (const add of commands) add(program, shell);
  return program;
}

const commands: readonly ((program: Command, shell: Shell) => void)[] = [
  addListCommand,
  addShowCommand,
  addNewCommands,
  addCheckCommand,
  addScoreCommand,
  addExplainCommand,
  addPlanCommand,
  addCompareCommand,
  addTrendCommand,
  addDueCommand,
  addReportCommand,
  addSqlCommand,
  addGenerateCommand,
  addExportCommand,
  addImportCommand,
  addBulkCommand,
  addDemoCommand,
];
