import type { Issue } from "../../core/issue.js";
import type { Program } from "../../scoring/program.js";
import type { BadLine, BulkJob, CellPlace } from "../bulk-options.js";
import { ordinaryRecord, type ReadBlock } from "../read-lines.js";
import { readOrdinary } from "../read-ordinary.js";
import type { BulkRecord } from "../record.js";
import { scanFormOf } from "../scan/scan-form.js";
import { refuseTable } from "./check-table.js";
import { type CsvTable, isLong } from "./csv-table.js";
import type { Draft } from "./draft.js";
import { fillLong, fillWide } from "./fill-draft.js";
import { nameFramework } from "./name-framework.js";
import { readRows } from "./read-rows.js";

/**
 * Makes the reader of blocks of rows: each assessment becomes a document, and is read as `score` reads it. With a row for
 * each response, a block holds all rows of its assessments, one assessment after the other.
 *
 * @throws A QualityError with code `invalid-document` for columns that are none, twice or missing.
 */
export function rowsReader(
  programs: readonly Program[],
  table: CsvTable,
  job: BulkJob,
  take: (record: BulkRecord) => string,
): ReadBlock {
  refuseTable(programs, table);
  const named = nameFramework(programs);
  const forms = programs.map(scanFormOf);
  const assessmentsIn = isLong(table) ? fillLong(programs, table) : fillWide(programs, table);
  return (block, firstLine) => {
    let [text, assessments] = ["", 0];
    const bad: BadLine[] = [];
    for (const { draft, line, isRead } of assessmentsIn(readRows(block, firstLine, table))) {
      const read = isRead ? readOrdinary(programs, named(draft.document())) : null;
      if (read?.ok === true && draft.wrong.length === 0) {
        assessments += 1;
        text += take(ordinaryRecord(forms, read, line));
        continue;
      }
      bad.push(badLine(draft, line, read === null || read.ok ? [] : read.issues));
      if ((job.onError ?? "stop") === "stop") break;
    }
    return { text, assessments, ordinary: assessments, bad };
  };
}

function badLine(draft: Draft, line: number, found: readonly Issue[]): BadLine {
  const whole: CellPlace = { line, column: "" };
  const all = [...draft.wrong, ...found.map((issue) => [issue, draft.placeOf(issue.path) ?? whole] as const)];
  const sorted = all.toSorted(([, a], [, b]) => a.line - b.line);
  return { line, issues: sorted.map(([issue]) => issue), cells: sorted.map(([, cell]) => cell) };
}
