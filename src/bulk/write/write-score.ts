import type { AssessmentScore } from "../../scoring/assessment-score.js";
import type { Score } from "../../scoring/score.js";

const known = new WeakMap<Score, string>();

/**
 * Writes a score as JSON: the very text of `JSON.stringify`. Scores of leaves and small nodes are shared between results
 * and frozen, so that their text is written once and kept with them.
 *
 * @param score - A score as the engine made it.
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
 * writeScore(result) === JSON.stringify(result); // true
 */
export function writeScore(score: AssessmentScore | Score): string {
  if (!Object.isFrozen(score)) return write(score);
  const found = known.get(score);
  if (found !== undefined) return found;
  // Not put together from parts, which would have to be gone through again in every text that it becomes a part of.
  const text = JSON.stringify(score);
  known.set(score, text);
  return text;
}

function write(score: AssessmentScore | Score): string {
  let text = "";
  for (const [key, value] of Object.entries(score)) {
    if (value !== undefined) text += `${text === "" ? "{" : ","}"${key}":${writeValue(key, value)}`;
  }
  return `${text}}`;
}

function writeValue(key: string, value: unknown): string {
  if (value === null || Number.isFinite(value)) return String(value);
  if (typeof value !== "object") return JSON.stringify(value);
  if (key === "children") return writeList(value as readonly Score[]);
  if (key === "groupings") return writeRecord(value as Readonly<Record<string, Score>>);
  return Object.isFrozen(value) ? writeFrozen(value) : JSON.stringify(value);
}

function writeList(children: readonly Score[]): string {
  let text = "";
  for (let place = 0; place < children.length; place += 1) {
    text += `${place === 0 ? "" : ","}${writeScore(children[place] as Score)}`;
  }
  return `[${text}]`;
}

function writeRecord(groupings: Readonly<Record<string, Score>>): string {
  return `{${Object.entries(groupings)
    .map(([id, score]) => `${JSON.stringify(id)}:${writeScore(score)}`)
    .join(",")}}`;
}

const frozen = new WeakMap<object, string>();

// Labels and texts of the framework come again with every result.
function writeFrozen(value: object): string {
  const found = frozen.get(value);
  if (found !== undefined) return found;
  const text = JSON.stringify(value);
  frozen.set(value, text);
  return text;
}
