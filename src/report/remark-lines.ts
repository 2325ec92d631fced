import type { Id } from "../core/id.js";
import type { Framework } from "../framework/framework.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import type { Bound, Score } from "../scoring/score.js";
import { decisionLines } from "./decision-lines.js";
import { formatNumber, formatPercent } from "./format-number.js";
import { levelNames } from "./level-names.js";
import { nameText, nodeNames } from "./node-names.js";
import { statesPercent } from "./outcome.js";
import { plainText } from "./plain-text.js";
import type { ReportLine } from "./report.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Says what the number alone does not: what the missing ratings still allow, in the tree and in each grouping, how many items
 * stand at each level, which limits hold, and what is below its floor.
 *
 * @param framework - The framework.
 * @param score - The score.
 * @param languages - Languages wanted, best first.
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
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } });
 * remarkLines(shelter, result, ["en"]).map((line) => `${line.name}: ${line.text}`);
 * // => ["Levels: met 1, not rated 1",
 * //     "Still possible: 1 to 2 of 2"]
 */
export function remarkLines(
  framework: Framework,
  score: AssessmentScore,
  languages: readonly string[],
): readonly ReportLine[] {
  const words = wordsIn(languages);
  const names = nodeNames(framework, languages);
  const nameOf = (id: Id) => nameText(names.get(id) ?? { code: null, name: plainText(id) });
  const possible = (some: Score, reachable: number | null) => possibleText(framework, some, reachable, languages);
  const lines = [
    { name: words.counts, text: countsText(framework, score, languages) },
    { name: words.stillPossible, text: possible(score, score.reachable) },
    ...Object.values(score.groupings).map((grouping) => {
      const text = possible(grouping, null);
      return { name: words.stillPossible, text: text && `${nameOf(grouping.id)}: ${text}` };
    }),
    ...decisionLines(framework, score, languages),
    {
      name: words.belowFloor,
      text: score.belowFloor.map(nameOf).join("; "),
    },
  ];
  return lines.filter((line) => line.text !== "");
}

function countsText(framework: Framework, { counts }: Score, languages: readonly string[]): string {
  const words = wordsIn(languages);
  const level = levelNames(framework, languages);
  return Object.entries(counts)
    .map(([id, count]) => `${id === "unrated" ? words.unrated : level(id)} ${count}`)
    .join(", ");
}

function possibleText(
  framework: Framework,
  { id, possible, coverage }: Score,
  reachable: number | null,
  languages: readonly string[],
): string {
  if (possible === null || coverage.rated >= coverage.expected) return "";
  const words = wordsIn(languages);
  const ends = [possible.lowest, possible.highest].map((bound) => boundText(framework, id, bound, languages));
  if (ends.some((end) => end === "")) return "";
  if (ends[0] === ends[1]) return ends[0] ?? "";
  const inPoints = reachable !== null && !statesPercent(framework, id);
  return `${ends.join(` ${words.to} `)}${inPoints ? ` ${words.of} ${formatNumber(reachable, words.language)}` : ""}`;
}

function boundText(framework: Framework, id: Id, { value, band }: Bound, languages: readonly string[]): string {
  const { language } = wordsIn(languages);
  const inPercent = statesPercent(framework, id);
  const number = value === null ? "" : inPercent ? formatPercent(value, language) : formatNumber(value, language);
  return [number, band === null ? "" : levelNames(framework, languages)(band)].filter(Boolean).join(" ");
}
