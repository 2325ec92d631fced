import { type LocalizedText, pickText } from "../../../core/text.js";
import type { Framework } from "../../../framework/framework.js";
import type { Mark } from "../../../framework/mark.js";
import type { NodeBase } from "../../../framework/node.js";
import type { ReportLine } from "../../../report/report.js";
import { conditionText } from "./condition-text.js";
import { placeLines, placeText } from "./place-lines.js";
import type { ShowLayout } from "./show-layout.js";

/** Says everything that a node itself holds beside its name and its statement, and where it stands in its sources. */
export function nodeLines(framework: Framework, node: NodeBase, layout: ShowLayout): readonly ReportLine[] {
  const { words, report, languages } = layout;
  const line = (name: string, text: string | undefined): ReportLine => ({ name, text: text ?? "" });
  const said = (name: string, text: LocalizedText | undefined): ReportLine => line(name, pickText(text, languages));
  const { appliesWhen, inProportionWhen, source, basis = [] } = node;
  const lines: readonly ReportLine[] = [
    said(words.purpose, node.purpose),
    said(words.plain, node.plain),
    ...points(words.aspects, node.aspects, languages),
    ...points(words.hints, node.evidenceHints, languages),
    said(words.note, node.note),
    line(words.appliesWhen, appliesWhen && conditionText(appliesWhen, layout)),
    line(words.inProportionWhen, inProportionWhen && conditionText(inProportionWhen, layout)),
    line(words.weight, node.weight === undefined ? "" : String(node.weight)),
    line(words.tags, (node.tags ?? []).map((tag) => markText(framework.tags, tag, languages)).join("; ")),
    line(
      words.publishedAs,
      node.publishedAs && markText(framework.publishedAs, node.publishedAs, languages, "title only"),
    ),
    line(report.wording, node.wording && report.wordings[node.wording]),
    line(report.verified, checkedText(node, layout)),
    line(words.since, node.since),
    ...(source === undefined ? [] : placeLines(framework, words.source, source)),
    ...basis.map((place, index) => line(index === 0 ? words.basis : "", placeText(place))),
  ];
  return lines.filter(({ text }) => text !== "");
}

/** Says what of a node was not checked; empty where nothing is said against it. */
export function checkedText(
  { verified, titleVerified }: Pick<NodeBase, "verified" | "titleVerified">,
  { words }: ShowLayout,
): string {
  if (titleVerified === true && verified === false) return words.nameChecked;
  return verified === false ? words.notChecked : "";
}

function points(
  name: string,
  texts: readonly LocalizedText[] | undefined,
  languages: readonly string[],
): readonly ReportLine[] {
  return (texts ?? []).map((text, index) => ({
    name: index === 0 ? name : "",
    text: `- ${pickText(text, languages)}`,
  }));
}

function markText(
  marks: readonly Mark[] | undefined,
  id: string,
  languages: readonly string[],
  only?: "title only",
): string {
  const mark = marks?.find((one) => one.id === id);
  if (mark === undefined) return id;
  const note = pickText(mark.note, languages);
  const title = `${pickText(mark.title, languages)}${only === undefined ? ` [${id}]` : ""}`;
  return note === "" ? title : `${title} (${note.replace(/\.$/, "")})`;
}
