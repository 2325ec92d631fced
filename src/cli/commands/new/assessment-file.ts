import { type AboutAssessment, startAssessment } from "../../../assessment/start-assessment.js";
import type { Day } from "../../../core/day.js";
import { QualityError } from "../../../core/quality-error.js";
import { readFact } from "../../../exchange/assessment/fact-text.js";
import { toTable } from "../../../exchange/assessment/to-table.js";
import { toWorkbook } from "../../../exchange/assessment/to-workbook.js";
import { writeCsv } from "../../../exchange/workbook/write-csv.js";
import { writeWorkbook } from "../../../exchange/workbook/write-workbook.js";
import type { FactValue } from "../../../framework/fact.js";
import type { Framework } from "../../../framework/framework.js";
import { writeYaml } from "../../print/write-yaml.js";
import type { Delimiter, FileFormat } from "../options.js";

/** What is known of an assessment before it starts. */
export interface AboutFile {
  /** How it names its framework. */
  readonly framework: string;
  /** Languages wanted, best first. */
  readonly languages: readonly string[];
  /** Facts of the unit, as `id=value`. */
  readonly facts: readonly string[];
  /** The day for which the ratings hold. */
  readonly on: Day | undefined;
  /** What stands between the cells of CSV. */
  readonly delimiter: Delimiter;
}

/** Writes an empty assessment of a unit in the form that was asked for. */
export async function assessmentFile(
  framework: Framework,
  { framework: name, languages, facts, on, delimiter }: AboutFile,
  to: FileFormat,
): Promise<string | Uint8Array> {
  const about: AboutAssessment = {
    unit: { id: "my-service", ...(facts.length > 0 && { facts: Object.fromEntries(facts.map(factOf)) }) },
    perspective: "self",
    ...(on !== undefined && { on }),
    assessors: [{ role: "quality-manager" }],
  };
  const assessment = { ...startAssessment(framework, about), framework: name };
  if (to === "xlsx") return writeWorkbook(toWorkbook(framework, assessment, { languages }));
  if (to === "csv") return writeCsv(toTable(framework, assessment, { languages }), { delimiter });
  return to === "json" ? `${JSON.stringify(assessment, null, 2)}\n` : writeYaml(assessment);
}

function factOf(given: string): readonly [id: string, value: FactValue] {
  const at = given.indexOf("=");
  const value = at < 1 ? null : readFact(given.slice(at + 1));
  if (value === null)
    throw new QualityError("wrong-usage", `Write a fact as id=value, such as employees=false, not "${given}".`);
  return [given.slice(0, at), value];
}
