import type { Command } from "commander";
import { isPath } from "../../core/is-path.js";
import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { type OutlineNode, outlineOf } from "../../framework/outline.js";
import { formatCrosswalk } from "../print/format-crosswalk.js";
import { formatFramework } from "../print/format-framework.js";
import { makePaint } from "../print/paint.js";
import { formatDetails } from "../print/show/format-details.js";
import { nodeNamed } from "../print/show/place-in-framework.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import { relationsOf } from "./open/crosswalk-relations.js";
import { isCrosswalkName, openCrosswalk } from "./open/open-crosswalk.js";
import { openFramework } from "./open/open-framework.js";
import { dayOption, editionOption, jsonOption, type LanguageOption, languageOption } from "./options.js";
import { remark, stopWith } from "./print-issues.js";
import type { Shell } from "./shell.js";

interface Options extends LanguageOption {
  readonly edition?: string;
  readonly on?: string;
  readonly json?: boolean;
  readonly full?: boolean;
}

/** Adds `show <framework> [id]`, which shows crosswalks too. */
export function addShowCommand(program: Command, { io, done }: Shell): void {
  program
    .command("show <framework> [id]")
    .description("show a framework as a tree, all about one node of it, or a crosswalk with its reasons")
    .option("--full", "with every text, hint, reason and source")
    .addOption(editionOption())
    .addOption(dayOption("the edition in force on this day"))
    .addOption(languageOption())
    .addOption(jsonOption("the document"))
    .action(async (name: string, id: string | undefined, options: Options) => done(await show(name, id, options, io)));
}

async function show(name: string, id: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const { edition, on, json = false, full = false, lang: languages } = options;
  if (isCrosswalkName(name)) return showCrosswalk(name, id, options, io);
  const choice = { ...(edition !== undefined && { edition }), ...(on !== undefined && { on }) };
  const opened = await openFramework(name, choice);
  if (!opened.ok) return stopWith(io, opened.issues, json ? "json" : "text");
  const layout = { width: io.width, paint: makePaint(io.colours), languages };
  if (id !== undefined) await showNode(opened.value, id, { name, json }, layout, io);
  else if (json) writeJson(io, opened.value);
  else writeLines(io.out, formatFramework(opened.value, { ...layout, full, named: inCommand(name) }));
  remark(io, opened.issues, json ? "aside" : "text");
  return 0;
}

async function showNode(
  framework: Framework,
  id: string,
  { name, json }: { readonly name: string; readonly json: boolean },
  layout: Parameters<typeof formatDetails>[3],
  io: Io,
): Promise<void> {
  const node = nodeNamed(framework, id);
  if (node === undefined || node.visit === null) throw unknownNode(framework, id, name);
  const shipped = name !== "-" && !isPath(name);
  const relations = shipped ? await relationsOf(framework, node.id) : [];
  if (!json) return writeLines(io.out, formatDetails(framework, node, relations, layout));
  const { visit, kind } = node as OutlineNode & { readonly visit: NonNullable<OutlineNode["visit"]> };
  writeJson(io, {
    framework: framework.id,
    edition: framework.edition,
    kind,
    within: visit.parents.map((around) => around.node.id),
    node: visit.node,
    relations: relations.map(({ other, ...relation }) => ({ framework: other.id, ...relation })),
  });
}

// A path with a space in it is one word of a command in quotes only.
function inCommand(name: string): string {
  return /\s/.test(name) ? JSON.stringify(name) : name;
}

function unknownNode(framework: Framework, id: string, name: string): QualityError {
  const ids = [...outlineOf(framework).byId.keys()].filter((one) => one !== framework.id);
  const near = nearest(id, ids).map((one) => `"${one}"`);
  const hint = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `See: show ${inCommand(name)}.`;
  return new QualityError(
    "unknown-id",
    `Nothing in ${framework.id}, edition ${framework.edition}, is called "${id}". ${hint}`,
  );
}

async function showCrosswalk(
  name: string,
  id: string | undefined,
  { edition, on, json = false, full = false, lang }: Options,
  io: Io,
): Promise<ExitCode> {
  if (edition !== undefined || on !== undefined) {
    throw new QualityError("wrong-usage", "The name of a crosswalk says which editions it joins.");
  }
  if (id !== undefined || full) {
    throw new QualityError("wrong-usage", "A crosswalk is shown whole: give its name alone.");
  }
  const { crosswalk, from, to } = await openCrosswalk(name);
  const layout = { width: io.width, paint: makePaint(io.colours), languages: lang };
  if (json) writeJson(io, crosswalk);
  else writeLines(io.out, formatCrosswalk(crosswalk, { from, to }, layout));
  return 0;
}
