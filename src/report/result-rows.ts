import type { Assessment, Evidence, ItemResponse, Response } from "../assessment/assessment.js";
import type { Id } from "../core/id.js";
import type { Framework } from "../framework/framework.js";
import { type Outline, outlineOf } from "../framework/outline.js";
import type { Score } from "../scoring/score.js";
import { type Placing, placeResults } from "./data/place-results.js";
import { levelTexts } from "./level-names.js";
import { type NodeName, nodeNames } from "./node-names.js";
import { outcomeOf } from "./outcome.js";
import { plainText } from "./plain-text.js";
import type { ReportRow } from "./report.js";
import { type ReportText, taggedText } from "./tagged-text.js";

interface Naming {
  readonly outline: Outline;
  readonly nodes: ReadonlyMap<Id, NodeName>;
  readonly level: (id: string) => ReportText;
  readonly placing: Placing;
  readonly languages: readonly string[];
  readonly assessment: Assessment;
}

/**
 * Lays the results of a score out as rows, the whole first and every node before those inside it.
 *
 * @param framework - The framework.
 * @param assessment - The assessment, for what was written beside the ratings.
 * @param score - Its score.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", title: { en: "Opening hours" } }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } };
 * const rows = resultRows(shelter, assessment, score(shelter, assessment), ["en"]);
 * rows.map((row) => `${row.depth} ${row.name}: ${row.points}`); // ["0 Shelter: 1", "1 door: 1", "2 Opening hours: 1"]
 */
export function resultRows(
  framework: Framework,
  assessment: Assessment,
  score: Score,
  languages: readonly string[],
): readonly [ReportRow, ...ReportRow[]] {
  const naming: Naming = {
    outline: outlineOf(framework),
    nodes: nodeNames(framework, languages),
    level: levelTexts(framework, languages),
    placing: placeResults(framework, assessment, languages),
    languages,
    assessment,
  };
  return [rowOf(naming, score, null, 0), ...rowsBelow(naming, score, 1)];
}

/**
 * Lays the result of a grouping out as rows: its own, then those of the groups in it.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param grouping - The score of the grouping.
 * @param languages - Languages wanted, best first.
 */
export function groupingRows(
  framework: Framework,
  assessment: Assessment,
  grouping: Score,
  languages: readonly string[],
): readonly ReportRow[] {
  return resultRows(framework, assessment, grouping, languages).filter(({ kind }) => kind === "group");
}

function rowsBelow(naming: Naming, above: Score, depth: number): readonly ReportRow[] {
  return above.children.flatMap((child) => [
    rowOf(naming, child, above, depth),
    ...rowsBelow(naming, child, depth + 1),
  ]);
}

function rowOf(naming: Naming, score: Score, above: Score | null, depth: number): ReportRow {
  const { id, kind, coverage } = score;
  const node = kind === "dimension" ? undefined : naming.outline.byId.get(id);
  const response = node === undefined ? undefined : responseTo(naming.assessment, id);
  return {
    id,
    kind,
    depth,
    isItem: node !== undefined && (node.isItem || node.rated),
    ...nameOf(naming, score, above),
    ...outcomeOf(naming.outline.framework, score, (level) => naming.level(level).text),
    levelLang: score.band === null ? null : naming.level(score.band).lang,
    share: naming.placing.share(score),
    possible: naming.placing.possible(score),
    belowFloor: score.belowFloor.length,
    coverage,
    comment: written(response),
    evidence: (response?.evidence ?? []).map((one) => evidenceName(naming.assessment.evidence, one)),
  };
}

function nameOf({ nodes, outline, languages }: Naming, { id, kind }: Score, above: Score | null): NodeName {
  if (kind !== "dimension") return nodes.get(id) ?? { code: null, name: plainText(id), lang: null };
  const places = outline.byId.get(above?.id ?? "")?.children ?? [];
  const title = places.map((place) => outline.nodes[place]?.dimension).find((one) => one?.id === id)?.title;
  const { text, lang } = taggedText(title, languages);
  return { code: null, name: text || plainText(id), lang };
}

function responseTo({ responses }: Assessment, id: Id): ItemResponse | undefined {
  const response: Response | undefined = Object.hasOwn(responses, id) ? responses[id] : undefined;
  return typeof response === "object" ? response : undefined;
}

function written(response: ItemResponse | undefined): string | null {
  return (
    [response?.reason, response?.comment]
      .map((text) => plainText(text ?? ""))
      .filter(Boolean)
      .join(" ") || null
  );
}

function evidenceName(evidence: readonly Evidence[] = [], id: Id): string {
  return plainText(evidence.find((one) => one.id === id)?.title ?? id);
}
