// Two threads against one, and how much memory a run takes.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { scoreFiles } from "quality-frameworks/bulk";
import { bench48 } from "./bench-48.js";
import { writeLines } from "./lines.js";
import { inTurn, printMedians, type Row, timesAsFast } from "./row.js";

const spin = `const { parentPort } = require("node:worker_threads");
parentPort.on("message", () => { let x = 1; for (let i = 0; i < 3e8; i += 1) x = (Math.imul(x, 1664525) + i) | 0; parentPort.postMessage(x); });`;

/** Measures two threads against one, by what two threads are worth on this machine in this minute. */
export async function measureThreads(
  folder: string,
  worker: string,
  count: number,
  rounds: number,
): Promise<readonly Row[]> {
  const input = `${folder}/threads.ndjson`;
  writeLines(input, count);
  const run = (threads: number) => () =>
    scoreFiles({ frameworks: [bench48], input, to: `${folder}/threads.out`, threads, worker: pathToFileURL(worker) });
  const spinners = [new Worker(spin, { eval: true }), new Worker(spin, { eval: true })];
  const turn = (one: Worker) =>
    new Promise((resolve) => {
      one.once("message", resolve);
      one.postMessage(null);
    });
  const medians = await inTurn(
    [
      { name: "one thread", count, run: run(1) },
      { name: "two threads", count, run: run(2) },
      { name: "spin, one thread", count: 1, run: () => turn(spinners[0] as Worker) },
      { name: "spin, two threads", count: 2, run: () => Promise.all(spinners.map(turn)) },
    ],
    rounds,
  );
  await Promise.all(spinners.map((one) => one.terminate()));
  rmSync(input);
  printMedians(`${count} lines, one and two threads`, medians);
  const gain = timesAsFast(medians, "two threads", "one thread");
  const possible = timesAsFast(medians, "spin, two threads", "spin, one thread");
  const note = `${count.toLocaleString("en")} lines to an aggregate: two threads ${gain.toFixed(2)} times as fast as one; an empty loop in two threads ${possible.toFixed(2)} times`;
  return [
    {
      measure: "two threads against one, divided by what two threads are worth here",
      floor: 0.6,
      goal: 0.8,
      value: gain / possible,
      note,
    },
  ];
}

/** Measures the memory of a process that reads a file, above that of one that does nothing. */
export async function measureMemory(folder: string, program: string, many: number): Promise<readonly Row[]> {
  const empty = peakOf(["-e", emptyProgram]);
  const peaks = [10_000, many].map((count) => {
    const input = `${folder}/memory.ndjson`;
    writeLines(input, count);
    const peak = peakOf([program, input, `${folder}/memory.out`]);
    rmSync(input);
    return peak;
  });
  const [few = 0, most = 0] = peaks;
  console.log(
    `\nPeak memory: empty ${empty.toFixed(1)} MB, 10,000 lines ${few.toFixed(1)} MB, ${many} lines ${most.toFixed(1)} MB`,
  );
  const size = `${many.toLocaleString("en")} lines to an aggregate`;
  return [
    {
      measure: "peak memory above an empty Node process",
      floor: 48,
      goal: 16,
      value: most - empty,
      unit: "MB",
      note: size,
    },
    { measure: "growth of it from 10,000 lines", floor: 16, goal: 4, value: most - few, unit: "MB", note: size },
  ];
}

const emptyProgram = `const text = require("fs").existsSync("/proc/self/status") ? require("fs").readFileSync("/proc/self/status", "utf8") : "";
console.log(/VmHWM:\\s+(\\d+)/.exec(text)?.[1] ?? process.resourceUsage().maxRSS)`;

function peakOf(args: readonly string[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!/^\d+/.test(stdout)) throw new Error(stderr);
  return Number(stdout.trim()) / 1024;
}
