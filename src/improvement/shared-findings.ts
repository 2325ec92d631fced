import type { Id } from "../core/id.js";
import { programOf } from "../scoring/compile-framework.js";
import type { StruckLimit } from "../scoring/score.js";
import type { EvidenceBook } from "./evidence-findings.js";
import type { FindingBase, LimitFinding, SameEvidence } from "./finding.js";
import { gainOf } from "./gain-of.js";
import { levelAt } from "./level-names.js";
import type { Promised } from "./promise-levels.js";
import type { Situation, Standing } from "./situation.js";
import type { Wants } from "./wanted-level.js";

/** So many items must name the same evidence, and none another, before it is a finding. */
const suspicious = 5;

const nothingWanted = {
  dimension: null,
  level: null,
  answer: null,
  wanted: null,
  wish: null,
  because: null,
  gain: null,
};

/**
 * Says that one and the same piece of evidence is all that the assessment rests on, for five items or more.
 *
 * @example
 * import { evidenceOf } from "./evidence-findings.js";
 * import { situationOf } from "./situation.js";
 * const standards = [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }, { id: "e" }];
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards }],
 * });
 * const responses = Object.fromEntries(standards.map(({ id }) => [id, { rating: "met", evidence: ["handbook"] }]));
 * const assessment = { framework: "shelter", edition: "2026-01-01", responses, evidence: [{ id: "handbook" }] };
 * const situation = situationOf(shelter, assessment);
 * sameEvidence(situation, evidenceOf(situation)).map(({ evidence, items }) => [evidence, items.length]); // [["handbook", 5]]
 */
export function sameEvidence({ standings }: Situation, book: EvidenceBook): readonly SameEvidence[] {
  const rated = standings.filter(({ result, node }) => result.rank >= 0 && node.visit?.isItem === true);
  const items = [...new Set(rated.map(({ item }) => item))].filter((item) => book.namedFor(item).length > 0);
  const [evidence, ...others] = new Set(items.flatMap((item) => book.namedFor(item)));
  if (evidence === undefined || others.length > 0 || items.length < suspicious) return [];
  return [{ kind: "evidence-same", items, ...nothingWanted, evidence }];
}

/**
 * Lists the limits that hold a result down, with the items behind each and what it would bring to take them to their target.
 *
 * @param situation - The assessment.
 * @param wants - What is wanted of a rating.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * import { wantsOf } from "./wanted-level.js";
 * const limits = [{ id: "unsafe", when: { count: { is: "not-met" }, atLeast: 1 }, atMost: 1, because: { en: "Unsafe." } }] as const;
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum", limits } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "exits" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "met", exits: "not-met" }));
 * const [found] = limitFindings(situation, (standing) => wantsOf(shelter, standing));
 * [found?.limit, found?.items, found?.gain?.value]; // ["unsafe", ["exits"], 3]
 */
export function limitFindings(situation: Situation, wants: (standing: Standing) => Wants): readonly LimitFinding[] {
  const { nodes } = programOf(situation.framework);
  return situation.results.flatMap(({ limits }, place) =>
    limits
      .filter((limit) => limit.binds)
      .map((limit) => limitFinding(situation, limit, { index: place, id: nodes[place]?.id ?? "" }, wants)),
  );
}

function limitFinding(
  situation: Situation,
  limit: StruckLimit,
  held: { readonly index: number; readonly id: Id },
  wants: (standing: Standing) => Wants,
): LimitFinding {
  const named = new Set(limit.nodes);
  const behind = situation.standings.filter((standing) => isNamed(standing, named));
  const promises = behind.flatMap((standing) => raiseOf(standing, wants(standing)));
  const base: FindingBase = { ...nothingWanted, items: [...new Set(behind.map(({ item }) => item))] };
  return {
    ...base,
    kind: "limit",
    because: limit.because,
    limit: limit.id,
    node: held.id,
    atMost: limit.atMost,
    gain: promises.length === 0 ? null : gainOf(situation, promises, held.index),
  };
}

// A node that is judged or computed stands for what is rated inside it.
function isNamed({ item, node }: Standing, named: ReadonlySet<Id>): boolean {
  return named.has(item) || (node.visit?.parents ?? []).some((parent) => named.has(parent.node.id));
}

function raiseOf(standing: Standing, { target }: Wants): readonly Promised[] {
  const { item, dimension, result } = standing;
  const level = levelAt(standing, target.rank);
  const open = result.state === "scored" || result.state === "unrated";
  return !open || level === null || result.found >= target.rank ? [] : [{ item, dimension, level }];
}
