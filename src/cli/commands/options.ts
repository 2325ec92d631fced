import { extname } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { isDay } from "../../core/date.js";
import { QualityError } from "../../core/quality-error.js";
import type { LevelId } from "../../framework/scale.js";

/** Languages wanted, best first. */
export interface LanguageOption {
  /** BCP 47 tags. */
  readonly lang: readonly string[];
}

/** `--lang cs` or `--lang cs,en`; English if absent. */
export function languageOption(): Option {
  return new Option("--lang <languages>", "languages wanted, best first, such as cs or cs,en")
    .default(["en"], "en")
    .argParser(parseLanguages);
}

/** `--json`. */
export function jsonOption(what: string): Option {
  return new Option("--json", `print ${what} as JSON, and nothing else`);
}

/** `--on 2026-05-04`. */
export function dayOption(what: string): Option {
  return new Option("--on <day>", what).argParser(parseDay);
}

/** `--edition 2026-01-01`. */
export function editionOption(): Option {
  return new Option("--edition <day>", "the edition; the newest if absent").argParser(parseDay);
}

/** `-o file`. */
export function outputOption(what: string): Option {
  return new Option("-o, --output <file>", what);
}

/** What may stand between the cells of a CSV file that is written. */
export type Delimiter = "," | ";" | "\t";

/** `--delimiter ";"`. */
export function delimiterOption(): Option {
  return new Option("--delimiter <sign>", "what stands between the cells of CSV; with ; numbers have a decimal comma")
    .default(",")
    .argParser(parseDelimiter);
}

function parseDelimiter(text: string): Delimiter {
  if (text === "," || text === ";" || text === "\t") return text;
  if (text === "tab") return "\t";
  throw new InvalidArgumentError("Choose of: , ; tab.");
}

/** A form in which a document is written. */
export type FileFormat = "yaml" | "json" | "xlsx" | "csv";

const formats: readonly FileFormat[] = ["yaml", "json", "xlsx", "csv"];

/** `--to xlsx`. */
export function formatOption(): Option {
  return new Option("--to <format>", "form of the file; by the end of its name if absent").choices(formats);
}

/** The form that was asked for, or the one that the name of the file ends with; YAML where neither says. */
export function formatOf(to: FileFormat | undefined, output: string): FileFormat {
  const end = extname(output).slice(1).toLowerCase();
  return to ?? formats.find((format) => format === end) ?? "yaml";
}

/** `--force`. */
export function forceOption(): Option {
  return new Option("--force", "overwrite the file if there is one");
}

/** An option that takes an amount from 0 on. */
export function amountOption(flags: string, what: string): Option {
  return new Option(flags, what).argParser(parseAmount);
}

function parseAmount(text: string): number {
  if (!/^\d+(\.\d{1,6})?$/.test(text))
    throw new InvalidArgumentError("Write a number from 0 on, with at most six decimals, such as 12.5.");
  return Number(text);
}

/** `--crosswalk file`. */
export function crosswalkOption(): Option {
  return several(
    "--crosswalk <file>",
    "a crosswalk between editions of one's own, once for each; known are those that ship, and those in the folder _crosswalks beside that of the framework",
  );
}

/** An option that may be given several times. */
export function several(flags: string, description: string): Option {
  return new Option(flags, description)
    .default([], "none")
    .argParser((text: string, before: readonly string[]) => [...before, text]);
}

/**
 * Reads texts such as `s1.a=director`, given one by one.
 *
 * @throws A QualityError with code `wrong-usage` for one without a name or a value.
 */
export function pairsOf(texts: readonly string[], example: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = "", value = "", ...more] = text.split("=");
      if (name === "" || value === "" || more.length > 0)
        throw new QualityError("wrong-usage", `Write it as ${example}, not ${text}.`);
      return [name, value];
    }),
  );
}

/** Reads the level that `--level` names: a number for a level of that value, or else its id. */
export function readLevel(text: string): LevelId {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function parseLanguages(text: string): readonly string[] {
  const tags = text.split(",").map((tag) => tag.trim());
  const unknown = tags.find((tag) => !isLanguage(tag));
  if (unknown === undefined) return Intl.getCanonicalLocales(tags);
  const hint = "Write language tags such as en, cs or de-AT, with commas between them.";
  throw new InvalidArgumentError(`There is no language "${unknown}". ${hint}`);
}

// What is no language would fall back to English without a word.
function isLanguage(tag: string): boolean {
  try {
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError("Write a day of the calendar, such as 2026-05-04.");
  return text;
}
