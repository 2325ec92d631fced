import type { Assessment } from "../../assessment/assessment.js";
import { isRecord } from "../../core/check-fields.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import type { Framework } from "../../framework/framework.js";
import type { Score } from "../../scoring/score.js";
import { score } from "../../scoring/score-assessment.js";
import type { AssessmentFileOptions } from "../assessment/to-workbook.js";
import { exchangeWords } from "../words/words-in.js";
import type { CellValue, WorkbookSheet } from "../workbook/workbook.js";
import { namesOf, tableSheet } from "./table-shop.js";

const columns = [
  ["id", 14],
  ["item", 60],
  ["state", 16],
  ["level", 24],
  ["result", 10],
  ["points", 10],
  ["max", 10],
  ["percent", 10],
  ["rated", 11],
  ["expected", 13],
  ["reason", 30],
  ["comment", 45],
  ["evidence", 24],
] as const;

/**
 * Lays out the score of an assessment as one table: the whole, then every node down to the items, with state, result, points,
 * coverage and what was said of it. A gap is an empty cell, never 0.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param options - What the table is to be like.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const table = scoreTable(shelter, respond(startAssessment(shelter), { hours: 1 }));
 * table.rows[1]?.slice(0, 6).map((cell) => cell?.value); // ["shelter", "The whole", "scored", null, 1, 1]
 */
export function scoreTable(
  framework: Framework,
  assessment: Assessment,
  options: AssessmentFileOptions = {},
): WorkbookSheet {
  const { languages = ["en"] } = knownOptions("scoreTable", options, { languages: seenLater });
  const words = exchangeWords(languages);
  const names = namesOf(framework, languages);
  const rows: (readonly CellValue[])[] = [];
  const put = (one: Score, depth: number, item: string): void => {
    const inside = one.kind === "dimension";
    const given = !inside && Object.hasOwn(assessment.responses, one.id) ? assessment.responses[one.id] : undefined;
    const said = isRecord(given) ? given : {};
    const name = one.kind === "framework" ? words.whole : names.node(one.id);
    rows.push([
      inside ? `${item}#${one.id}` : one.id,
      `${"   ".repeat(Math.max(0, depth - 1))}${name}`,
      words.states[one.state] ?? one.state,
      names.level(one.band, inside ? item : one.id, one.id),
      one.value,
      one.points,
      one.max,
      one.percent,
      one.coverage.rated,
      one.coverage.expected,
      (said.reason as string | undefined) ?? null,
      (said.comment as string | undefined) ?? null,
      (said.evidence as readonly string[] | undefined)?.join(", ") ?? null,
    ]);
    for (const child of one.children) put(child, depth + 1, inside ? item : one.id);
  };
  put(score(framework, assessment), 0, framework.id);

  return tableSheet(words.sheets.score, columns, rows, languages);
}
