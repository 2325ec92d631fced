import { resolve } from "node:path";
import { QualityError } from "../../core/quality-error.js";

/** Endings by which other programs would open a file, and find text that they cannot read. */
const others = /\.(xlsx?|xlsm|ods|numbers|csv|tsv|docx?|odt|rtf|pdf|html?|md|[cm]?[jt]sx?)$/i;

/**
 * Refuses to write a document under a name that promises something else, such as `plan.xlsx`.
 *
 * @param output - The file to write; `-` for standard output.
 * @param what - What is written, to begin the sentence with.
 * @throws A QualityError with code `wrong-usage`.
 */
export function refuseOtherEnding(output: string, what: string): void {
  if (!others.test(output)) return;
  throw new QualityError(
    "wrong-usage",
    `${what} is written as YAML or JSON, and ${output} is no name for it: end it with .yaml or .json.`,
  );
}

/**
 * Refuses to write over what the command reads, even where files may be overwritten: whoever mistypes `-o` would lose the
 * work of weeks.
 *
 * @param output - The file to write; `-` for standard output.
 * @param inputs - The files that are read; `-` for standard input.
 * @throws A QualityError with code `wrong-usage`.
 */
export function refuseInput(output: string, inputs: readonly (string | undefined)[]): void {
  if (output === "-") return;
  const read = inputs.find((input) => input !== undefined && input !== "-" && resolve(input) === resolve(output));
  if (read !== undefined)
    throw new QualityError("wrong-usage", `${output} is what the command reads; name another file to write.`);
}
