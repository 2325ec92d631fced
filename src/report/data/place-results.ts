import type { Assessment, Response } from "../../assessment/assessment.js";
import { bandsOf, scoredNode } from "../../assessment/bands-of.js";
import type { Id } from "../../core/id.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import { compile } from "../../scoring/compile-framework.js";
import type { Bound, Score } from "../../scoring/score.js";
import { formatNumber, formatPercent } from "../format-number.js";
import { levelNames } from "../level-names.js";
import { statesPercent } from "../outcome.js";
import type { ReportPossible } from "../report.js";
import { wordsIn } from "../words/words-in.js";

/** Places results between nothing and all that can be reached. */
export interface Placing {
  /** Where a result stands, from 0 to 1; null without one that can be placed. */
  readonly share: (score: Score) => number | null;
  /** What the missing ratings of a node still allow; null where none is missing, or where it is not known. */
  readonly possible: (score: Score) => ReportPossible | null;
}

/**
 * Gives what places the results of an assessment: by percentage, or else by the place of the level among the levels.
 *
 * The percentage of a gappy node speaks of what was rated. What is still possible speaks of everything that applies, so it
 * is measured against the highest that the node can reach, found by scoring the unit once with no rating at all.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } };
 * const placing = placeResults(shelter, assessment, ["en"]);
 * placing.share(score(shelter, assessment)); // 1
 * placing.possible(score(shelter, assessment)); // { text: "1 to 2", lowest: 0.5, highest: 1 }
 */
export function placeResults(framework: Framework, assessment: Assessment, languages: readonly string[]): Placing {
  const outline = outlineOf(framework);
  const reach = reachOf(framework, assessment);
  const bands = (id: Id): readonly string[] => {
    const node = outline.byId.get(id);
    return node === undefined ? [] : bandsOf(outline, scoredNode(outline, node));
  };
  const isPercent = ({ id, kind }: Score): boolean => kind !== "dimension" && statesPercent(framework, id);
  const placeBound = (score: Score, { value, band }: Bound): number | null => {
    if (value === null) return placeBand(bands(score.id), band);
    const most = isPercent(score) ? 100 : (reach.get(score.id) ?? null);
    return most === null || most <= 0 ? null : within(value / most);
  };
  return {
    share: (score) => {
      if (score.state !== "scored") return null;
      const percent = isPercent(score) ? score.value : score.percent;
      return percent === null ? placeBand(bands(score.id), score.band) : within(percent / 100);
    },
    possible: (score) => {
      const { possible, coverage } = score;
      if (possible === null || coverage.rated >= coverage.expected) return null;
      const text = possibleText(framework, [possible.lowest, possible.highest], isPercent(score), languages);
      if (text === null) return null;
      return { text, lowest: placeBound(score, possible.lowest), highest: placeBound(score, possible.highest) };
    },
  };
}

/** The highest that each node can reach, by its id. */
function reachOf(framework: Framework, assessment: Assessment): ReadonlyMap<Id, number> {
  const { overrides: _, responses, ...rest } = assessment;
  const special = new Set((framework.special ?? []).map(({ id }) => id));
  const rated = (response: Response | undefined): unknown =>
    typeof response === "object" ? response.rating : response;
  const kept = Object.entries(responses).filter(([, response]) => special.has(rated(response) as Id));
  const empty = compile(framework).score({ ...rest, responses: Object.fromEntries(kept) });
  const reach = new Map<Id, number>();
  const visit = (score: Score): void => {
    const highest = score.possible?.highest.value ?? null;
    if (score.kind !== "dimension" && highest !== null) reach.set(score.id, highest);
    score.children.forEach(visit);
  };
  [empty, ...Object.values(empty.groupings)].forEach(visit);
  return reach;
}

function placeBand(bands: readonly string[], band: string | null): number | null {
  const place = band === null ? -1 : bands.indexOf(band);
  return place === -1 || bands.length < 2 ? null : place / (bands.length - 1);
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share));
}

function possibleText(
  framework: Framework,
  bounds: readonly [Bound, Bound],
  inPercent: boolean,
  languages: readonly string[],
): string | null {
  const { language, to } = wordsIn(languages);
  const level = levelNames(framework, languages);
  const [lowest, highest] = bounds.map(({ value, band }) => {
    const number = value === null ? "" : inPercent ? formatPercent(value, language) : formatNumber(value, language);
    return [number, band === null ? "" : level(band)].filter(Boolean).join(" ");
  });
  if (!lowest || !highest) return null;
  return lowest === highest ? lowest : `${lowest} ${to} ${highest}`;
}
