import { isRecord } from "../core/check-fields.js";
import { type Issue, pointer } from "../core/issue.js";
import { nearest } from "../core/nearest.js";
import { factUses } from "../framework/fact-uses.js";
import type { Framework } from "../framework/framework.js";
import type { Assessment } from "./assessment.js";

/**
 * Warns of facts whose text is asked for nowhere, and is nearly one that is: it passes no condition, and nobody would notice.
 * A text that is far from all of them may well be meant.
 */
export function oddFacts(framework: Framework, assessment: Assessment): readonly Issue[] {
  return [
    ...inFacts(framework, assessment.unit?.facts, ["unit", "facts"]),
    ...inFacts(framework, assessment.facts, ["facts"]),
  ];
}

function inFacts(framework: Framework, facts: unknown, keys: readonly string[]): readonly Issue[] {
  if (!isRecord(facts)) return [];
  return Object.entries(facts).flatMap(([id, given]): Issue[] => {
    const value = isRecord(given) ? given.value : given;
    const words = factUses(framework).get(id)?.words ?? [];
    if (typeof value !== "string" || words.includes(value)) return [];
    const [near] = nearest(value, words, 1);
    if (near === undefined) return [];
    const message = `No condition asks whether the fact "${id}" is "${value}".`;
    return [
      { code: "odd-fact", severity: "warning", path: pointer([...keys, id]), message, hint: `Did you mean "${near}"?` },
    ];
  });
}
