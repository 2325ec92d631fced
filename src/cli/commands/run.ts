import { CommanderError } from "commander";
import { QualityError } from "../../core/quality-error.js";
import { wrapText } from "../print/wrap-text.js";
import { type ExitCode, type Io, writeLines } from "./io.js";
import { makeProgram } from "./program.js";

/**
 * Runs one command.
 *
 * Nothing is thrown: bad documents end with 1, wrong usage with 2, and whatever else goes wrong is a bug of ours, told in
 * one sentence, with 3.
 *
 * @param argv - The words after the name of the program.
 * @param io - Where to write.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const done = (ended: ExitCode): void => {
    code = ended;
  };
  const program = makeProgram({ io, done });
  try {
    refuseInputTwice(argv);
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return explainFailure(error, io);
  }
}

// Read once more, standard input would be an empty file.
function refuseInputTwice(argv: readonly string[]): void {
  const inputs = argv.filter((word, place) => word === "-" && !["-o", "--output"].includes(argv[place - 1] ?? ""));
  if (inputs.length > 1) throw new QualityError("wrong-usage", "Standard input can be read once: name - once.");
}

function explainFailure(error: unknown, io: Io): ExitCode {
  // The library has already written its sentence, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof QualityError) {
    for (const line of error.message.split("\n")) writeLines(io.err, wrapText(line, io.width, { rest: "  " }));
    return error.code.startsWith("invalid-") ? 1 : 2;
  }
  const what = error instanceof Error ? error.message : String(error);
  const sentence = `A bug in quality-frameworks: ${what.replace(/\.?$/, ".")} Please report it with the command that you ran.`;
  writeLines(io.err, wrapText(sentence, io.width));
  if (io.debug) io.err(`${error instanceof Error ? (error.stack ?? "") : ""}\n`);
  else writeLines(io.err, wrapText("Set QUALITY_FRAMEWORKS_DEBUG=1 to see where it happened.", io.width));
  return 3;
}
