import type { Reading } from "../../assessment/read-assessment.js";
import { QualityError } from "../../core/quality-error.js";
import type { AssessmentScore } from "../../scoring/assessment-score.js";
import { scoreReading } from "../../scoring/compile-framework.js";
import type { Program } from "../../scoring/program.js";
import { applyBySum } from "../../scoring/sums/apply-by-sum.js";
import type { BulkJob } from "../bulk-options.js";
import type { BulkRecord } from "../record.js";
import { type Counter, countCells, countNodes, makeCounter, tallyOf } from "../tally/counter.js";
import { type RememberedResults, rememberedResults } from "../tally/remembered-results.js";
import { countedNodes, type Tally } from "../tally/tally.js";
import { fullAsCsv } from "./full-as-csv.js";
import { summaryText } from "./summary-text.js";
import { writeScore } from "./write-score.js";

/** The tally of one group of one framework. */
export interface GroupTally {
  /** Place of the framework. */
  readonly place: number;
  /** The text that the group is named by. */
  readonly group: string | null;
  /** What was counted. */
  readonly tally: Tally;
}

/** Takes records and makes what is asked for of them. */
export interface Sink {
  /** Takes one record; gives its text, empty where only the end has one. */
  readonly take: (record: BulkRecord) => string;
  /** Gives what was counted since the last time. */
  readonly flush: () => readonly GroupTally[];
}

/** More groups than this are no groups, but most likely the ids of units. */
const mostGroups = 10_000;

/** Makes the sink of a job. */
export function makeSink(programs: readonly Program[], job: BulkJob): Sink {
  switch (job.output ?? "aggregate") {
    case "aggregate":
      return aggregateSink(programs, job);
    case "summary": {
      const results = programs.map((program) => rememberedResults(program, [0]));
      const write = summaryText(programs, job.format ?? "ndjson");
      return writer((record) => {
        const [figures] = (results[record.place] as RememberedResults).of(record);
        return figures === undefined ? "" : write(record, figures);
      });
    }
    case "full":
      return job.format === "csv"
        ? writer((record) => fullAsCsv(record, scoreOf(programs[record.place] as Program, record.reading())))
        : writer((record) => fullAsJson(record, programs[record.place] as Program));
  }
}

function writer(take: Sink["take"]): Sink {
  return { take, flush: () => [] };
}

function scoreOf(program: Program, reading: Reading): AssessmentScore {
  return scoreReading(program, reading, applyBySum(program));
}

function fullAsJson({ line, reading, text }: BulkRecord, program: Program): string {
  const about = `{"line":${line},"id":${JSON.stringify(text("id"))},"unit":${JSON.stringify(text("unit.id"))}`;
  return `${about},"score":${writeScore(scoreOf(program, reading()))}}\n`;
}

function aggregateSink(programs: readonly Program[], { by }: BulkJob): Sink {
  const results = programs.map((program) => rememberedResults(program, countedNodes(program)));
  let groups = programs.map(() => new Map<string | null, Counter>());
  let many = 0;
  const counterOf = (place: number, group: string | null): Counter => {
    const known = groups[place] as Map<string | null, Counter>;
    const found = known.get(group);
    if (found !== undefined) return found;
    many += 1;
    if (many > mostGroups) {
      throw new QualityError("wrong-usage", `There are more than ${mostGroups} groups; group by something coarser.`);
    }
    const counter = makeCounter(programs[place] as Program);
    known.set(group, counter);
    return counter;
  };
  return {
    take: (record) => {
      const { place } = record;
      const remembered = results[place] as RememberedResults;
      if (by === undefined) remembered.count(record, counterOf(place, null));
      else {
        const counter = counterOf(place, record.text(by));
        counter.assessments += 1;
        countCells(counter.cells, record.cells);
        countNodes(counter, remembered.of(record), 1);
      }
      return "";
    },
    flush: () => {
      groups.forEach((known, place) => {
        const counter = known.get(null);
        if (counter !== undefined && by === undefined) (results[place] as RememberedResults).countMarked(counter.nodes);
      });
      const flushed = groups.flatMap((known, place) =>
        [...known].map(([group, counter]) => ({ place, group, tally: tallyOf(counter) })),
      );
      groups = programs.map(() => new Map());
      many = 0;
      return flushed;
    },
  };
}
