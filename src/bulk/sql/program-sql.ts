import { firstChoice } from "../../assessment/form.js";
import { isGap } from "../../scoring/evaluate/evaluate.js";
import type { ProgramNode } from "../../scoring/program.js";
import type { FactsSql } from "./facts-sql.js";
import { type NodeSql, ratedSql } from "./node-sql.js";
import { ruleSql } from "./rule-sql.js";
import type { SqlRun } from "./run-sql.js";
import { define, type Sheet } from "./sheet.js";
import { among, either, known, type Whole } from "./whole.js";

/** Writes the results of nodes, each when first asked for. */
export function programSql(
  sheet: Sheet,
  slots: ReadonlyMap<number, Whole>,
  facts: FactsSql,
  override: SqlRun["override"],
): SqlRun {
  const lowest: SqlRun = makeRun(
    sheet,
    (index) => filledSlot(sheet, index, slots.get(index)),
    facts,
    override,
    () => lowest,
  );
  return makeRun(
    sheet,
    (index) => slots.get(index) ?? null,
    facts,
    override,
    () => lowest,
  );
}

function makeRun(
  sheet: Sheet,
  slotOf: (index: number) => Whole | null,
  facts: FactsSql,
  override: SqlRun["override"],
  filled: () => SqlRun,
): SqlRun {
  const done: NodeSql[] = [];
  const at = (index: number): NodeSql => {
    const known = done[index];
    if (known !== undefined) return known;
    const node = sheet.program.nodes[index] as ProgramNode;
    // What is below first: refusals are then about the innermost node that they concern.
    for (const child of node.children) at(child);
    const asking = sheet.node;
    sheet.node = node.id;
    const slot = slotOf(index);
    const own = node.rated === null || slot === null ? null : ratedSql(sheet, node, slot);
    const result = node.rule === null ? (own as NodeSql) : ruleSql(run, node, own);
    sheet.node = asking;
    done[index] = result;
    return result;
  };
  const run: SqlRun = { sheet, at, filled, fact: facts.ask, override };
  return run;
}

function filledSlot(sheet: Sheet, index: number, slot: Whole | undefined): Whole | null {
  const rated = sheet.program.nodes[index]?.rated ?? null;
  if (slot === undefined || rated === null) return null;
  const gaps = rated.results.flatMap((_, place) => (isGap(rated, place) ? [place] : []));
  return define(sheet, either(among(slot, gaps), known(firstChoice), slot));
}
