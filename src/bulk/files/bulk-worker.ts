import { parentPort, workerData } from "node:worker_threads";
import type { Framework } from "../../framework/framework.js";
import type { BulkJob } from "../bulk-options.js";
import { scorerOf } from "../bulk-scorer.js";
import type { Question, ScoredBlock } from "./scoring-threads.js";

// One thread of a run: it answers questions in the order in which they come.
const { frameworks, job } = workerData as { readonly frameworks: readonly Framework[]; readonly job: BulkJob };
const scorer = scorerOf(frameworks, job);
parentPort?.on("message", (question: Question) => {
  if (question === null) return parentPort?.postMessage(scorer.flush());
  const { bytes, line } = question;
  const scored: ScoredBlock = { outcome: scorer.read(bytes, line), bytes };
  parentPort?.postMessage(scored, [bytes.buffer as ArrayBuffer]);
});
