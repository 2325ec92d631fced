import type { Evidence } from "../assessment/assessment.js";
import { isRecord } from "../core/check-fields.js";
import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { Claim, ExpiredEvidence, FindingBase, MissingEvidence } from "./finding.js";
import { levelAt } from "./level-names.js";
import type { Situation, Standing } from "./situation.js";
import type { Wants } from "./wanted-level.js";

/** What an assessment says about evidence, looked up once. */
export interface EvidenceBook {
  /** Whether the assessment uses evidence at all. */
  readonly used: boolean;
  /** The evidence that it holds, by id. */
  readonly held: ReadonlyMap<Id, Evidence>;
  /** The ids that a response names. */
  readonly namedFor: (item: Id) => readonly Id[];
  /** The day on which expiry is judged; null where none is known. */
  readonly asOf: Day | null;
}

/**
 * Looks up what an assessment says about evidence.
 *
 * @param situation - The assessment.
 * @param asOf - The day on which expiry is judged; the assessment's own if absent.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * evidenceOf(situationOf(shelter, startAssessment(shelter, { on: "2026-05-04" }))).asOf; // "2026-05-04"
 */
export function evidenceOf({ assessment }: Situation, asOf?: Day): EvidenceBook {
  const namedFor = (item: Id): readonly Id[] => {
    const response = Object.hasOwn(assessment.responses, item) ? assessment.responses[item] : undefined;
    return isRecord(response) && Array.isArray(response.evidence) ? response.evidence : [];
  };
  const { evidence = [] } = assessment;
  return {
    used: evidence.length > 0 || Object.keys(assessment.responses).some((item) => namedFor(item).length > 0),
    held: new Map(evidence.map((one) => [one.id, one])),
    namedFor,
    asOf: asOf ?? assessment.on ?? null,
  };
}

/** An item with its ratings and what is wanted of each. */
export interface WantedItem {
  /** Its ratings that apply; more than one where it has dimensions. */
  readonly standings: readonly Standing[];
  /** What is wanted of each, in the same order. */
  readonly wants: readonly Wants[];
}

/**
 * Lists what is amiss with the evidence of one item: a rating that claims enough and names none, or one that rests on
 * evidence which had expired on the day. Nobody is asked for evidence where the assessment works without any.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * import { wantsOf } from "./wanted-level.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const { standings, ...rest } = situationOf(shelter, respond(startAssessment(shelter), { hours: "met" }));
 * const book = { ...evidenceOf({ standings, ...rest }), used: true };
 * const item = { standings, wants: standings.map((standing) => wantsOf(shelter, standing)) };
 * evidenceFindings(book, item).map((finding) => finding.kind); // ["evidence-missing"]
 */
export function evidenceFindings(book: EvidenceBook, item: WantedItem): readonly (MissingEvidence | ExpiredEvidence)[] {
  const rated = item.standings.filter((standing) => standing.result.rank >= 0);
  const [first] = rated;
  if (!book.used || first?.node.visit?.isItem !== true) return [];
  const named = book.namedFor(first.item);
  const { asOf } = book;
  if (named.length === 0) {
    const claim = claimOf(item);
    return claim === null ? [] : [{ kind: "evidence-missing", ...about(rated), claim }];
  }
  if (asOf === null) return [];
  const expired = named.filter((id) => (book.held.get(id)?.expires ?? asOf) < asOf);
  return expired.length === 0 ? [] : [{ kind: "evidence-expired", ...about(rated), evidence: expired, asOf }];
}

// Of several ratings that claim something, the first speaks for the item.
function claimOf({ standings, wants }: WantedItem): Claim | null {
  for (const [place, standing] of standings.entries()) {
    const { rank, wish } = (wants[place] as Wants).claim;
    const level = levelAt(standing, rank);
    if (standing.result.found >= rank && level !== null) return { level, wish };
  }
  return null;
}

function about(rated: readonly Standing[]): FindingBase {
  const [only] = rated.length === 1 ? rated : [];
  return {
    items: rated.slice(0, 1).map((standing) => standing.item),
    dimension: null,
    level: only === undefined ? null : levelAt(only, only.result.found),
    answer: only?.result.answer ?? null,
    wanted: null,
    wish: null,
    because: null,
    gain: null,
  };
}
