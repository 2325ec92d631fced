import type { Framework } from "../../framework/framework.js";
import type { AssessmentScore } from "../../scoring/assessment-score.js";
import type { Score, StruckLimit } from "../../scoring/score.js";
import { decidedNodes } from "../decision-lines.js";
import { formatNumber } from "../format-number.js";
import { levelTexts } from "../level-names.js";
import { nodeNames } from "../node-names.js";
import { plainText } from "../plain-text.js";
import type { ReportDecision } from "../report-parts.js";
import { taggedText } from "../tagged-text.js";
import { wordsIn } from "../words/words-in.js";

/**
 * Gathers what moved results after they were found: limits that decided, steps, and bands that a person put in place.
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
 * const [decision] = shownDecisions(shelter, result, ["en"]);
 * [decision?.kind, decision?.name, decision?.what, decision?.because.text]; // ["limit", "Shelter", "at most poor", "No sign."]
 */
export function shownDecisions(
  framework: Framework,
  score: AssessmentScore,
  languages: readonly string[],
): readonly ReportDecision[] {
  const words = wordsIn(languages);
  const names = nodeNames(framework, languages);
  const level = levelTexts(framework, languages);
  const limited = ({ atMost }: StruckLimit): string =>
    `${words.atMost} ${typeof atMost === "number" ? formatNumber(atMost, words.language) : level(atMost).text}`;
  const decide = (node: Score): readonly ReportDecision[] => {
    const name = names.get(node.id) ?? { code: null, name: plainText(node.id), lang: null };
    const { override } = node;
    return [
      ...node.steps.map(({ moved, because }) => ({
        ...name,
        kind: "step" as const,
        what: `${moved > 0 ? "+" : ""}${formatNumber(moved, words.language)}`,
        because: taggedText(because, languages),
      })),
      ...node.limits
        .filter(({ binds }) => binds)
        .map((limit) => ({
          ...name,
          kind: "limit" as const,
          what: limited(limit),
          because: taggedText(limit.because, languages),
        })),
      ...(override === null
        ? []
        : [
            {
              ...name,
              kind: "override" as const,
              what: [level(override.wished).text, override.computed === null ? "" : level(override.computed).text]
                .filter(Boolean)
                .join(` ${words.insteadOf} `),
              because: { text: plainText(`${override.role}: ${override.reason}`), lang: null },
            },
          ]),
    ];
  };
  return decidedNodes(score).flatMap(decide);
}
