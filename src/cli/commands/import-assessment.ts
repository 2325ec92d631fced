import { extname, isAbsolute } from "node:path";
import { hasErrors } from "../../core/issue.js";
import type { CellIssue } from "../../exchange/assessment/cell-issue.js";
import { type FileFramework, readAssessmentFile } from "../../exchange/assessment/from-workbook.js";
import { writeYaml } from "../print/write-yaml.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import type { Spreadsheet } from "../reading/read-spreadsheet.js";
import type { ExitCode, Io } from "./io.js";
import { openNamedFramework, pathFrom } from "./open/named-framework.js";
import { stopWith } from "./print-issues.js";
import { writeOutput } from "./write-output.js";

/** The files of an import. */
export interface ImportFiles {
  /** What is read. */
  readonly file: string;
  /** What is written; `-` for standard output. */
  readonly output: string;
  /** Whether a file that is there may be overwritten. */
  readonly force: boolean;
}

/** Reads a filled workbook or CSV file back into an assessment, with the framework that it was made for. */
export async function importAssessment(
  { workbook, single }: Spreadsheet,
  made: FileFramework,
  { file, output, force }: ImportFiles,
  io: Io,
): Promise<ExitCode> {
  const aside = output === "-" ? "aside" : "text";
  const named = await openNamedFramework({ file, value: made });
  if ("issue" in named) return stopWith(io, named.issue === null ? [] : [{ ...named.issue, file }], aside);
  const { opened, path } = named;
  if (!opened.ok) return stopWith(io, opened.issues, aside);
  const { assessment, issues } = readAssessmentFile(opened.value, workbook, single);
  const found = issues.map((issue) => located(file, issue));
  if (assessment === null || hasErrors(found)) return stopWith(io, found, aside);
  // A framework of one's own is named by a path from the file that names it.
  const moved = path !== null && !isAbsolute(assessment.framework);
  const document = moved ? { ...assessment, framework: pathFrom(output, path) } : assessment;
  const json = extname(output).toLowerCase() === ".json";
  await writeOutput(io, output, json ? `${JSON.stringify(document, null, 2)}\n` : writeYaml(document), force);
  if (output !== "-") io.out(`Written: ${output}\n`);
  // All of it, advice too: once the file is read, no other command can say what stood in its cells.
  if (found.length > 0 && output !== "-") io.out("\n");
  if (found.length > 0) stopWith(io, found, aside);
  return 0;
}

function located(file: string, { sheet, cell, ...issue }: CellIssue): LocatedIssue {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(sheet === null ? (cell ?? "") : "") ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { ...issue, file, ...(Number(row) > 0 && { place: { line: Number(row), column } }) };
}
