import type { Command } from "commander";
import { pickText } from "../../core/text.js";
import { crosswalks } from "../../frameworks/crosswalks.js";
import { frameworks } from "../../frameworks/frameworks.js";
import type { ShippedCrosswalk } from "../../frameworks/shipped-crosswalk.js";
import type { ShippedEdition, ShippedFramework } from "../../frameworks/shipped-framework.js";
import type { ReportLine } from "../../report/report.js";
import { wordsIn } from "../../report/words/words-in.js";
import { formatLines } from "../print/format-lines.js";
import { makePaint } from "../print/paint.js";
import type { ShowWords } from "../print/words/show-words.js";
import { showWordsIn } from "../print/words/show-words-in.js";
import { wrapText } from "../print/wrap-text.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { jsonOption, type LanguageOption, languageOption } from "./options.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly json?: boolean;
}

/** Adds `list`. */
export function addListCommand(program: Command, { io, done }: Shell): void {
  program
    .command("list")
    .description("list the frameworks that ship, and what is official in them")
    .addOption(languageOption())
    .addOption(jsonOption("the list"))
    .action((options: Options) => done(listFrameworks(options, io)));
}

function listFrameworks({ json = false, lang }: Options, io: Io): ExitCode {
  if (json) writeJson(io, frameworks.map(withCrosswalks));
  else
    writeLines(
      io.out,
      frameworks.flatMap((one, place) => [...(place > 0 ? [""] : []), ...describe(one, lang, io)]),
    );
  return 0;
}

function describe(framework: ShippedFramework, languages: readonly string[], io: Io): readonly string[] {
  const paint = makePaint(io.colours);
  const { id, title, publisher, languages: complete, editions } = framework;
  const { labels } = editions.at(-1) as ShippedEdition;
  const words = showWordsIn(languages);
  const report = wordsIn(languages);
  const lines: readonly ReportLine[] = [
    { name: words.title, text: pickText(title, languages) },
    { name: report.publisher, text: pickText(publisher, languages) },
    ...editions.map((edition) => ({ name: report.editionOf, text: describeEdition(edition, words) })),
    ...crosswalksOf(id).map((crosswalk) => ({
      name: words.crosswalk,
      text: describeCrosswalk(id, crosswalk, words),
    })),
    { name: words.languages, text: complete.join(", ") },
    // What each word means is said by `show`.
    { name: report.wording, text: labels.wording.map((one) => report.wordings[one].split(":")[0]).join(", ") },
    { name: report.scale, text: labels.scale === null ? "" : report.provenances[labels.scale] },
    { name: report.rules, text: report.provenances[labels.rules] },
    { name: report.unverified, text: labels.unverified.length === 0 ? "" : words.items(labels.unverified.length) },
  ];
  const shown = lines.filter((line) => line.text !== "");
  return [...wrapText(id, io.width).map((line) => paint("bold", line)), ...formatLines(shown, io.width, paint)];
}

/** Those with other frameworks; between its own editions there is always one. */
function crosswalksOf(id: string): readonly ShippedCrosswalk[] {
  return crosswalks.filter(({ from, to }) => (from.framework === id) !== (to.framework === id));
}

function withCrosswalks(framework: ShippedFramework): ShippedFramework & { readonly crosswalks: readonly string[] } {
  return { ...framework, crosswalks: crosswalksOf(framework.id).map(({ name }) => name) };
}

function describeCrosswalk(id: string, { from, to, relations }: ShippedCrosswalk, words: ShowWords): string {
  const other = from.framework === id ? to : from;
  const { none, ...others } = relations;
  const related = Object.values(others).reduce((sum, count) => sum + count, 0);
  return `${other.framework} ${other.edition}: ${words.related(related, none)}`;
}

function describeEdition({ edition, inForce, dated, counts }: ShippedEdition, words: ShowWords): string {
  const force = inForce === undefined ? "" : `, ${words.inForce(inForce.from, inForce.until)}`;
  return `${edition}: ${words.items(counts.items)}${force}${dated === "ours" ? `, ${words.workingSet}` : ""}`;
}
