import { pickText } from "../core/text.js";
import type { Framework } from "../framework/framework.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import type { Score } from "../scoring/score.js";
import { levelNames } from "./level-names.js";
import { nameText, nodeNames } from "./node-names.js";
import { plainText } from "./plain-text.js";
import type { ReportLine } from "./report.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Says what moved results after they were found: steps, limits that decided, and bands that a person put in place.
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
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "sum" },
 *     overall: {
 *       combine: "sum",
 *       bands: [{ id: "poor" }, { id: "fair", from: 1 }],
 *       limits: [{ id: "sign", when: { node: "sign", is: "not-met" }, atMost: "poor", because: { en: "No sign." } }],
 *     },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } });
 * decisionLines(shelter, result, ["en"]); // [{ name: "Limits", text: "Shelter: No sign." }]
 */
export function decisionLines(
  framework: Framework,
  score: AssessmentScore,
  languages: readonly string[],
): readonly ReportLine[] {
  const words = wordsIn(languages);
  const names = nodeNames(framework, languages);
  const level = levelNames(framework, languages);
  return decidedNodes(score).flatMap((node) => {
    const name = nameText(names.get(node.id) ?? { code: null, name: plainText(node.id) });
    const line = (title: string, text: string): ReportLine => ({ name: title, text: `${name}: ${plainText(text)}` });
    const { steps, limits, override } = node;
    return [
      ...steps.map(({ moved, because }) =>
        line(words.steps, `${moved > 0 ? "+" : ""}${moved}, ${pickText(because, languages)}`),
      ),
      ...limits.filter(({ binds }) => binds).map(({ because }) => line(words.limits, pickText(because, languages))),
      ...(override === null ? [] : [line(words.overrides, overrideText(override, level, words.insteadOf))]),
    ];
  });
}

/**
 * Lists the scores whose steps, limits and overrides a report tells of: every node of the tree, then the groups.
 *
 * @param score - The score.
 */
export function decidedNodes(score: AssessmentScore): readonly Score[] {
  return [score, ...Object.values(score.groupings).flatMap(ownGroups)].flatMap(everyNode);
}

function everyNode(score: Score): readonly Score[] {
  return [score, ...(score.kind === "group" ? [] : score.children.flatMap(everyNode))];
}

// The items in a group stand in the tree as well.
function ownGroups(score: Score): readonly Score[] {
  return score.kind === "group" ? [score, ...score.children.flatMap(ownGroups)] : [];
}

function overrideText(
  { wished, computed, reason, role }: NonNullable<Score["override"]>,
  level: (id: string) => string,
  insteadOf: string,
): string {
  const before = computed === null ? "" : ` ${insteadOf} ${level(computed)}`;
  return `${level(wished)}${before} (${role}: ${reason})`;
}
