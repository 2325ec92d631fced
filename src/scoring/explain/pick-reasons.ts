import type { Framework } from "../../framework/framework.js";
import type { AssessmentScore } from "../assessment-score.js";
import { programOf } from "../compile-framework.js";
import type { ProgramNode } from "../program.js";
import { costReasons } from "./cost-reasons.js";
import { explainer } from "./explain-node.js";
import type { Explanation } from "./explanation.js";
import { findPlace } from "./find-place.js";
import { readBack } from "./read-back.js";
import type { Reason, ReasonKind } from "./reason.js";
import { excusedBelow } from "./set-aside.js";

const withoutResult: readonly ReasonKind[] = [
  "coverage-too-low",
  "gaps-withhold",
  "condition-unknown",
  "nothing-to-divide",
  "nothing-rated",
  "verdict-open",
  "nothing-applies",
  "all-left-out",
];

const excused: readonly ReasonKind[] = [
  "does-not-apply",
  "answered-not-applicable",
  "answered-left-out",
  "nothing-applies",
  "all-left-out",
];

/**
 * Picks the reasons of a result that are most useful to somebody who reads only a few.
 *
 * They are of six sorts, in this order: why there is no result; limits that bind and bands put in place by a person, here and
 * below; ratings that are missing, and what they still allow; items below their floor; what single ratings cost against the
 * best level, dearest first; what does not apply. The first of every sort comes before the second of any, so that nothing
 * important hides behind a long list; within a sort, earlier nodes come first.
 *
 * @param framework - The framework of the score.
 * @param score - The whole score of an assessment.
 * @param most - How many to pick at most.
 * @param id - The node whose result is asked about, as for `explain`; the whole if absent.
 * @returns The reasons, most useful first; none where everything is rated at its best.
 * @throws A {@link QualityError} with code `wrong-framework` or `unknown-id`, as `explain` does.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", code: "1a" }, { id: "sign", code: "1b" }, { id: "step", code: "1c" }] }],
 * });
 * const result = score(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: "partly", sign: 0 } });
 * pickReasons(shelter, result, 2).map((reason) => describeReason(reason, { languages: ["en"] }));
 * // => ["2 of 3 ratings are there; missing: 1c.",
 * //     "1b costs 2 points: rated “not-met”."]
 */
export function pickReasons(
  framework: Framework,
  score: AssessmentScore,
  most: number,
  id?: string,
): readonly Reason[] {
  const program = programOf(framework);
  const place = id === undefined ? 0 : findPlace(program, id);
  const trace = readBack(program, score);
  const node = program.nodes[place] as ProgramNode;
  const explanation = explainer(trace)(place);
  const { state, reasons } = explanation;
  const ofKinds = (...kinds: readonly ReasonKind[]) => reasons.filter((reason) => kinds.includes(reason.kind));
  const sorts: readonly (readonly Reason[])[] = [
    state === "scored" ? [] : ofKinds(...withoutResult),
    decisionsIn(explanation),
    ofKinds("coverage", "possible", "possible-unknown"),
    ofKinds("items-below-floor"),
    costReasons(trace, node),
    // The whole lists them already.
    [...ofKinds(...excused), ...(place === 0 ? [] : excusedBelow(trace, node))],
  ];
  return [...new Set(inTurn(sorts))].slice(0, most);
}

function decisionsIn({ reasons, children }: Explanation): readonly Reason[] {
  const own = reasons.filter(({ kind }) => kind === "limit-binds" || kind === "override" || kind === "override-cut");
  return [...own, ...children.flatMap(decisionsIn)];
}

// The first of each, then the second of each, and so on.
function inTurn(sorts: readonly (readonly Reason[])[]): readonly Reason[] {
  const rounds = Math.max(...sorts.map((sort) => sort.length));
  return Array.from({ length: rounds }, (_, round) => sorts.flatMap((sort) => sort[round] ?? [])).flat();
}
