import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { type Visit, walk } from "../../framework/walk.js";
import { labelLines } from "../../report/label-lines.js";
import { labelsOf } from "../../scoring/labels-of.js";
import { formatBeside } from "./format-beside.js";
import { formatLines } from "./format-lines.js";
import { formatNode, roomFor } from "./format-node.js";
import type { NodeLayout } from "./node-layout.js";
import { aboutLines } from "./show/about-lines.js";
import { type ShowLayout, showLayout } from "./show/show-layout.js";
import { sourceLines } from "./show/source-lines.js";
import { wrapText } from "./wrap-text.js";

/**
 * Writes a framework for people: what it is, what it rests on, its nodes by name, and what it says beside them.
 *
 * @param framework - The framework.
 * @param layout - How it is printed; `full` for every detail, `named` for how a command names it.
 */
export function formatFramework(
  framework: Framework,
  { full = false, named, ...plain }: NodeLayout & { readonly full?: boolean; readonly named: string },
): readonly string[] {
  const layout = showLayout(plain, full);
  const { width, paint, languages, words, report } = layout;
  const heading = (text: string): readonly string[] => wrapText(text, width).map((line) => paint("bold", line));
  const sources = sourceLines(framework, layout);
  return [
    ...heading(pickText(framework.title, languages)),
    ...wrapText(pickText(framework.description, languages), width).filter((line) => line !== ""),
    "",
    ...formatLines(aboutLines(framework, layout), width, paint),
    "",
    ...heading(words.restsOn),
    ...formatLines(labelLines(framework, labelsOf(framework), languages), width, paint),
    ...formatTree(framework, layout),
    ...formatBeside(framework, layout),
    ...(sources.length === 0 ? [] : ["", ...heading(report.sources), ...formatLines(sources, width, paint)]),
    ...(full ? [] : ["", ...wrapText(hintText(framework, named, layout), width)]),
  ];
}

function formatTree(framework: Framework, layout: ShowLayout): readonly string[] {
  const visits = [...walk(framework)];
  const beside = new Map<Visit | undefined, Visit[]>();
  for (const visit of visits) {
    const own = beside.get(visit.parents.at(-1));
    if (own === undefined) beside.set(visit.parents.at(-1), [visit]);
    else own.push(visit);
  }
  // The areas at the top stand apart from each other, each with its own room.
  const room = (visit: Visit): number =>
    roomFor(visit.depth === 1 ? [visit] : (beside.get(visit.parents.at(-1)) ?? []));
  const marked =
    !layout.full && framework.verified !== false && visits.some((one) => one.isItem && one.node.verified === false);
  return [
    ...visits.flatMap((visit) => formatNode(framework, visit, room(visit), layout)),
    ...(marked ? ["", ...wrapText(layout.words.asterisk, layout.width)] : []),
  ];
}

function hintText(framework: Framework, named: string, { words }: ShowLayout): string {
  const item = [...walk(framework)].find(({ isItem }) => isItem)?.node.id ?? "id";
  return words.seeMore(`show ${named} ${item}`, `show ${named} --full`);
}
