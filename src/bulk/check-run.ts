import { statSync } from "node:fs";
import { QualityError } from "../core/quality-error.js";
import { tryFile } from "./files/try-file.js";
import { textFields } from "./scan/text-fields.js";

const allowed: Readonly<Record<string, readonly string[]>> = {
  output: ["aggregate", "summary", "full"],
  format: ["ndjson", "csv"],
  onError: ["stop", "report", "skip"],
  by: textFields,
  from: ["ndjson", "csv"],
};

/** More threads than these wait for the one that reads. */
const mostThreads = 64;

/** What is looked at. */
interface RunOptions {
  readonly input: string;
  readonly to: string;
  readonly output?: string;
  readonly by?: string;
  readonly threads?: number;
  readonly smallest?: number;
  readonly resume?: boolean;
}

/**
 * Refuses options of a run that are none, or do not go together.
 *
 * @throws A QualityError with code `wrong-usage`.
 */
export function refuseOptions(run: RunOptions): void {
  const given = run as object as Readonly<Record<string, unknown>>;
  for (const [name, words] of Object.entries(allowed)) {
    const word = given[name];
    if (word === undefined || words.includes(word as string)) continue;
    throw new QualityError("wrong-usage", `"${String(word)}" is no ${name}. Use ${words.join(", ")}.`);
  }
  const { threads = 1, smallest = 1, by, output = "aggregate" } = run;
  if (!Number.isInteger(threads) || threads < 1 || threads > mostThreads)
    throw new QualityError("wrong-usage", `There can be 1 to ${mostThreads} threads, not ${threads}.`);
  if (!Number.isInteger(smallest) || smallest < 1)
    throw new QualityError(
      "wrong-usage",
      `The smallest group that is shown has 1 assessment or more, not ${smallest}.`,
    );
  if (by !== undefined && output !== "aggregate")
    throw new QualityError("wrong-usage", `Only the aggregate is grouped: leave "${by}" out, or write the aggregate.`);
  if (run.resume === true && (run.input === "-" || run.to === "-"))
    throw new QualityError("wrong-usage", "Only a run from a file to a file can be resumed.");
}

/**
 * Refuses an input that cannot be read, before anything of a run before is touched.
 *
 * @throws A QualityError with code `wrong-usage`.
 */
export function refuseInput(input: string): void {
  if (input === "-" || !tryFile(input, "read", () => statSync(input)).isDirectory()) return;
  throw new QualityError("wrong-usage", `${input} cannot be read: it is a folder.`);
}
