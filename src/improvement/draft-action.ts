import type { LocalizedText } from "../core/text.js";
import type { LevelId } from "../framework/scale.js";
import { actionTitle, type Doing, type Raise } from "./action-title.js";
import type { Finding, Gain } from "./finding.js";
import { gainOf } from "./gain-of.js";
import type { Action, ExpectedLevel, FindingRef } from "./improvement-plan.js";
import { levelAt, rankOf } from "./level-names.js";
import type { Promised } from "./promise-levels.js";
import type { Situation, Standing } from "./situation.js";

/** An action with what decides its place in a plan. */
export interface DraftedAction {
  /** The action. */
  readonly action: Action;
  /** What it would bring by itself; null where only evidence is asked for. */
  readonly gain: Gain | null;
  /** Whether its item is below its floor. */
  readonly duty: boolean;
  /** Where its lowest rating stands on its scale, from 0 at the bottom to 1 at the top; 2 while unrated. */
  readonly height: number;
}

/**
 * Drafts the one action that answers all findings about an item: it takes every rating to the highest level wanted of it,
 * and sees to the evidence on the way. Where only evidence is asked for, the levels are to hold.
 *
 * @param situation - The assessment.
 * @param findings - All findings about one item; at least one.
 *
 * @example
 * import { findingsOf } from "./list-findings.js";
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: 0 }));
 * const { action, height } = draftAction(situation, findingsOf(situation, {}));
 * action.expects; // [{ item: "hours", from: "not-met", level: "met" }]
 * height; // 0
 */
export function draftAction(situation: Situation, findings: readonly Finding[]): DraftedAction {
  const own = situation.standings.filter((standing) => standing.item === findings[0]?.items[0]);
  const about = own[0] as Standing;
  const raises = own.flatMap((standing) => raiseOf(standing, findings));
  const touched = raises.length > 0 ? raises : own.map((standing) => ({ standing, to: standing.result.found }));
  const expects = touched.flatMap(expectedOf);
  const gain = raises.length > 0 ? gainOfRaises(situation, raises, findings) : null;
  const action: Action = {
    id: about.item,
    title: titleOf(situation, { about, raises, evidence: evidenceAsked(findings) }, findings),
    answers: findings.map(refOf),
    items: [about.item],
    expects,
    ...(gain === null ? {} : { gain }),
  };
  const duty = findings.some((finding) => finding.kind === "below-floor");
  return { action, gain, duty, height: Math.min(...touched.map(({ standing }) => heightOf(standing))) };
}

// What an answer asks for has words of its own, where no level is to be raised and no evidence given.
function titleOf({ framework }: Situation, doing: Doing, findings: readonly Finding[]): LocalizedText {
  const asked = findings.find((finding) => finding.kind === "action-asked");
  if (asked !== undefined && doing.raises.length === 0 && doing.evidence === "none") return asked.because;
  return actionTitle(framework, doing);
}

// An item below its floor and below its target is taken to the higher of the two at once.
function raiseOf(standing: Standing, findings: readonly Finding[]): readonly Raise[] {
  const ranks = findings
    .filter((finding) => finding.dimension === standing.dimension && finding.wanted !== null)
    .map((finding) => rankOf(standing, finding.wanted as LevelId));
  return ranks.length === 0 ? [] : [{ standing, to: Math.max(...ranks) }];
}

function expectedOf({ standing, to }: Raise): readonly ExpectedLevel[] {
  const { item, dimension, result } = standing;
  const level = levelAt(standing, to);
  if (level === null) return [];
  const from = levelAt(standing, result.found);
  return [{ item, ...(dimension === null ? {} : { dimension }), ...(from === null ? {} : { from }), level }];
}

function promisedOf({ standing, to }: Raise): readonly Promised[] {
  const level = levelAt(standing, to);
  return level === null ? [] : [{ item: standing.item, dimension: standing.dimension, level }];
}

// What a single rating would bring is known from its finding; several together are scored together.
function gainOfRaises(situation: Situation, raises: readonly Raise[], findings: readonly Finding[]): Gain {
  const { dimension, node } = (raises[0] as Raise).standing;
  if (dimension !== null) return gainOf(situation, raises.flatMap(promisedOf), node.parent);
  const [promise] = raises.flatMap(promisedOf);
  return findings.find((finding) => finding.wanted === promise?.level)?.gain as Gain;
}

function evidenceAsked(findings: readonly Finding[]): Doing["evidence"] {
  if (findings.some((finding) => finding.kind === "evidence-expired")) return "renew";
  return findings.some((finding) => finding.kind === "evidence-missing") ? "give" : "none";
}

function refOf({ kind, items, dimension }: Finding): FindingRef {
  return { kind, items, ...(dimension === null ? {} : { dimension }) };
}

function heightOf({ result, levels }: Standing): number {
  return result.found < 0 ? 2 : result.found / (levels.length - 1);
}
