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

/** Opens the scoring of a job. With one thread, everything is done in this one; with more, this one does its part. */
export function openScoring(
  frameworks: readonly Framework[],
  job: BulkJob,
  threads: number,
  worker: URL = ownWorker,
): Scoring {
  const own = bulkScorer(frameworks, job);
  const others = Array.from({ length: threads - 1 }, () => openThread(frameworks, job, worker));
  return {
    atOnce: threads === 1 ? 1 : threads * blocksEach,
    score: async ({ bytes, line }) => {
      const free = others.find((one) => one.isStarted() && one.underWay() < blocksEach);
      return free === undefined ? own.read(bytes, line) : (free.ask({ bytes, line }) as Promise<BlockOutcome>);
    },
    flush: async () => {
      const started = others.filter((one) => one.isStarted());
      const counted = await Promise.all(started.map(({ ask }) => ask(null) as Promise<readonly GroupTally[]>));
      return [own.flush(), ...counted].flat();
    },
    close: async () => {
      await Promise.all(others.map(({ close }) => close()));
    },
  };
}

/** How many blocks a thread has under way, so that it never waits for one. */
const blocksEach = 3;

/** Another thread. It takes a while to start; what comes in the meantime is done without it. */
function openThread(frameworks: readonly Framework[], job: BulkJob, file: URL) {
  const thread = new Worker(file, { workerData: { frameworks, job } });
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = [];
  let failure: Error | null = null;
  let isStarted = false;
  thread.on("message", (answer) => waiting.shift()?.resolve(answer));
  thread.on("error", (error) => {
    [failure, isStarted] = [error, true];
    for (const one of waiting.splice(0)) one.reject(error);
  });
  const ask = (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      if (failure !== null) return reject(failure);
      waiting.push({ resolve, reject });
      thread.postMessage(question, question === null ? [] : [question.bytes.buffer as ArrayBuffer]);
    });
  // Whoever answers has started. What fails at once is told to the first who asks.
  ask(null).then(
    () => {
      isStarted = true;
    },
    () => undefined,
  );
  return { ask, isStarted: () => isStarted, underWay: () => waiting.length, close: () => thread.terminate() };
}
