export type { BadLine, BulkFormat, BulkJob, BulkOutput, OnError } from "./bulk/bulk-options.js";
export { type BulkScorer, bulkScorer } from "./bulk/bulk-scorer.js";
export type { BlockOutcome, ReadBlock } from "./bulk/read-lines.js";
export type { TextField } from "./bulk/scan/compile-scanner.js";
export { type BulkReport, type BulkRun, scoreFiles } from "./bulk/score-files.js";
export type { Aggregate, ItemAggregate, NodeAggregate } from "./bulk/tally/describe-tally.js";
export type { NodeTally, Tally } from "./bulk/tally/tally.js";
export type { GroupTally } from "./bulk/write/make-sink.js";
export { writeScore } from "./bulk/write/write-score.js";
