import type { Framework } from "../../framework/framework.js";
import { formatNumber } from "../../report/format-number.js";
import type { CausedChange, NodeChange, NumberPair, ScoreChanges } from "../../scoring/compare/score-changes.js";
import { formatLines } from "./format-lines.js";
import { formatTable, type Row } from "./format-table.js";
import { nameLevel, nameNode, signed } from "./name-node.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

/** How changes are printed. */
export interface ChangesLayout {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours. */
  readonly paint: Paint;
  /** Languages wanted, best first. */
  readonly languages: readonly string[];
}

/** Writes for people what changed between two scores, and because of what. */
export function formatChanges(framework: Framework, changes: ScoreChanges, layout: ChangesLayout): readonly string[] {
  const { width, paint } = layout;
  const { whole, nodes, ratings, facts } = changes;
  const [language = "en"] = layout.languages;
  const lines = [
    { name: "whole", text: wordOf(whole) },
    { name: "points", text: pairText(whole.points, language) },
    { name: "out of", text: pairText(whole.max, language) },
    { name: "percent", text: pairText(whole.percent, language) },
    {
      name: "band",
      text: whole.band.from === whole.band.to ? "" : `${whole.band.from ?? "-"} to ${whole.band.to ?? "-"}`,
    },
    { name: "limits gone", text: whole.limits.went.join(", ") },
    { name: "limits new", text: whole.limits.came.join(", ") },
    { name: "facts changed", text: facts.join(", ") },
  ].filter(({ text }) => text !== "");
  const heading = (text: string) => ["", ...wrapText(text, width).map((line) => paint("bold", line))];
  return [
    ...formatLines(lines, width, paint),
    ...(nodes.length === 0 ? [] : [...heading("What changed"), ...nodeTable(framework, nodes, layout)]),
    ...(ratings.length === 0 ? [] : [...heading("Because of"), ...ratingTable(framework, ratings, layout)]),
  ];
}

function nodeTable(framework: Framework, nodes: readonly CausedChange[], { width, paint, languages }: ChangesLayout) {
  const [language = "en"] = languages;
  const rows = nodes.map((node) => ({
    cells: [
      nameNode(framework, node.id, languages),
      wordOf(node),
      pairText(node.points, language),
      node.items.length === 0 ? "" : node.items.join(", "),
    ],
    ...colour(node, paint),
  }));
  return formatTable([{ head: "" }, { head: "" }, { head: "Points", right: true }, { head: "Items" }], rows, width);
}

function ratingTable(framework: Framework, ratings: readonly NodeChange[], { width, paint, languages }: ChangesLayout) {
  const rows = ratings.map((rating) => ({
    cells: [
      nameNode(framework, rating.id, languages) + (rating.dimension === null ? "" : `, ${rating.dimension}`),
      shown(framework, rating, "from", languages),
      shown(framework, rating, "to", languages),
    ],
    ...colour(rating, paint),
  }));
  return formatTable([{ head: "Item" }, { head: "Before" }, { head: "After" }], rows, width);
}

function shown(framework: Framework, rating: NodeChange, side: "from" | "to", languages: readonly string[]): string {
  return rating.band[side] === null
    ? rating.state[side].replaceAll("-", " ")
    : nameLevel(framework, rating.band[side], languages);
}

function colour({ direction }: NodeChange, paint: Paint): Pick<Row, "paint"> {
  if (direction === "better") return { paint: (line) => paint("green", line) };
  return direction === "worse" ? { paint: (line) => paint("red", line) } : {};
}

function wordOf({ direction }: NodeChange): string {
  return direction === "other" ? "changed" : direction;
}

function pairText({ from, to, by }: NumberPair, language: string): string {
  const text = (value: number | null) => (value === null ? "-" : formatNumber(value, language));
  if (from === null && to === null) return "";
  return from === to ? text(from) : `${text(from)} to ${text(to)}${by === null ? "" : ` (${signed(by, language)})`}`;
}
