import { pickText } from "../../core/text.js";
import type { AnnexEntry } from "../../framework/annex.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import { select } from "../../framework/select.js";
import type { ReportLine } from "../../report/report.js";
import { formatLines } from "./format-lines.js";
import { checkedText } from "./show/node-lines.js";
import { levelName, withInner } from "./show/place-in-framework.js";
import { placeText } from "./show/place-lines.js";
import type { ShowLayout } from "./show/show-layout.js";
import { wrapText } from "./wrap-text.js";

/** Writes what a framework says beside its nodes: groupings, floors, duties, what is due again and again, and its annexes. */
export function formatBeside(framework: Framework, layout: ShowLayout): readonly string[] {
  const { width, paint, words, languages } = layout;
  const named = (title: string, lines: readonly ReportLine[]): readonly string[] =>
    lines.length === 0
      ? []
      : ["", ...wrapText(title, width).map((line) => paint("bold", line)), ...formatLines(lines, width, paint)];
  const { groupings = [] } = framework.scoring;
  return [
    ...groupings.flatMap(({ id, title, groups = [] }) =>
      named(
        pickText(title, languages) || id,
        withInner(groups).flatMap((group) => groupLines(framework, group, layout)),
      ),
    ),
    ...named(words.floors, floorLines(framework, layout)),
    ...named(words.duties, dutyLines(framework, layout)),
    ...named(words.cadences, cadenceLines(framework, layout)),
    ...formatAnnexes(framework, layout),
  ];
}

type OneGroup = ReturnType<typeof withInner>[number];

function groupLines(
  framework: Framework,
  { id, title, of, because = {} }: OneGroup,
  { languages, full, words }: ShowLayout,
): readonly ReportLine[] {
  const nodes = of === undefined ? [] : select(outlineOf(framework), of);
  const name = `${pickText(title, languages) || id}: ${words.items(nodes.length)}`;
  if (!full) return [{ name: id, text: name }];
  return [
    { name: id, text: name },
    ...nodes.map((node) => {
      const why = pickText(because[node.id], languages);
      return { name: "", text: `- ${node.id}${why === "" ? "" : `: ${why}`}` };
    }),
  ];
}

function floorLines(framework: Framework, { languages, words }: ShowLayout): readonly ReportLine[] {
  const outline = outlineOf(framework);
  return (framework.scoring.floors ?? []).map(({ for: whom, level, because }) => {
    const items = select(outline, whom).filter((node) => node.isItem);
    const whole = items.length === 1 ? (items[0]?.id ?? "") : words.items(items.length);
    return { name: levelName(framework, level, languages), text: `${whole}. ${pickText(because, languages)}` };
  });
}

function dutyLines({ duties = [] }: Framework, { languages, report }: ShowLayout): readonly ReportLine[] {
  return duties.map(({ id, statement, source, provenance }) => ({
    name: id,
    text: [pickText(statement, languages), placeText(source), ours(provenance, report)].filter(Boolean).join(" "),
  }));
}

function cadenceLines({ cadences = [] }: Framework, { languages, words, report }: ShowLayout): readonly ReportLine[] {
  return cadences.map(({ id, title, every, statement, source, provenance }) => {
    const often = `${words.every(every)}: ${pickText(title, languages)}.`;
    const texts = [often, pickText(statement, languages), placeText(source), ours(provenance, report)];
    return { name: id, text: texts.filter(Boolean).join(" ") };
  });
}

function ours(provenance: string | undefined, { provenances }: ShowLayout["report"]): string {
  return provenance === "proposal" ? `(${provenances.proposal})` : "";
}

function formatAnnexes({ annexes = [] }: Framework, layout: ShowLayout): readonly string[] {
  const { width, paint, languages, words, full } = layout;
  return annexes.flatMap(({ title, note, entries }) => {
    const name = pickText(title, languages);
    const heading = full ? name : `${name}: ${words.entries(entries.length)}`;
    return [
      "",
      ...wrapText(heading, width).map((line) => paint("bold", line)),
      ...(note === undefined || !full
        ? []
        : wrapText(`${words.note}: ${pickText(note, languages)}`, width, { first: "  " })),
      ...entries.flatMap((entry) => (full ? formatEntry(entry, layout) : shortEntry(entry, layout))),
    ];
  });
}

function shortEntry({ title, statement, id }: AnnexEntry, { width, languages }: ShowLayout): readonly string[] {
  const name = pickText(title, languages) || pickText(statement, languages) || id;
  return wrapText(`- ${name}`, width, { first: "  ", rest: "    " });
}

function formatEntry(entry: AnnexEntry, layout: ShowLayout): readonly string[] {
  const { width, paint, languages, words, report } = layout;
  const { id, wording, source, answeredBy = [] } = entry;
  const title = pickText(entry.title, languages);
  const statement = pickText(entry.statement, languages);
  const place = [
    id,
    placeText(source),
    answeredBy.length === 0 ? "" : `${words.answeredBy}: ${answeredBy.join(", ")}`,
    wording === undefined ? "" : (report.wordings[wording].split(":")[0] ?? ""),
    checkedText(entry, layout),
  ];
  return [
    ...wrapText(title || statement || id, width, { first: "  ", rest: "    " }),
    ...(title === "" || statement === "" ? [] : wrapText(statement, width, { first: "    " })),
    ...wrapText(place.filter(Boolean).join(", "), width, { first: "    " }).map((line) => paint("dim", line)),
  ];
}
