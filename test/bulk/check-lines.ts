import { type Assessment, type AssessmentScore, type Framework, safeScore } from "quality-frameworks";
import { type BulkJob, bulkScorer } from "quality-frameworks/bulk";

/** One way to read the same assessments: in the order of the framework, in any other, and as other programs space them. */
export const styles: Readonly<Record<string, (assessment: Assessment, turn: (below: number) => number) => string>> = {
  ordered: (assessment) => JSON.stringify(assessment),
  shuffled: (assessment, turn) =>
    JSON.stringify({ ...shuffled(assessment, turn), responses: shuffled(assessment.responses, turn) }),
  spaced: (assessment) => JSON.stringify(assessment).replaceAll('":', '": ').replaceAll(',"', ', "'),
};

function shuffled(record: object, turn: (below: number) => number): object {
  const entries = Object.entries(record);
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = turn(last + 1);
    [entries[last], entries[other]] = [entries[other]!, entries[last]!];
  }
  return Object.fromEntries(entries);
}

/** Reads lines in bulk; what is wrong with bad ones comes as JSON, by line. */
export function readInBulk(frameworks: readonly Framework[], lines: readonly (string | Uint8Array)[], job: BulkJob) {
  const scorer = bulkScorer(frameworks, { onError: "report", ...job });
  const outcome = scorer.read(Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")])), 1);
  return { ...outcome, texts: outcome.text.split("\n").slice(0, -1), aggregates: scorer.aggregate(scorer.flush()) };
}

/** What `score` makes of a line: the text of its result, or the codes of what is wrong. */
export function readByScore(framework: Framework, line: Uint8Array, number: number): string | readonly string[] | null {
  let document: Assessment;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
    if (/^[ \t\r]*$/.test(text)) return null;
    document = JSON.parse(text) as Assessment;
  } catch (error) {
    return [error instanceof SyntaxError ? "not-json" : "not-text"];
  }
  const result = safeScore(framework, document);
  if (!result.ok) return result.error.issues.map(({ code, path }) => `${code} ${path}`);
  const { id = null, unit } = document;
  return JSON.stringify({ line: number, id, unit: unit?.id ?? null, score: result.value });
}

/** What a summary says of an assessment, from its score. */
export function summaryOf(assessment: Assessment, score: AssessmentScore, line: number): object {
  const { state, value, points, max, percent, band, coverage, framework, edition } = score;
  const about = { line, id: assessment.id ?? null, unit: assessment.unit?.id ?? null, framework, edition };
  return { ...about, state, value, points, max, percent, band, ...coverage };
}
