import { isRecord, kindOf } from "../../core/check-fields.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import { type DescribeOptions, sentenceOf } from "./describe-reason.js";
import type { Explanation } from "./explanation.js";
import { type Speaker, speakerFor } from "./languages.js";
import type { ReasonKind } from "./reason.js";

/** How an explanation is put into words. */
export interface DescribeDepth extends DescribeOptions {
  /** How many levels below the node are said as well; 1 if absent, `Infinity` for all. */
  readonly depth?: number;
}

// Said of the node that was asked for; of the nodes below only what made their result.
const atTheTop: readonly ReasonKind[] = ["rule", "coverage", "possible", "possible-unknown", "items-below-floor"];

/**
 * Says an explanation in sentences, one a line: the node, then the nodes inside it, further in.
 *
 * Of the nodes inside, only what made their result is said; ask for one of them to read the rest. A node that stands in
 * a grouping as well is said once. Titles are plain text without line breaks, and not made safe for HTML.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", title: { en: "The door" }, standards: [{ id: "hours", code: "1a" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: "met" } });
 * console.log(describe(explain(shelter, result, "door"), { languages: ["en"] }));
 * // The door
 * //   “The door” has 1 of 1 point: 1a brought 1.
 * //   Rule: the sum (a proposal, not official).
 * //
 * //   1a
 * //     1a is rated “met”: 1 of 1 point.
 */
export function describe(explanation: Explanation, options: DescribeDepth): string {
  refuseNoExplanation(explanation);
  const { languages, depth = 1 } = knownOptions("describe", options, { languages: seenLater, depth: seenLater });
  return linesOf(explanation, speakerFor(languages), depth, new Set()).join("\n");
}

function linesOf(explanation: Explanation, speaker: Speaker, depth: number, said: Set<Explanation>): readonly string[] {
  const top = said.size === 0;
  said.add(explanation);
  const reasons = explanation.reasons.filter((reason) => top || !atTheTop.includes(reason.kind));
  const sentences = reasons.map((reason) => `  ${sentenceOf(reason, speaker)}`);
  const inside = depth < 1 ? [] : [...explanation.children, ...explanation.groupings];
  // What stands in a grouping as well has been said where it stands in the tree.
  const below = inside.flatMap((one) => (said.has(one) ? [] : ["", ...linesOf(one, speaker, depth - 1, said)]));
  return [headingOf(explanation, speaker), ...sentences, ...below.map((line) => (line === "" ? "" : `  ${line}`))];
}

function headingOf({ node, title }: Explanation, { say }: Speaker): string {
  const text = title === null ? "" : say.text(title);
  const name = node.code === null && text !== "" ? "" : say.Node(node);
  return [name, text].filter((part) => part !== "").join(" · ");
}

function refuseNoExplanation(value: unknown): void {
  const lists = isRecord(value) ? [value.reasons, value.children, value.groupings] : [];
  if (isRecord(value) && isRecord(value.node) && lists.every(Array.isArray)) return;
  const given = isRecord(value) ? "an object without reasons" : kindOf(value);
  throw new QualityError("wrong-usage", `What is described is what explain gives, and this is ${given}.`);
}
