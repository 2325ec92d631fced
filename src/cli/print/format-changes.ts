import type { Framework } from "../../framework/framework.js";
import { formatNumber, formatPercent } from "../../report/format-number.js";
import type { CycleWords } from "../../report/words/cycle-words.js";
import { cycleWordsIn } from "../../report/words/cycle-words-in.js";
import type { Words } from "../../report/words/words.js";
import { wordsIn } from "../../report/words/words-in.js";
import type { CausedChange, NodeChange, NumberPair, ScoreChanges } from "../../scoring/compare/score-changes.js";
import { formatLines } from "./format-lines.js";
import { formatTable, type Row } from "./format-table.js";
import { moved, nameBand, nameLevel, nameNode, signed } from "./name-node.js";
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
  const [words, say] = wordsOf(layout);
  const band = (id: string | null) => nameBand(framework, id, layout.languages);
  const lines = [
    { name: words.overall, text: say.directions[whole.direction] },
    { name: words.points, text: pairText(whole.points, layout) },
    { name: say.outOf, text: pairText(whole.max, layout) },
    { name: words.percent, text: pairText(whole.percent, layout) },
    {
      name: words.level,
      text: whole.band.from === whole.band.to ? "" : `${band(whole.band.from)} ${say.becomes} ${band(whole.band.to)}`,
    },
    { name: say.limitsGone, text: whole.limits.went.join(", ") },
    { name: say.limitsNew, text: whole.limits.came.join(", ") },
    { name: say.factsChanged, text: facts.join(", ") },
  ].filter(({ text }) => text !== "");
  const heading = (text: string) => ["", ...wrapText(text, width).map((line) => paint("bold", line))];
  return [
    ...formatLines(lines, width, paint),
    ...(nodes.length === 0 ? [] : [...heading(say.whatChanged), ...nodeTable(framework, nodes, layout)]),
    ...(ratings.length === 0 ? [] : [...heading(say.becauseOf), ...ratingTable(framework, ratings, layout)]),
  ];
}

function nodeTable(framework: Framework, nodes: readonly CausedChange[], layout: ChangesLayout) {
  const { width, paint, languages } = layout;
  const [words, say] = wordsOf(layout);
  const rows = nodes.map((node) => ({
    cells: [
      nameNode(framework, node.id, languages),
      say.directions[node.direction],
      // With more or less taking part, points tell nothing of the direction.
      moved(node.max) && node.percent.by !== null ? percentsText(node.percent, layout) : pairText(node.points, layout),
      node.items.length === 0 ? "" : node.items.join(", "),
    ],
    ...colour(node, paint),
  }));
  return formatTable(
    [{ head: "" }, { head: "" }, { head: words.points, right: true }, { head: say.items }],
    rows,
    width,
  );
}

function ratingTable(framework: Framework, ratings: readonly NodeChange[], layout: ChangesLayout) {
  const { width, paint, languages } = layout;
  const [, say] = wordsOf(layout);
  const rows = ratings.map((rating) => ({
    cells: [
      nameNode(framework, rating.id, languages) + (rating.dimension === null ? "" : `, ${rating.dimension}`),
      shown(framework, rating, "from", languages),
      shown(framework, rating, "to", languages),
    ],
    ...colour(rating, paint),
  }));
  return formatTable([{ head: say.item }, { head: say.before }, { head: say.after }], rows, width);
}

function shown(framework: Framework, rating: NodeChange, side: "from" | "to", languages: readonly string[]): string {
  return rating.band[side] === null
    ? wordsIn(languages).states[rating.state[side]]
    : nameLevel(framework, rating.band[side], languages);
}

function colour({ direction }: NodeChange, paint: Paint): Pick<Row, "paint"> {
  if (direction === "better") return { paint: (line) => paint("green", line) };
  return direction === "worse" ? { paint: (line) => paint("red", line) } : {};
}

function wordsOf({ languages }: ChangesLayout): readonly [Words, CycleWords] {
  return [wordsIn(languages), cycleWordsIn(languages)];
}

function percentsText({ from, to }: NumberPair, layout: ChangesLayout): string {
  const [{ language }, { becomes }] = wordsOf(layout);
  const text = (value: number | null) => (value === null ? "-" : formatPercent(value, language));
  return `${text(from)} ${becomes} ${text(to)}`;
}

function pairText({ from, to, by }: NumberPair, layout: ChangesLayout): string {
  const [{ language }, { becomes }] = wordsOf(layout);
  const text = (value: number | null) => (value === null ? "-" : formatNumber(value, language));
  if (from === null && to === null) return "";
  return from === to
    ? text(from)
    : `${text(from)} ${becomes} ${text(to)}${by === null ? "" : ` (${signed(by, language)})`}`;
}
