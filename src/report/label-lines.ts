import type { Framework } from "../framework/framework.js";
import { walk } from "../framework/walk.js";
import type { Labels } from "../scoring/assessment-score.js";
import { plainText } from "./plain-text.js";
import type { ReportLine } from "./report.js";
import { taggedText } from "./tagged-text.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Says in words what a result rests on: whose words, whose scale, whose sums, what was not checked, and what the framework
 * asks every reader to know. Printed wherever a result is printed.
 *
 * @param framework - The framework.
 * @param labels - The labels of the score, or of the framework.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", provenance: "official", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const { labels } = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: {} });
 * labelLines(shelter, labels, ["en"]).map((line) => `${line.name}: ${line.text}`);
 * // => ["Scale: official",
 * //     "Sums and rules: a proposal, not the publisher's"]
 */
export function labelLines(framework: Framework, labels: Labels, languages: readonly string[]): readonly ReportLine[] {
  const words = wordsIn(languages);
  const { text, lang } = taggedText(labels.disclaimer ?? {}, languages);
  const disclaimer = { text, ...(lang !== null && { lang }) };
  const lines: readonly ReportLine[] = [
    { name: words.wording, text: labels.wording.map((wording) => words.wordings[wording]).join("; ") },
    { name: words.scale, text: labels.scale === null ? words.notSaid : words.provenances[labels.scale] },
    { name: words.rules, text: words.provenances[labels.rules] },
    {
      name: labels.unverified.length > 0 ? words.unverified : words.verified,
      text: verification(framework, labels, languages),
    },
    { name: words.dated, text: labels.dated === "ours" ? words.datedOurs : "" },
    { name: words.disclaimer, ...disclaimer },
  ];
  return lines.filter((line) => line.text !== "");
}

// Where the framework says nothing of checking, nothing is said here.
function verification(framework: Framework, { unverified }: Labels, languages: readonly string[]): string {
  const words = wordsIn(languages);
  const items = [...walk(framework)].filter((visit) => visit.isItem);
  const codes = new Map(items.map(({ node }) => [node.id, node.code ?? node.id]));
  if (unverified.length > 0) {
    // All of them is said by the count.
    if (unverified.length === items.length)
      return `${words.notVerified}: ${unverified.length} ${words.of} ${items.length}`;
    const names = unverified.map((id) => plainText(codes.get(id) ?? id));
    // Of many, the first are named; the labels of a score hold all of them, and `explain` says them.
    const first = names.length > 8 ? names.slice(0, 5) : names;
    const others = names.length - first.length;
    const named = others > 0 ? [...first, `... ${others} ${words.more}`] : first;
    return `${words.notVerified}: ${unverified.length} ${words.of} ${items.length} (${named.join(", ")})`;
  }
  const all = items.every(({ node }) => (node.verified ?? framework.verified) === true);
  return all ? words.allVerified : "";
}
