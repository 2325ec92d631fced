import { pickText } from "../../core/text.js";
import type { Crosswalk, EditionRef, Relation, RelationKind, ScaleRelation } from "../../framework/crosswalk.js";
import { find } from "../../framework/find.js";
import type { Framework } from "../../framework/framework.js";
import { wordsIn } from "../../report/words/words-in.js";
import { formatLines } from "./format-lines.js";
import type { NodeLayout } from "./node-layout.js";
import type { ShowWords } from "./words/show-words.js";
import { showWordsIn } from "./words/show-words-in.js";
import { type Indents, wrapText } from "./wrap-text.js";

interface Sides {
  readonly from: Framework;
  readonly to: Framework;
}

/** Writes a crosswalk for people: whose reading it is, and every relation with how sure it is and why. */
export function formatCrosswalk(crosswalk: Crosswalk, sides: Sides, layout: NodeLayout): readonly string[] {
  const { width, paint, languages } = layout;
  const { title, relations, scales = [] } = crosswalk;
  const words = showWordsIn(languages);
  const shown = aboutLines(crosswalk, sides, languages).filter(({ text }) => text !== "");
  return [
    ...wrapText(pickText(title, languages), width).map((line) => paint("bold", line)),
    "",
    ...formatLines(shown, width, paint),
    ...relations.flatMap((relation) => ["", ...formatRelation(relation, sides, words, layout)]),
    ...scales.flatMap((scale) => ["", ...formatScale(scale, words, layout)]),
  ];
}

function aboutLines(crosswalk: Crosswalk, { from, to }: Sides, languages: readonly string[]) {
  const { between } = showWordsIn(languages);
  const report = wordsIn(languages);
  const { wording, relations } = crosswalk;
  const side = ({ edition }: EditionRef, { id, title }: Framework): string =>
    `${id}, ${report.edition} ${edition}: ${pickText(title, languages)}`;
  return [
    { name: between.from, text: side(crosswalk.from, from) },
    { name: between.to, text: side(crosswalk.to, to) },
    { name: report.wording, text: wording === undefined ? "" : report.wordings[wording] },
    { name: between.covers, text: coversText(crosswalk, { from, to }, languages) },
    { name: between.relations, text: countsText(relations, between.kinds) },
  ];
}

// Without a word of its own it is the smaller side, which its name need not say.
function coversText({ covers }: Crosswalk, { from, to }: Sides, languages: readonly string[]): string {
  if (covers === undefined) return "";
  const name = (framework: Framework, id: string) => pickText(find(framework, id)?.node.title, languages) || id;
  const nodes = [...(covers.from ?? []).map((id) => name(from, id)), ...(covers.to ?? []).map((id) => name(to, id))];
  return nodes.length === 0 ? showWordsIn(languages).between.nothing : nodes.join(", ");
}

function countsText(relations: readonly Relation[], kinds: Readonly<Record<RelationKind, string>>): string {
  return Object.entries(kinds)
    .map(([kind, word]) => ({ word, count: relations.filter(({ relation }) => relation === kind).length }))
    .flatMap(({ word, count }) => (count === 0 ? [] : [`${word}: ${count}`]))
    .join(", ");
}

function nameOf(framework: Framework, id: string, languages: readonly string[]): string {
  return `${id} ${pickText(find(framework, id)?.node.title, languages)}`.trim();
}

function formatRelation(
  { from, to, relation, confidence, reason }: Relation,
  sides: Sides,
  { relations, confidences }: ShowWords,
  { width, paint, languages }: NodeLayout,
): readonly string[] {
  const first = from.map((id) => nameOf(sides.from, id, languages));
  const second = to.map((id) => nameOf(sides.to, id, languages));
  const sure = confidence === undefined ? "" : ` (${confidences[confidence]})`;
  const said = relations[first.length === 0 || second.length === 0 ? "none" : relation];
  const items = (texts: readonly string[], indents: Indents = {}): readonly string[] =>
    texts.flatMap((text) => wrapText(text, width, indents));
  return [
    ...items(first.length === 0 ? second : first).map((line) => paint("bold", line)),
    ...wrapText(`${said}${sure}`, width, { first: "  " }),
    // Set in, because without bold type they would look like the beginning of the next relation.
    ...(first.length === 0 ? [] : items(second, { first: "    ", rest: "      " })).map((line) => paint("bold", line)),
    ...wrapText(pickText(reason, languages), width, { first: "  " }).filter((line) => line.trim() !== ""),
  ];
}

function formatScale(
  { from, to, levels, confidence, reason }: ScaleRelation,
  { between, confidences }: ShowWords,
  { width, paint, languages }: NodeLayout,
): readonly string[] {
  const sure = confidence === undefined ? "" : ` (${confidences[confidence]})`;
  const pairs = levels.map((pair) => ({ name: String(pair.from), text: String(pair.to) }));
  return [
    ...wrapText(`${between.scales(from, to)}${sure}`, width).map((line) => paint("bold", line)),
    ...formatLines(pairs, width, paint),
    ...wrapText(pickText(reason, languages), width, { first: "  " }).filter((line) => line.trim() !== ""),
  ];
}
