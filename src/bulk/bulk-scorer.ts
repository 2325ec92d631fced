import { oneOf } from "../core/check-fields.js";
import { isCount } from "../core/check-values.js";
import { isObject, knownOptions } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import { programOf } from "../scoring/compile-framework.js";
import type { BulkJob } from "./bulk-options.js";
import { rowsReader } from "./csv/rows-reader.js";
import { linesReader, type ReadBlock } from "./read-lines.js";
import { textFields } from "./scan/text-fields.js";
import type { Aggregate } from "./tally/describe-tally.js";
import { merge } from "./tally/tally.js";
import { aggregatesOf } from "./write/aggregate-text.js";
import { type GroupTally, makeSink } from "./write/make-sink.js";

/** Scores blocks of assessments, one after the other. */
export interface BulkScorer {
  /** Reads a block of whole lines, each with its end, and gives what is to be written. */
  readonly read: ReadBlock;
  /** Gives what was counted since the last call, as plain data. */
  readonly flush: () => readonly GroupTally[];
  /** Writes counts out with names; those of several scorers of the same frameworks and job together. */
  readonly aggregate: (...counted: readonly (readonly GroupTally[])[]) => readonly Aggregate[];
}

/**
 * Makes a scorer of lines of JSON, each with one assessment of one of the frameworks.
 *
 * A line in the usual form is validated and scored from its bytes, without an object being made; any other line is parsed
 * and read as `score` reads it. The results are the same.
 *
 * @param frameworks - The frameworks, each edition that may occur.
 * @param job - What is to be made of the assessments; the aggregate if absent.
 * @throws A QualityError with code `invalid-framework`, or `wrong-usage` for options that there are none of.
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
 * const line = '{"framework":"shelter","edition":"2026-01-01","responses":{"hours":1,"sign":0}}\n';
 * const scorer = bulkScorer([shelter]);
 * scorer.read(new TextEncoder().encode(line), 1).assessments; // 1
 * scorer.aggregate(scorer.flush())[0]?.whole?.percent; // 50
 */
export function bulkScorer(frameworks: readonly Framework[], job: BulkJob = {}): BulkScorer {
  if (!Array.isArray(frameworks) || frameworks.length === 0)
    throw new QualityError(
      "wrong-usage",
      "A scorer needs a list of frameworks, and one at least: bulkScorer([framework]).",
    );
  const known = knownOptions("bulkScorer", job, {
    output: oneOf(["aggregate", "summary", "full"]),
    format: oneOf(["ndjson", "csv"]),
    by: oneOf(textFields),
    smallest: isCount,
    onError: oneOf(["stop", "report", "skip"]),
    table: isObject,
  });
  return scorerOf(frameworks, known);
}

/** Makes a scorer of options that were looked at before; others may stand beside them. */
export function scorerOf(frameworks: readonly Framework[], job: BulkJob): BulkScorer {
  const programs = frameworks.map(programOf);
  const sink = makeSink(programs, job);
  const { table } = job;
  return {
    read: table === undefined ? linesReader(programs, job, sink.take) : rowsReader(programs, table, job, sink.take),
    flush: sink.flush,
    aggregate: (...counted) => aggregatesOf(programs, mergeGroups(counted.flat()), job),
  };
}

/** Puts the tallies of one group together; the first of them takes up the others. */
export function mergeGroups(all: readonly GroupTally[]): readonly GroupTally[] {
  const known = new Map<string, GroupTally>();
  for (const one of all) {
    const key = JSON.stringify([one.place, one.group]);
    const found = known.get(key);
    if (found === undefined) known.set(key, { ...one, tally: structuredClone(one.tally) });
    else merge(found.tally, one.tally);
  }
  return [...known.values()];
}
