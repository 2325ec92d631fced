import { pickText } from "../../core/text.js";
import type { AnnexEntry } from "../../framework/annex.js";
import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import { outlineOf } from "../../framework/outline.js";
import type { LevelId } from "../../framework/scale.js";
import { select } from "../../framework/select.js";
import type { SourcePlace } from "../../framework/source.js";
import type { ReportLine } from "../../report/report.js";
import { formatLines } from "./format-lines.js";
import type { NodeLayout } from "./format-node.js";
import { wrapText } from "./wrap-text.js";

/** Writes what a framework says beside what is rated: floors, duties, what is due again and again, and its annexes. */
export function formatBeside(framework: Framework, layout: NodeLayout): readonly string[] {
  const { width, paint } = layout;
  const named = (title: string, lines: readonly ReportLine[]): readonly string[] =>
    lines.length === 0 ? [] : ["", paint("bold", title), ...formatLines(lines, width, paint)];
  return [
    ...named("Floors", floorLines(framework, layout)),
    ...named("What it asks of an improvement plan", dutyLines(framework, layout)),
    ...named("What is due again and again", cadenceLines(framework, layout)),
    ...formatAnnexes(framework, layout),
  ];
}

function floorLines(framework: Framework, { languages }: NodeLayout): readonly ReportLine[] {
  const outline = outlineOf(framework);
  return (framework.scoring.floors ?? []).map(({ for: whom, level, because }) => {
    const items = select(outline, whom).filter((node) => node.isItem);
    const whole = items.length === 1 ? (items[0]?.id ?? "") : `${items.length} items`;
    return { name: levelName(framework, level, languages), text: `${whole}. ${pickText(because, languages)}` };
  });
}

function levelName({ scales }: Framework, level: LevelId, languages: readonly string[]): string {
  const found = scales.flatMap(levelsOf).find(({ id, value }) => (typeof level === "string" ? id : value) === level);
  return pickText(found?.title, languages) || String(level);
}

function dutyLines({ duties = [] }: Framework, { languages }: NodeLayout): readonly ReportLine[] {
  return duties.map(({ id, statement, source, provenance }) => ({
    name: id,
    text: [pickText(statement, languages), placeText(source), ourText(provenance)].filter(Boolean).join(" "),
  }));
}

function cadenceLines({ cadences = [] }: Framework, { languages }: NodeLayout): readonly ReportLine[] {
  return cadences.map(({ id, title, every, statement, source, provenance }) => {
    const often = every.count === 1 ? `Every ${every.unit}` : `Every ${every.count} ${every.unit}s`;
    const texts = [`${often}: ${pickText(title, languages)}.`, pickText(statement, languages), placeText(source)];
    return { name: id, text: [...texts, ourText(provenance)].filter(Boolean).join(" ") };
  });
}

function formatAnnexes({ annexes = [] }: Framework, layout: NodeLayout): readonly string[] {
  const { width, paint, languages } = layout;
  return annexes.flatMap(({ title, note, entries }) => [
    "",
    ...wrapText(pickText(title, languages), width).map((line) => paint("bold", line)),
    ...(note === undefined ? [] : wrapText(`Note: ${pickText(note, languages)}`, width, { first: "  " })),
    ...entries.flatMap((entry) => formatEntry(entry, layout)),
  ]);
}

function formatEntry(entry: AnnexEntry, { width, paint, languages }: NodeLayout): readonly string[] {
  const { id, wording, verified, source, answeredBy = [] } = entry;
  const title = pickText(entry.title, languages);
  const statement = pickText(entry.statement, languages);
  const place = [
    id,
    placeText(source),
    answeredBy.length === 0 ? "" : `items: ${answeredBy.join(", ")}`,
    wording ?? "",
    verified === false ? "not checked against its source" : "",
  ];
  return [
    ...wrapText(title || statement || id, width, { first: "  ", rest: "    " }),
    ...(title === "" || statement === "" ? [] : wrapText(statement, width, { first: "    " })),
    ...wrapText(place.filter(Boolean).join(", "), width, { first: "    " }).map((line) => paint("dim", line)),
  ];
}

function placeText(source: SourcePlace | undefined): string {
  return source === undefined ? "" : `${source.place} [${source.document}]`;
}

function ourText(provenance: string | undefined): string {
  return provenance === "proposal" ? "(a proposal, not the publisher's)" : "";
}
