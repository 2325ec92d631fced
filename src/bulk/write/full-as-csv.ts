import type { AssessmentScore } from "../../scoring/assessment-score.js";
import type { Score } from "../../scoring/score.js";
import type { BulkRecord } from "../record.js";
import { csvRow } from "./csv-cell.js";

const about = ["line", "id", "unit", "framework", "edition"];
const said = ["state", "value", "points", "min", "max", "percent", "band", "found"] as const;

/** First row of full scores as CSV. */
export const fullHeader: string = csvRow([...about, "grouping", "kind", "node", ...said, "expected", "rated"]);

/** Writes a full score as CSV: one row for each node, those of groupings behind the tree. */
export function fullAsCsv({ line, text }: BulkRecord, score: AssessmentScore): string {
  const names = [line, text("id"), text("unit.id"), score.framework, score.edition];
  const rows: string[] = [];
  const visit = (node: Score, grouping: string, around: string): void => {
    // The id of a dimension says nothing without its item.
    const id = node.kind === "dimension" ? `${around}.${node.id}` : node.id;
    const { expected, rated } = node.coverage;
    rows.push(csvRow([...names, grouping, node.kind, id, ...said.map((key) => node[key]), expected, rated]));
    for (const child of node.children) visit(child, grouping, node.id);
  };
  visit(score, "", "");
  for (const [id, grouping] of Object.entries(score.groupings)) visit(grouping, id, "");
  return rows.join("");
}
