import { Worker } from "node:worker_threads";
import type { Framework } from "../../framework/framework.js";
import type { BulkJob } from "../bulk-options.js";
import { bulkScorer } from "../bulk-scorer.js";
import type { BlockOutcome } from "../read-lines.js";
import type { GroupTally } from "../write/make-sink.js";
import type { Block } from "./read-blocks.js";

/** Scores blocks, in this thread or in others. */
export interface Scoring {
  /** How many blocks may be under way at once. */
  readonly atOnce: number;
  /** Scores one block. */
  readonly score: (block: Block) => Promise<BlockOutcome>;
  /** Gives what was counted since the last time; nothing may be under way. */
  readonly flush: () => Promise<readonly GroupTally[]>;
  /** Ends it. */
  readonly close: () => Promise<void>;
}

/** What a thread is asked: to score a block, or to say what it counted. */
export type Question = Pick<Block, "bytes" | "line"> | null;

// In the package it stands beside the file that this one ends up in.
const ownWorker = new URL("./bulk-worker.js", import.meta.url);

/** Opens the scoring of a job. With one thread, everything is done in this one. */
export function openScoring(
  frameworks: readonly Framework[],
  job: BulkJob,
  threads: number,
  worker: URL = ownWorker,
): Scoring {
  if (threads > 1) return inThreads(frameworks, job, threads, worker);
  const scorer = bulkScorer(frameworks, job);
  return {
    atOnce: 1,
    score: async ({ bytes, line }) => scorer.read(bytes, line),
    flush: async () => scorer.flush(),
    close: async () => undefined,
  };
}

function inThreads(frameworks: readonly Framework[], job: BulkJob, threads: number, file: URL): Scoring {
  const workers = Array.from({ length: threads }, () => openWorker(frameworks, job, file));
  let next = 0;
  return {
    atOnce: threads * 2,
    score: ({ bytes, line }) => {
      const worker = workers[next] as (typeof workers)[number];
      next = (next + 1) % workers.length;
      return worker.ask({ bytes, line }, [bytes.buffer as ArrayBuffer]) as Promise<BlockOutcome>;
    },
    flush: async () =>
      (await Promise.all(workers.map(({ ask }) => ask(null, []) as Promise<readonly GroupTally[]>))).flat(),
    close: async () => {
      await Promise.all(workers.map(({ close }) => close()));
    },
  };
}

function openWorker(frameworks: readonly Framework[], job: BulkJob, file: URL) {
  const worker = new Worker(file, { workerData: { frameworks, job } });
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = [];
  worker.on("message", (answer) => waiting.shift()?.resolve(answer));
  worker.on("error", (error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  return {
    ask: (question: Question, transfer: readonly ArrayBuffer[]) =>
      new Promise<unknown>((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question, transfer);
      }),
    close: () => worker.terminate(),
  };
}
