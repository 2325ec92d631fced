import type { Assessment } from "../../assessment/assessment.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import { type FindingOptions, listFindings } from "../../improvement/list-findings.js";
import type { AssessmentFileOptions } from "../assessment/to-workbook.js";
import { exchangeWords } from "../words/words-in.js";
import type { CellValue, WorkbookSheet } from "../workbook/workbook.js";
import { namesOf, tableSheet } from "./table-shop.js";

/** What a list of gaps is to be like. */
export interface GapTableOptions extends AssessmentFileOptions, Omit<FindingOptions, "before"> {}

/**
 * Lays out what an assessment shows as one table: a row for each finding, with the level now, the level wanted, and what
 * mending it alone would bring.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param options - What to aim at, the day, and the languages.
 * @throws A {@link QualityError} like `listFindings`.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", title: { en: "Hours" } }] }],
 * });
 * const table = gapTable(shelter, respond(startAssessment(shelter), { hours: 0 }));
 * table.rows[1]?.slice(0, 5).map((cell) => cell?.value); // ["below the target", "hours", "Hours", "0 – not-met", "1 – met"]
 */
export function gapTable(framework: Framework, assessment: Assessment, options: GapTableOptions = {}): WorkbookSheet {
  const { languages = ["en"], ...wishes } = knownOptions("gapTable", options, {
    languages: seenLater,
    target: seenLater,
    asOf: seenLater,
    strengths: seenLater,
  });
  const words = exchangeWords(languages);
  const names = namesOf(framework, languages);
  const rows = listFindings(framework, assessment, wishes).map((finding): readonly CellValue[] => {
    const { kind, items, dimension, level, answer, wanted, because, gain } = finding;
    const [item = ""] = items;
    const inside = dimension === null ? "" : ` (${dimension})`;
    return [
      words.findings[kind] ?? kind,
      `${items.join(", ")}${inside}`,
      `${items.map(names.node).join("; ")}${inside}`,
      names.level(level ?? answer, item, dimension),
      names.level(wanted, item, dimension),
      gain?.value ?? null,
      gain?.points ?? null,
      because === null ? null : pickText(because, languages),
    ];
  });
  const columns = [
    ["finding", 24],
    ["id", 16],
    ["item", 60],
    ["level", 24],
    ["wanted", 24],
    ["gain", 14],
    ["points", 10],
    ["because", 50],
  ] as const;
  return tableSheet(words.sheets.gaps, columns, rows, languages);
}
