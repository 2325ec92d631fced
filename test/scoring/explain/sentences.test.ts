import fc from "fast-check";
import {
  type Assessment,
  describeReason,
  type Explanation,
  explain,
  type Framework,
  pickReasons,
  type Reason,
  score,
} from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { sentences as bulgarian } from "../../../src/scoring/explain/sentences/bg.js";
import { sentences as czechSentences } from "../../../src/scoring/explain/sentences/cs.js";
import { sentences as english } from "../../../src/scoring/explain/sentences/en.js";
import { grades, keyQuestions, twoViews } from "./frameworks.js";
import { anyAssessment } from "./random-assessment.js";
import { type Scenario, scenarios } from "./scenarios.js";

const languages = ["en", "cs", "bg"] as const;
const rows = scenarios.flatMap((scenario) =>
  Object.entries(scenario.says).map(([kind, said]) => ({ kind, node: scenario.id, scenario, said })),
);

describe("a reason is said in a sentence", () => {
  it.each(rows)("$kind, of $node", ({ kind, scenario, said }) => {
    const reason = reasonsOf(scenario).find((one) => one.kind === kind);
    expect(reason && languages.map((language) => describeReason(reason, { languages: [language] }))).toEqual(said);
  });

  it("of which there is one for every kind, each with its example here", () => {
    const shown = [...new Set(rows.map(({ kind }) => kind))].sort();
    for (const table of [english, czechSentences, bulgarian]) expect(Object.keys(table).sort()).toEqual(shown);
  });

  it.each([czech, keyQuestions, twoViews, grades] as Framework[])(
    "that is one whole line, whatever is assessed: $id",
    (framework) => {
      fc.assert(
        fc.property(anyAssessment(framework), (assessment) => {
          for (const reason of everyReason(explain(framework, score(framework, assessment)))) {
            for (const language of languages) {
              const sentence = describeReason(reason, { languages: [language] });
              expect(sentence).toMatch(/^(?:[a-z]\d|[^a-z]).*[.!?]$/u);
              expect(sentence).not.toMatch(/undefined|null|NaN|object|\bInfinity\b|[\n\r]| {2}|\(\)|: \.|,,| ,| \./);
            }
          }
        }),
        { numRuns: 8 },
      );
    },
  );
});

function reasonsOf({ framework, assessment, id }: Scenario): readonly Reason[] {
  const { id: name, edition } = framework;
  const result = score(framework, { framework: name, edition, responses: {}, ...assessment } as Assessment);
  return [...explain(framework, result, id).reasons, ...pickReasons(framework, result, 50, id)];
}

function everyReason({ reasons, children, groupings }: Explanation): readonly Reason[] {
  return [...reasons, ...[...children, ...groupings].flatMap(everyReason)];
}
