import type { Id } from "../../core/id.js";
import { join, plain, sql } from "./fragment.js";
import type { SqlRun } from "./run-sql.js";
import { define, refuse, type Sheet } from "./sheet.js";
import { invalidSlot } from "./slots-sql.js";
import type { Entry, Wanted } from "./source-sql.js";
import type { SqlOptions } from "./sql-options.js";
import { compares, either, known, make, type Whole } from "./whole.js";

/** Bands that assessors put in place of computed ones. */
export interface OverridesSql {
  /** Rank put in place at a node; NULL for none, null where there can be none. */
  readonly at: SqlRun["override"];
  /** How many are no band of their node. */
  readonly invalid: readonly Whole[];
}

/** Reads overrides from columns, where the caller says that there are any; where a rule allows them, that must be said. */
export function overridesSql(sheet: Sheet, options: SqlOptions, entryOf: (wanted: Wanted) => Entry): OverridesSql {
  const ranks = new Map<Id, Whole>();
  const invalid: Whole[] = [];
  for (const { id, rule, list } of sheet.program.nodes) {
    if (rule === null || rule.override === "no" || list === null) continue;
    sheet.node = id;
    if (options.overrides === undefined) {
      const hint =
        'Say overrides: "columns" to read them from a column for each such node, or "none" where there are none.';
      refuse(sheet, "sql-override", "lets an assessor replace its band.", hint);
    }
    if (options.overrides !== "columns") continue;
    const { text } = entryOf({ kind: "override", id });
    const lines = list.ids.map((band, rank) => sql`WHEN ${plain(sheet.dialect.literal(band))} THEN ${rank}`);
    const wish = sql`CASE ${text} WHEN '' THEN NULL ${join(lines, " ")} ELSE ${invalidSlot} END`;
    const rank = define(sheet, make(wish, -1n, BigInt(list.ids.length - 1), true, null, false));
    invalid.push(either(compares(rank, "=", known(invalidSlot)), known(1), known(0)));
    ranks.set(id, rank);
  }
  return { at: (id) => ranks.get(id) ?? null, invalid };
}
