import { type Condition, plain, sql } from "./fragment.js";
import type { NodeSql } from "./node-sql.js";
import { ifValid, type OutputColumn, stateText, textFor } from "./output-sql.js";
import type { Sheet } from "./sheet.js";
import { onlyValue, type Whole } from "./whole.js";

/** What {@link aggregateSql} gives. */
export interface AggregateSql {
  /** Columns to group by. */
  readonly groups: readonly OutputColumn[];
  /** What is added up in each group. */
  readonly sums: readonly OutputColumn[];
}

/** Lists the columns of an aggregate: how many assessments stand at each state and band, and sums of whole numbers. */
export function aggregateSql(
  sheet: Sheet,
  isValid: Condition,
  root: NodeSql,
  counts: readonly (Whole | null)[],
): AggregateSql {
  const { dialect, program } = sheet;
  const shown = (of: Whole) => ifValid(isValid, of.sql);
  const sum = (name: string, of: Whole): OutputColumn => ({ name, of: sql`SUM(${shown(of)})` });
  const band = textFor(dialect.literal, root.rank, root.node.list?.ids ?? []);
  const { points } = root;
  const over = points === null ? null : onlyValue(points.over);
  const real = plain(dialect.real);
  const total = (name: string, of: Whole): OutputColumn => ({
    name,
    of: sql`CAST(SUM(${shown(of)}) AS ${real}) / CAST(${over ?? 1n} AS ${real})`,
  });
  return {
    groups: [
      { name: "state", of: stateText(sheet, isValid, root.state) },
      { name: "band", of: ifValid(isValid, band) },
    ],
    sums: [
      { name: "assessments", of: plain("COUNT(*)") },
      sum("expected", root.expected),
      sum("rated", root.rated),
      ...(points === null || over === null ? [] : [total("points", points.of)]),
      ...counts.flatMap((count, tally) => (count === null ? [] : [sum(`count_${program.tallies[tally]}`, count)])),
    ],
  };
}
