import type { Command } from "commander";
import { pickText } from "../../core/text.js";
import { crosswalks } from "../../frameworks/crosswalks.js";
import { frameworks } from "../../frameworks/frameworks.js";
import type { ShippedCrosswalk } from "../../frameworks/shipped-crosswalk.js";
import type { ShippedEdition, ShippedFramework } from "../../frameworks/shipped-framework.js";
import type { ReportLine } from "../../report/report.js";
import { forceText } from "../print/force-text.js";
import { formatLines } from "../print/format-lines.js";
import { makePaint } from "../print/paint.js";
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
  const newest = editions.at(-1) as ShippedEdition;
  const { labels } = newest;
  const lines: readonly ReportLine[] = [
    { name: "title", text: pickText(title, languages) },
    { name: "publisher", text: pickText(publisher, languages) },
    ...editions.map((edition) => ({ name: "edition", text: describeEdition(edition) })),
    ...crosswalksOf(id).map((crosswalk) => ({ name: "crosswalk", text: describeCrosswalk(id, crosswalk) })),
    { name: "languages", text: complete.join(", ") },
    { name: "wording", text: labels.wording.join(", ") },
    { name: "scale", text: labels.scale ?? "" },
    { name: "rules", text: labels.rules },
    { name: "not checked", text: labels.unverified.length === 0 ? "" : `${labels.unverified.length} items` },
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

function describeCrosswalk(id: string, { from, to, relations }: ShippedCrosswalk): string {
  const other = from.framework === id ? to : from;
  const { none, ...others } = relations;
  const related = Object.values(others).reduce((sum, count) => sum + count, 0);
  return `${other.framework} ${other.edition}: ${related} related, ${none} without a counterpart`;
}

function describeEdition({ edition, inForce, dated, counts }: ShippedEdition): string {
  const force = inForce === undefined ? "" : `, ${forceText(inForce)}`;
  return `${edition}: ${counts.items} items${force}${dated === "ours" ? ", day of the working set" : ""}`;
}
