import { pickText } from "../../core/text.js";
import type { Crosswalk, EditionRef, Relation, ScaleRelation } from "../../framework/crosswalk.js";
import { find } from "../../framework/find.js";
import type { Framework } from "../../framework/framework.js";
import { formatLines } from "./format-lines.js";
import type { NodeLayout } from "./node-layout.js";
import { wrapText } from "./wrap-text.js";

/** What each kind of relation says of the first side. */
const words = {
  equal: "asks for the same as",
  subset: "asks for less than",
  superset: "asks for more than",
  intersects: "shares something with",
  none: "has no counterpart",
} as const;

/** Writes a crosswalk for people: whose reading it is, and every relation with how sure it is and why. */
export function formatCrosswalk(
  crosswalk: Crosswalk,
  { from, to }: { readonly from: Framework; readonly to: Framework },
  layout: NodeLayout,
): readonly string[] {
  const { width, paint, languages } = layout;
  const { title, wording, relations, scales = [] } = crosswalk;
  const about = [
    { name: "from", text: sideText(crosswalk.from, from, languages) },
    { name: "to", text: sideText(crosswalk.to, to, languages) },
    { name: "wording", text: wording ?? "" },
    { name: "relations", text: countsText(relations) },
  ];
  const shown = about.filter(({ text }) => text !== "");
  return [
    ...wrapText(pickText(title, languages), width).map((line) => paint("bold", line)),
    "",
    ...formatLines(shown, width, paint),
    ...relations.flatMap((relation) => ["", ...formatRelation(relation, { from, to }, layout)]),
    ...scales.flatMap((scale) => ["", ...formatScale(scale, layout)]),
  ];
}

function sideText({ edition }: EditionRef, { id, title }: Framework, languages: readonly string[]): string {
  return `${id}, edition ${edition}: ${pickText(title, languages)}`;
}

function countsText(relations: readonly Relation[]): string {
  const kinds = Object.keys(words).map((kind) => {
    return { kind, count: relations.filter(({ relation }) => relation === kind).length };
  });
  return kinds.flatMap(({ kind, count }) => (count === 0 ? [] : [`${count} ${kind}`])).join(", ");
}

function formatRelation(
  { from, to, relation, confidence, reason }: Relation,
  sides: { readonly from: Framework; readonly to: Framework },
  { width, paint, languages }: NodeLayout,
): readonly string[] {
  const name = (framework: Framework, id: string): string => {
    return `${id} ${pickText(find(framework, id)?.node.title, languages)}`.trim();
  };
  const [first, second] = [from.map((id) => name(sides.from, id)), to.map((id) => name(sides.to, id))];
  const sure = confidence === undefined ? "" : ` (confidence: ${confidence})`;
  const said = first.length === 0 || second.length === 0 ? words.none : words[relation];
  const items = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => wrapText(text, width));
  return [
    ...items(first.length === 0 ? second : first).map((line) => paint("bold", line)),
    ...wrapText(`${said}${sure}`, width, { first: "  " }),
    ...(first.length === 0 ? [] : items(second)).map((line) => paint("bold", line)),
    ...wrapText(pickText(reason, languages), width, { first: "  " }).filter((line) => line.trim() !== ""),
  ];
}

function formatScale({ from, to, levels, confidence, reason }: ScaleRelation, layout: NodeLayout): readonly string[] {
  const { width, paint, languages } = layout;
  const sure = confidence === undefined ? "" : ` (confidence: ${confidence})`;
  const pairs = levels.map((pair) => ({ name: String(pair.from), text: String(pair.to) }));
  return [
    ...wrapText(`Scale ${from} and scale ${to}${sure}`, width).map((line) => paint("bold", line)),
    ...formatLines(pairs, width, paint),
    ...wrapText(pickText(reason, languages), width, { first: "  " }).filter((line) => line.trim() !== ""),
  ];
}
