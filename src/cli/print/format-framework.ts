import { pickText } from "../../core/text.js";
import { countNodes } from "../../framework/count-nodes.js";
import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import type { Scale } from "../../framework/scale.js";
import { walk } from "../../framework/walk.js";
import { labelLines } from "../../report/label-lines.js";
import type { ReportLine } from "../../report/report.js";
import { labelsOf } from "../../scoring/labels-of.js";
import { forceText } from "./force-text.js";
import { formatBeside } from "./format-beside.js";
import { formatLines } from "./format-lines.js";
import { formatNode } from "./format-node.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

/** Writes a framework for people: what it is, its scales, every node with what it asks for and where that stands. */
export function formatFramework(framework: Framework, languages: readonly string[], layout: Layout): readonly string[] {
  const { width, paint } = layout;
  const heading = (text: string): readonly string[] => wrapText(text, width).map((line) => paint("bold", line));
  return [
    ...heading(pickText(framework.title, languages)),
    ...wrapText(pickText(framework.description, languages), width).filter((line) => line !== ""),
    "",
    ...formatLines(aboutLines(framework, languages), width, paint),
    "",
    ...heading("What it rests on"),
    ...formatLines(labelLines(framework, labelsOf(framework), languages), width, paint),
    ...[...walk(framework)].flatMap((visit) => formatNode(visit, { ...layout, languages })),
    ...formatBeside(framework, { ...layout, languages }),
    ...((framework.sources ?? []).length === 0 ? [] : ["", ...heading("Sources")]),
    ...formatLines(sourceLines(framework), width, paint),
  ];
}

function aboutLines(framework: Framework, languages: readonly string[]): readonly ReportLine[] {
  const { id, edition, inForce, licence, facts = [], special = [] } = framework;
  const { areas, standards, criteria, parts, items } = countNodes(framework);
  const counts = { areas, standards, criteria, parts, items };
  const force = inForce === undefined ? "" : `, ${forceText(inForce)}`;
  const lines = [
    { name: "id", text: id },
    { name: "edition", text: `${edition}${force}` },
    { name: "extends", text: extendsText(framework) },
    { name: "publisher", text: pickText(framework.publisher, languages) },
    { name: "licence", text: licence ?? "" },
    { name: "counts", text: countsText(counts) },
    ...framework.scales.map((scale) => ({ name: "scale", text: scaleText(scale, languages) })),
    ...special.map((answer) => ({ name: "answer", text: named(answer.id, pickText(answer.title, languages)) })),
    ...facts.map((fact) => ({
      name: "fact",
      text: `${named(fact.id, pickText(fact.title, languages))} (if not given: ${fact.unknown})`,
    })),
  ];
  return lines.filter((line) => line.text !== "");
}

function extendsText({ extends: extension }: Framework): string {
  if (extension === undefined) return "";
  const { base, overlays } = extension;
  return `${base.framework} ${base.edition}, by ${overlays.map((one) => one.id).join(", then ")}`;
}

function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(", ");
}

function scaleText(scale: Scale, languages: readonly string[]): string {
  if (scale.range !== undefined) return `${scale.id}: ${scale.range.from} to ${scale.range.to}, by ${scale.range.step}`;
  const levels = levelsOf(scale).map(({ id, value, title }) => {
    const name = pickText(title, languages) || id;
    return value === undefined ? name : `${value} ${name}`;
  });
  return `${scale.id}: ${levels.join(", ")}`;
}

function named(id: string, title: string): string {
  return title === "" ? id : `${id}: ${title}`;
}

function sourceLines({ sources = [] }: Framework): readonly ReportLine[] {
  return sources.map(({ id, title, date, url }) => ({
    name: id,
    text: [title, date ?? "", url ?? ""].filter(Boolean).join(", "),
  }));
}
