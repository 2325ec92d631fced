import { QualityError } from "../../core/quality-error.js";
import { scoreReading } from "../../scoring/compile-framework.js";
import type { Program } from "../../scoring/program.js";
import type { BulkJob } from "../bulk-options.js";
import type { BulkRecord } from "../record.js";
import { readBlank } from "../scan/scan-form.js";
import { type Layout, layoutOf } from "../tally/layout.js";
import { type RememberedResults, rememberedResults } from "../tally/remembered-results.js";
import { countedNodes, countNodes, countSlots, emptyTally, type Tally } from "../tally/tally.js";
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
      const results = programs.map((program) => rememberedResults(program, [0], readBlank(program).base));
      const write = summaryText(programs, job.format ?? "ndjson");
      return writer((record) => {
        const [figures] = (results[record.place] as RememberedResults)(record);
        return figures === undefined ? "" : write(record, figures);
      });
    }
    case "full":
      return job.format === "csv"
        ? writer((record) => fullAsCsv(record, scoreReading(programs[record.place] as Program, record.reading())))
        : writer((record) => fullAsJson(record, programs[record.place] as Program));
  }
}

function writer(take: Sink["take"]): Sink {
  return { take, flush: () => [] };
}

function fullAsJson({ line, reading, text }: BulkRecord, program: Program): string {
  const about = `{"line":${line},"id":${JSON.stringify(text("id"))},"unit":${JSON.stringify(text("unit.id"))}`;
  return `${about},"score":${writeScore(scoreReading(program, reading()))}}\n`;
}

function aggregateSink(programs: readonly Program[], { by }: BulkJob): Sink {
  const results = programs.map((program) => rememberedResults(program, countedNodes(program), readBlank(program).base));
  const layouts = programs.map(layoutOf);
  let groups = programs.map(() => new Map<string | null, Tally>());
  let many = 0;
  const tallyOf = (place: number, group: string | null): Tally => {
    const known = groups[place] as Map<string | null, Tally>;
    const found = known.get(group);
    if (found !== undefined) return found;
    many += 1;
    if (many > mostGroups) {
      throw new QualityError("wrong-usage", `There are more than ${mostGroups} groups; group by something coarser.`);
    }
    const tally = emptyTally(programs[place] as Program);
    known.set(group, tally);
    return tally;
  };
  return {
    take: (record) => {
      const { place, codes } = record;
      const figures = (results[place] as RememberedResults)(record);
      const group = by === undefined ? null : record.text(by);
      const tally = tallyOf(place, group);
      countNodes(tally, figures);
      countSlots(tally, layouts[place] as Layout, codes);
      return "";
    },
    flush: () => {
      const flushed = groups.flatMap((known, place) => [...known].map(([group, tally]) => ({ place, group, tally })));
      groups = programs.map(() => new Map());
      many = 0;
      return flushed;
    },
  };
}
