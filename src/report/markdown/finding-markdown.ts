import { escapeMarkdown } from "../escape-markdown.js";
import { formatDay } from "../format-day.js";
import { nameText } from "../node-names.js";
import type { Report } from "../report.js";
import type { ReportEvidenceGap } from "../report-parts.js";
import { sharedReason } from "../shared-reason.js";
import type { Words } from "../words/words.js";
import { markdownTable } from "./markdown-table.js";

/** Writes what is below its floor in Markdown; empty where the framework has no floors. */
export function belowFloorMarkdown({ belowFloor, hasFloors }: Report, words: Words): string {
  if (!hasFloors) return "";
  const shared = sharedReason(belowFloor);
  const items = belowFloor.map((one) => {
    const level = one.level === null ? words.unrated : one.level.text;
    const wanted = `${words.wanted.toLowerCase()}: ${one.wanted.text}`;
    const texts = [`${level} – ${wanted}`, shared === null ? one.because.text : "", one.comment ?? ""]
      .filter(Boolean)
      .map(escapeMarkdown);
    return `- **${escapeMarkdown(nameText(one))}:** ${texts.join(" ")}`;
  });
  const shown = items.length === 0 ? words.belowFloorNone : items.join("\n");
  return [`## ${words.belowFloor}`, ...(shared === null ? [] : [escapeMarkdown(shared.text)]), shown].join("\n\n");
}

/** Writes earlier results and this one in Markdown; empty where there is no earlier one. */
export function trendMarkdown({ trend }: Report, words: Words): string {
  if (trend.length === 0) return "";
  const rows = trend.map(({ on, edition, text, breaks }) => [
    escapeMarkdown(formatDay(on, words.language)),
    escapeMarkdown(formatDay(edition, words.language)),
    escapeMarkdown(`${text}${breaks ? ` (${words.newEdition})` : ""}`),
  ]);
  const table = markdownTable([{ head: words.day }, { head: words.editionOf }, { head: words.result }], rows);
  const note = trend.some(({ breaks }) => breaks) ? [`${words.newEdition}: ${words.breakMeans}`] : [];
  return [`## ${words.trendTitle}`, table, ...note].join("\n\n");
}

/** Writes ratings that have no evidence that holds in Markdown. */
export function evidenceMarkdown({ evidenceGaps }: Report, words: Words): string {
  const items = evidenceGaps.map((one) => `- ${escapeMarkdown(`${nameText(one)} – ${gapText(one, words)}`)}`);
  return `## ${words.evidenceGaps}\n\n${items.length === 0 ? words.evidenceNone : items.join("\n")}`;
}

function gapText({ kind, expired }: ReportEvidenceGap, words: Words): string {
  if (kind === "missing") return words.evidenceMissing;
  const titles = expired.map(({ title, until }) => {
    return until === null ? title : `${title} (${words.validUntil} ${formatDay(until, words.language)})`;
  });
  return `${words.evidenceExpired}: ${titles.join("; ")}`;
}

/** Writes how results come about, and the documents behind the framework, in Markdown. */
export function methodMarkdown({ method, scales, sources }: Report, words: Words): string {
  const lines = method.map(({ name, text }) => `- **${escapeMarkdown(name)}:** ${escapeMarkdown(text)}`);
  const shownScales = scales.map(({ title, levels }) => {
    const names = levels.map(({ level, value }) => (value === "" ? level.text : `${level.text} (${value})`));
    const name = title.text === "" ? words.scale : `${words.scale}, ${title.text}`;
    return `- **${escapeMarkdown(name)}:** ${escapeMarkdown(names.join(", "))}`;
  });
  const shownSources = sources.map(({ title, about, urls, note }) => {
    const links = urls.map((url) => `<${url.replaceAll(/[<>\\]/g, "")}>`);
    const texts = [title, about].filter(Boolean).map(escapeMarkdown).join(", ");
    return `- ${[texts, ...links, escapeMarkdown(note ?? "")].filter(Boolean).join(" ")}`;
  });
  return [
    `## ${words.method}`,
    [...lines, ...shownScales].join("\n"),
    ...(shownSources.length === 0 ? [] : [`### ${words.sources}`, shownSources.join("\n")]),
  ].join("\n\n");
}
