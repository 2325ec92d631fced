import { isObject, knownOptions, seenLater } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import { refuseMisshapenScore, refuseMisshapenScores } from "../scoring/compare/refuse-misshapen-score.js";
import type { Score } from "../scoring/score.js";
import type { Comparison, ComparisonOptions, NodeComparison, Spread } from "./comparison.js";

/**
 * Sets an own result beside targets, beside the results of others and beside the best of them: where it stands in their
 * distribution, for the whole and for every area and standard. Others are not named and not ranked, and where there are
 * fewer than the smallest group nothing about them is said.
 *
 * @param own - The own score.
 * @param others - The scores of others, on the same edition; the own one is not among them.
 * @param options - The smallest group, what is compared, what is aimed at.
 * @throws A {@link QualityError} with code `wrong-framework` for scores of another framework or edition, `wrong-usage` for a
 * smallest group that is none, or a target for a node that is not there.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const scored = (hours: 0 | 1 | 2, sign: 0 | 1 | 2) => score(shelter, respond(startAssessment(shelter), { hours, sign }));
 * const others = [scored(0, 0), scored(0, 1), scored(1, 1), scored(2, 1), scored(2, 2)];
 * const [whole] = compareWithOthers(scored(1, 1), others, { targets: { shelter: 75 } }).nodes;
 * [whole?.own, whole?.toTarget, whole?.toBest, whole?.percentile]; // [50, 25, 50, 50]
 * whole?.spread; // { lowest: 0, lowerQuarter: 25, median: 50, upperQuarter: 75, best: 100, bands: {} }
 * compareWithOthers(scored(1, 1), others.slice(1)).nodes[0]?.spread; // null
 */
export function compareWithOthers(
  own: AssessmentScore,
  others: readonly AssessmentScore[],
  options: ComparisonOptions = {},
): Comparison {
  const {
    smallest = 5,
    by = "percent",
    targets = {},
  } = knownOptions("compareWithOthers", options, {
    smallest: seenLater,
    by: seenLater,
    targets: isObject,
  });
  if (!Number.isInteger(smallest) || smallest < 1) {
    throw new QualityError("wrong-usage", `The smallest group must be a whole number from 1 on, not ${smallest}.`);
  }
  if (by !== "percent" && by !== "value") {
    throw new QualityError("wrong-usage", `Results are compared by "percent" or by "value", not by "${by}".`);
  }
  refuseMisshapenScore(own);
  refuseMisshapenScores(others);
  for (const other of others) refuseOther(own, other);
  const nodes = listNodes(own);
  refuseTargets(targets, nodes, by);
  const theirs = others.map((other) => new Map(listNodes(other).map((node) => [node.id, node])));
  const compared = nodes.map((node) => {
    const found = theirs.flatMap((one) => one.get(node.id) ?? []).filter((one) => one[by] !== null);
    return compareNode(node, found.length < smallest ? null : found, by, targets[node.id] ?? null);
  });
  return { by, smallest, nodes: compared };
}

function refuseOther(own: AssessmentScore, { framework, edition }: AssessmentScore): void {
  if (framework === own.framework && edition === own.edition) return;
  const message = `A score of ${framework} (${edition}) cannot be compared with one of ${own.framework} (${own.edition}).`;
  throw new QualityError("wrong-framework", `${message} Carry the assessment over to the same edition first.`);
}

function refuseTargets(
  targets: Readonly<Record<string, number>>,
  nodes: readonly Score[],
  by: "percent" | "value",
): void {
  for (const [id, target] of Object.entries(targets)) {
    if (!nodes.some((node) => node.id === id)) {
      throw new QualityError("wrong-usage", `"${id}" has a target, and is no node with a result of its own.`);
    }
    if (Number.isFinite(target) && (by === "value" || (target >= 0 && target <= 100))) continue;
    const wanted = by === "value" ? "a number" : "a percentage from 0 to 100";
    throw new QualityError("wrong-usage", `The target of "${id}" must be ${wanted}, not ${target}.`);
  }
}

// Single ratings are not compared: they say too much about a unit, and too little about its quality.
function listNodes(score: Score): readonly Score[] {
  const below = score.children.filter((child) => child.children.length > 0 && child.kind !== "dimension");
  return [score, ...below.flatMap(listNodes)];
}

function compareNode(
  node: Score,
  others: readonly Score[] | null,
  by: "percent" | "value",
  target: number | null,
): NodeComparison {
  const own = node[by];
  const values = others === null ? null : others.map((other) => other[by] as number).sort((a, b) => a - b);
  const best = values?.at(-1) ?? null;
  return {
    id: node.id,
    own,
    band: node.band,
    target,
    toTarget: own === null || target === null ? null : target - own,
    others: others?.length ?? null,
    spread: values === null || others === null ? null : spreadOf(values, others),
    toBest: own === null || best === null ? null : best - own,
    percentile: own === null || values === null ? null : percentileOf(own, values),
  };
}

// Quarters and middle are results that occur: the lowest that at least so many lie at or under.
function spreadOf(values: readonly number[], others: readonly Score[]): Spread {
  const at = (share: number) => values[Math.max(0, Math.ceil(share * values.length) - 1)] as number;
  const bands: Record<string, number> = {};
  for (const { band } of others) if (band !== null) bands[band] = (bands[band] ?? 0) + 1;
  return {
    lowest: at(0),
    lowerQuarter: at(0.25),
    median: at(0.5),
    upperQuarter: at(0.75),
    best: at(1),
    bands,
  };
}

function percentileOf(own: number, values: readonly number[]): number {
  const below = values.filter((value) => value < own).length;
  const equal = values.filter((value) => value === own).length;
  return (100 * (below + equal / 2)) / values.length;
}
