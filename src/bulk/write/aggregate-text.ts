import type { Program } from "../../scoring/program.js";
import type { BulkJob } from "../bulk-options.js";
import { type Aggregate, describeTally } from "../tally/describe-tally.js";
import { csvRow } from "./csv-cell.js";
import type { GroupTally } from "./make-sink.js";

/** Writes out what was counted: frameworks in the order given, groups by name, those without a name last. */
export function aggregatesOf(
  programs: readonly Program[],
  groups: readonly GroupTally[],
  { by, smallest = 5 }: BulkJob,
): readonly Aggregate[] {
  const sorted = [...groups].sort((a, b) => a.place - b.place || order(a.group, b.group));
  return sorted.map(({ place, group, tally }) => {
    const program = programs[place] as Program;
    const { id: framework, edition } = program.framework;
    const about = { framework, edition, ...(by === undefined ? {} : { group: { [by]: group } }) };
    const shown = by === undefined || tally.assessments >= smallest;
    return { ...about, assessments: tally.assessments, ...(shown ? describeTally(program, tally) : {}) };
  });
}

// By code units: the same order on every machine.
function order(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Writes aggregates: a line each, or as CSV a row for each figure. */
export function aggregateText(aggregates: readonly Aggregate[], format: "ndjson" | "csv"): string {
  if (format === "ndjson") return aggregates.map((one) => `${JSON.stringify(one)}\n`).join("");
  return aggregates.map(rowsOf).join("");
}

/** First row of an aggregate as CSV. */
export const aggregateHeader: string = csvRow(["framework", "edition", "group", "node", "measure", "name", "number"]);

function rowsOf(one: Aggregate): string {
  const group = Object.values(one.group ?? {})[0] ?? null;
  const rows: string[] = [];
  const put = (node: string, measure: string, name: string, number: number | null): void => {
    rows.push(csvRow([one.framework, one.edition, group, node, measure, name, number]));
  };
  const putAll = (node: string, measure: string, counts: Readonly<Record<string, number>>): void => {
    for (const [name, number] of Object.entries(counts)) put(node, measure, name, number);
  };
  put("", "assessments", "", one.assessments);
  putAll("", "counts", one.counts ?? {});
  for (const node of [...(one.whole === undefined ? [] : [one.whole]), ...(one.areas ?? []), ...(one.items ?? [])]) {
    for (const measure of ["points", "max", "percent"] as const) put(node.id, measure, "", node[measure]);
    if ("counts" in node) putAll(node.id, "counts", node.counts);
    else for (const measure of ["states", "bands", "distribution"] as const) putAll(node.id, measure, node[measure]);
  }
  return rows.join("");
}
