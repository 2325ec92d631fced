import type { Id } from "../core/id.js";
import type { Framework } from "../framework/framework.js";
import { outlineOf } from "../framework/outline.js";
import type { Score } from "../scoring/score.js";
import { formatNumber, formatPercent } from "./format-number.js";
import { listGroups } from "./list-groups.js";
import type { ReportOutcome } from "./report.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Takes from a score what came out for its node.
 *
 * @param framework - The framework.
 * @param score - The score of the node.
 * @param level - Names a level or band.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } });
 * outcomeOf(shelter, result, (id) => id); // { state: "scored", points: 1, max: 1, percent: 100, level: null }
 */
export function outcomeOf(framework: Framework, score: Score, level: (id: string) => string): ReportOutcome {
  const { id, kind, state, points, max, band } = score;
  const percent = kind !== "dimension" && statesPercent(framework, id) ? score.value : score.percent;
  return { state, points, max, percent, level: band === null ? null : level(band) };
}

/**
 * Says whether the number of a node is a percentage by its rule.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum", as: "percent" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * [statesPercent(shelter, "shelter"), statesPercent(shelter, "door")]; // [true, false]
 */
export function statesPercent(framework: Framework, id: Id): boolean {
  const node = outlineOf(framework).byId.get(id) ?? listGroups(framework).find((group) => group.id === id);
  return (node?.rule?.as ?? "points") !== "points";
}

/**
 * Writes the points of an outcome and what could be reached; empty where there are none.
 *
 * @example
 * pointsText({ state: "scored", points: 104, max: 153, percent: 67.97, level: null }, "cs"); // "104 z 153"
 */
export function pointsText({ points, max }: ReportOutcome, language: string): string {
  if (points === null) return "";
  const reached = formatNumber(points, language);
  return max === null ? reached : `${reached} ${wordsIn([language]).of} ${formatNumber(max, language)}`;
}

/**
 * Writes an outcome in one line: points, percentage, level, or else why there is none.
 *
 * @example
 * outcomeText({ state: "scored", points: 104, max: 153, percent: 10400 / 153, level: null }, "en"); // "104 of 153, 67.97 %"
 * outcomeText({ state: "unrated", points: null, max: null, percent: null, level: null }, "en"); // "not rated"
 */
export function outcomeText(outcome: ReportOutcome, language: string): string {
  const { state, percent, level } = outcome;
  const parts = [
    pointsText(outcome, language),
    percent === null ? "" : formatPercent(percent, language),
    level ?? "",
  ].filter((part) => part !== "");
  return state === "scored" && parts.length > 0 ? parts.join(", ") : wordsIn([language]).states[state];
}
