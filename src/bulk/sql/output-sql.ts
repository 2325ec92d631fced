import type { ScoreState } from "../../scoring/score.js";
import { larger } from "./big.js";
import { type Condition, type Fragment, join, plain, sql } from "./fragment.js";
import { type NodeSql, states } from "./node-sql.js";
import type { Numbers } from "./numbers.js";
import { refuse, type Sheet } from "./sheet.js";
import { known, times, type Whole } from "./whole.js";

/** A column of the result. */
export interface OutputColumn {
  /** Its name. */
  readonly name: string;
  /** What it gives. */
  readonly of: Fragment;
}

/** What the columns of one node need. */
export interface OutputNode {
  /** Its result. */
  readonly result: NodeSql;
  /** Its counts, by tally. */
  readonly counts: readonly (Whole | null)[];
  /** What stands in front of the names of its columns. */
  readonly prefix: string;
}

const largestDouble = 2n ** 53n;

/** Lists the columns of one node. `isValid` is whether everything that the assessment holds could be read. */
export function nodeColumns(sheet: Sheet, isValid: Condition, { result, counts, prefix }: OutputNode): OutputColumn[] {
  const { dialect, program } = sheet;
  sheet.node = result.node.id;
  const shown = (of: Fragment) => ifValid(isValid, of);
  const named = (name: string, of: Fragment): OutputColumn => ({ name: `${prefix}${name}`, of });
  const numbers = [
    named("value", shown(realOf(sheet, result.value, "of"))),
    named("points", shown(realOf(sheet, result.points, "of"))),
    named("max", shown(realOf(sheet, result.points, "high"))),
    named("percent", shown(percentOf(sheet, result.points))),
  ];
  const ids = result.node.list?.ids ?? [];
  const band = textFor(dialect.literal, result.rank, ids);
  return [
    named("state", stateText(sheet, isValid, result.state)),
    ...numbers,
    named("band", shown(ids.length === 0 ? plain(`CAST(NULL AS ${dialect.text})`) : band)),
    named("expected", shown(result.expected.sql)),
    named("rated", shown(result.rated.sql)),
    ...counts.flatMap((count, tally) =>
      count === null ? [] : [named(`count_${program.tallies[tally]}`, shown(count.sql))],
    ),
  ];
}

/** Names the state; `invalid` where something could not be read. */
export function stateText({ dialect }: Sheet, isValid: Condition, state: Whole): Fragment {
  const word = textFor(dialect.literal, state, states as readonly ScoreState[]);
  return typeof isValid === "boolean" ? word : sql`CASE WHEN ${isValid} THEN ${word} ELSE 'invalid' END`;
}

/** Shows something only where everything that the assessment holds could be read. */
export function ifValid(isValid: Condition, of: Fragment): Fragment {
  return typeof isValid === "boolean" ? of : sql`CASE WHEN ${isValid} THEN ${of} END`;
}

/** Names a place on a list; NULL for a place that is not on it. */
export function textFor(literal: (text: string) => string, at: Whole, ids: readonly string[]): Fragment {
  const lines = ids.flatMap((id, place) =>
    BigInt(place) < at.low || BigInt(place) > at.high ? [] : [sql`WHEN ${place} THEN ${plain(literal(id))}`],
  );
  return lines.length === 0 ? plain("NULL") : sql`CASE ${at.sql} ${join(lines, " ")} END`;
}

// One division of two whole numbers that a double holds gives the double nearest to the exact number.
function realOf(sheet: Sheet, numbers: Numbers | null, part: "of" | "high"): Fragment {
  const { real } = sheet.dialect;
  const nothing = plain(`CAST(NULL AS ${real})`);
  const top = numbers?.[part] ?? null;
  if (numbers === null || top === null) return nothing;
  checkDouble(sheet, top, numbers.over);
  const divided = sql`CAST(${top.sql} AS ${plain(real)}) / CAST(${numbers.over.sql} AS ${plain(real)})`;
  return part === "of" ? divided : sql`CASE WHEN ${numbers.of.sql} IS NOT NULL THEN ${divided} END`;
}

function percentOf(sheet: Sheet, points: Numbers | null): Fragment {
  const { real } = sheet.dialect;
  const max = points?.high ?? null;
  if (points === null || max === null) return plain(`CAST(NULL AS ${real})`);
  const top = times(known(100), points.of);
  checkDouble(sheet, top, max);
  return sql`CASE WHEN ${max.sql} > 0 THEN CAST(${top.sql} AS ${plain(real)}) / CAST(${max.sql} AS ${plain(real)}) END`;
}

function checkDouble(sheet: Sheet, top: Whole, bottom: Whole): void {
  const most = [top.high, -top.low, bottom.high].reduce(larger);
  if (most <= largestDouble) return;
  const hint = "Round what its inputs state, combine fewer of them, or score these assessments with `score`.";
  refuse(sheet, "sql-too-large", `may need ${String(most).length} digits to be shown, and a double holds 15.`, hint);
}
