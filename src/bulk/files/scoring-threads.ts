import { Worker } from "node:worker_threads";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import type { BulkJob } from "../bulk-options.js";
import { scorerOf } from "../bulk-scorer.js";
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

/** What a thread answers to a block. */
export interface ScoredBlock {
  /** What was found in it. */
  readonly outcome: BlockOutcome;
  /** Its bytes, back from the thread. */
  readonly bytes: Uint8Array;
}

// In the package it stands beside the file that this one ends up in.
const ownWorker = new URL("./bulk-worker.js", import.meta.url);

/**
 * Opens the scoring of a job. With one thread, everything is done in this one; with more, this one does its part.
 *
 * @throws A QualityError with code `wrong-usage` when there is no thread to be made of the file given.
 */
export function openScoring(
  frameworks: readonly Framework[],
  job: BulkJob,
  threads: number,
  worker: URL = ownWorker,
): Scoring {
  const own = scorerOf(frameworks, job);
  const others = Array.from({ length: threads - 1 }, () => openThread(frameworks, job, worker));
  return {
    atOnce: threads === 1 ? 1 : threads * blocksEach,
    score: async ({ bytes, line, release }) => {
      const free = others.find((one) => one.isStarted() && one.underWay() < blocksEach);
      const scored =
        free === undefined
          ? { outcome: own.read(bytes, line), bytes }
          : ((await free.ask({ bytes, line })) as ScoredBlock);
      release?.(scored.bytes);
      return scored.outcome;
    },
    flush: async () => {
      const counted = await Promise.all(others.map(({ ask }) => ask(null) as Promise<readonly GroupTally[]>));
      return [own.flush(), ...counted].flat();
    },
    close: async () => {
      await Promise.all(others.map(({ close }) => close()));
    },
  };
}

/** How many blocks a thread has under way, so that it hardly ever waits for one. */
const blocksEach = 4;

interface Thread {
  /** Asks it something; what it answers comes in the order of the questions. */
  readonly ask: (question: Question) => Promise<unknown>;
  /** Whether it has answered once, or failed: until then, what there is to do is done without it. */
  readonly isStarted: () => boolean;
  /** How many answers it owes. */
  readonly underWay: () => number;
  /** Ends it. */
  readonly close: () => Promise<unknown>;
}

function openThread(frameworks: readonly Framework[], job: BulkJob, file: URL): Thread {
  const thread = makeWorker(frameworks, job, file);
  const waiting: { readonly resolve: (answer: unknown) => void; readonly reject: (error: Error) => void }[] = [];
  let hasAnswered = false;
  let failure: Error | null = null;
  const fail = (error: Error): void => {
    failure ??= hasAnswered ? error : cannotStart(file, error);
    for (const one of waiting.splice(0)) one.reject(failure);
  };
  thread.on("message", (answer) => {
    hasAnswered = true;
    waiting.shift()?.resolve(answer);
  });
  thread.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
  thread.on("messageerror", fail);
  thread.on("exit", (code) => fail(new Error(`A thread ended with code ${code} before its work was done.`)));
  const ask = (question: Question) =>
    new Promise<unknown>((resolve, reject) => {
      if (failure !== null) return reject(failure);
      waiting.push({ resolve, reject });
      thread.postMessage(question, question === null ? [] : [question.bytes.buffer as ArrayBuffer]);
    });
  // Whoever answers has started. What fails at once is told to whoever asks next.
  ask(null).catch(() => undefined);
  return {
    ask,
    isStarted: () => hasAnswered || failure !== null,
    underWay: () => waiting.length,
    close: () => thread.terminate(),
  };
}

function makeWorker(frameworks: readonly Framework[], job: BulkJob, file: URL): Worker {
  try {
    return new Worker(file, { workerData: { frameworks, job } });
  } catch (error) {
    throw cannotStart(file, error instanceof Error ? error : new Error(String(error)));
  }
}

// Most often a bundler has moved the file.
function cannotStart(file: URL, { message }: Error): QualityError {
  return new QualityError(
    "wrong-usage",
    `No thread starts from ${file.href}: ${message} Say with \`worker\` where the package's bulk-worker.js is, or use one thread.`,
  );
}
