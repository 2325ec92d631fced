import { formatPercent } from "./format-number.js";
import { nameText } from "./node-names.js";
import { pointsText } from "./outcome.js";
import type { ReportRow } from "./report.js";
import type { Words } from "./words/words.js";
import { wordsIn } from "./words/words-in.js";

/** A column of a table of results. */
export interface TableColumn {
  /** What stands above it. */
  readonly head: string;
  /** Whether its cells stand at the right, as numbers do. */
  readonly right: boolean;
}

/** A row of a table of results. */
export interface TableRow {
  /** What it shows. */
  readonly row: ReportRow;
  /** How far it is set in: the whole stands level with the top areas, a grouping before its groups. */
  readonly indent: number;
  /** Its cells as plain text, one for each column. */
  readonly cells: readonly string[];
}

/** A table of results, ready to be drawn. */
export interface ResultTable {
  /** The columns. */
  readonly columns: readonly TableColumn[];
  /** The rows. */
  readonly rows: readonly TableRow[];
}

interface Cell extends TableColumn {
  readonly text: (row: ReportRow) => string;
}

/**
 * Puts results into a table. Columns in which nothing would stand are left out. The rows of a grouping stand under its
 * name, its own result first where it has one.
 *
 * @param rows - The results.
 * @param language - BCP 47 tag.
 *
 * @example
 * const row = { id: "door", kind: "area", depth: 1, isItem: false, code: "1", name: "The door", lang: null } as const;
 * const outcome = { state: "scored", points: 3, max: 4, percent: 75, level: null, levelLang: null } as const;
 * const beside = { share: 0.75, possible: null, belowFloor: 0, comment: null, evidence: [] };
 * const table = tableOf([{ ...row, ...outcome, ...beside, coverage: { expected: 2, rated: 2 } }], "en");
 * table.columns.map((column) => column.head); // ["What was assessed", "Points", "Percent", "Rated"]
 * table.rows[0]?.cells; // ["1 The door", "3 of 4", "75.00 %", "2/2"]
 */
export function tableOf(rows: readonly ReportRow[], language: string): ResultTable {
  const words = wordsIn([language]);
  const points = rows.some((row) => row.points !== null);
  const levels = rows.some((row) => row.level !== null);
  const grouping = rows[0]?.kind === "group" ? rows[0] : null;
  const columns: readonly (Cell | null)[] = [
    { head: grouping === null ? words.node : nameText(grouping), right: false, text: nameIn(words, grouping) },
    points ? { head: words.points, right: true, text: (row) => stateOr(row, words, pointsText(row, language)) } : null,
    rows.some((row) => row.percent !== null) ? percentColumn(words) : null,
    levels || !points ? levelColumn(words, points) : null,
    { head: words.rated, right: true, text: ({ coverage }) => `${coverage.rated}/${coverage.expected}` },
  ];
  const kept = columns.filter((column) => column !== null);
  // A grouping that sets its groups side by side, with no result of its own, has nothing to say in a row.
  const bare = grouping?.state === "not-scored" && rows.length > 1;
  const shown = bare ? rows.slice(1) : rows;
  return {
    columns: kept.map(({ head, right }) => ({ head, right })),
    rows: shown.map((row) => ({
      row,
      indent: indentOf(row) - (bare ? 1 : 0),
      cells: kept.map(({ text }) => text(row)),
    })),
  };
}

// The table of a grouping has its name above it already.
function nameIn(words: Words, grouping: ReportRow | null): (row: ReportRow) => string {
  return (row) => (row.kind === "framework" || row === grouping ? words.overall : nameText(row));
}

function indentOf({ kind, depth }: ReportRow): number {
  return kind === "group" ? depth : Math.max(0, depth - 1);
}

function percentColumn({ percent: head, language }: Words): Cell {
  return { head, right: true, text: ({ percent }) => (percent === null ? "" : formatPercent(percent, language)) };
}

// Why there is no result is said once: where the points would stand, or here where there are none at all.
function levelColumn(words: Words, points: boolean): Cell {
  const text = (row: ReportRow): string => (points ? (row.level ?? "") : stateOr(row, words, row.level ?? ""));
  return { head: words.level, right: false, text };
}

function stateOr({ state }: ReportRow, words: Words, text: string): string {
  return state === "scored" ? text : words.states[state];
}
