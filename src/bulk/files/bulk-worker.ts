import { parentPort, workerData } from "node:worker_threads";
import type { Framework } from "../../framework/framework.js";
import type { BulkJob } from "../bulk-options.js";
import { bulkScorer } from "../bulk-scorer.js";
import type { Question } from "./scoring-threads.js";

// One thread of a run: it answers questions in the order in which they come.
const { frameworks, job } = workerData as { readonly frameworks: readonly Framework[]; readonly job: BulkJob };
const scorer = bulkScorer(frameworks, job);
parentPort?.on("message", (question: Question) => {
  parentPort?.postMessage(question === null ? scorer.flush() : scorer.read(question.bytes, question.line));
});
