// Lines of JSON to an aggregate: against JSON.parse alone, against what one would write, and against a database.
import { createReadStream, rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { bulkScorer, scoreFiles } from "quality-frameworks/bulk";
import { bench48, items, makeRecords, type Record48 } from "./bench-48.js";
import { openDuck } from "./duck.js";
import { blocksOf, shuffled, writeLines } from "./lines.js";
import { naive } from "./naive.js";
import { inTurn, printMedians, type Row, timesAsFast } from "./row.js";

/** Measures one thread on lines in memory and in a file. */
export async function measureLines(folder: string, count: number, rounds: number): Promise<readonly Row[]> {
  const file = `${folder}/lines.ndjson`;
  writeLines(file, count);
  const records = makeRecords(count, "bench-48");
  const ordered = blocksOf(records);
  const mixed = blocksOf(shuffled(records));
  const duck = await openDuck(
    file,
    items.map(({ id }) => id),
    `${folder}/duck`,
  );
  const wanted = aggregateOf(ordered);
  for (const [name, found] of [
    ["shuffled", aggregateOf(mixed)],
    ["file", await aggregateFile(file, folder)],
  ] as const) {
    if (found !== wanted) throw new Error(`The aggregate of ${name} lines is another.`);
  }
  await duck?.check(wanted);
  const medians = await inTurn(
    [
      { name: "JSON.parse", count, run: () => parseAll(ordered) },
      { name: "bulk", count, run: () => aggregateOf(ordered) },
      { name: "JSON.parse, shuffled", count, run: () => parseAll(mixed) },
      { name: "bulk, shuffled", count, run: () => aggregateOf(mixed) },
      { name: "readline, JSON.parse, naive", count, run: () => readAll(file) },
      { name: "scoreFiles", count, run: () => aggregateFile(file, folder) },
      ...(duck === null ? [] : duck.contenders.map((one) => ({ ...one, count }))),
    ],
    rounds,
  );
  printMedians(`${count} lines of JSON`, medians);
  rmSync(file);
  const row = (measure: string, one: string, other: string, floor: number, goal: number, note: string): Row => ({
    measure,
    floor,
    goal,
    value: timesAsFast(medians, one, other),
    note,
  });
  const best =
    duck?.contenders.map(({ name }) => name).sort((a, b) => (medians.get(a) ?? 0) - (medians.get(b) ?? 0))[0] ?? "";
  const against = "lines to an aggregate, one thread, against DuckDB with two threads";
  return [
    row(
      "lines to an aggregate, one thread, against `JSON.parse` alone",
      "bulk",
      "JSON.parse",
      2,
      3.5,
      "same lines, in memory",
    ),
    row(
      "the same, against readline, `JSON.parse` and naive code",
      "scoreFiles",
      "readline, JSON.parse, naive",
      3,
      6,
      "same file",
    ),
    row(
      "the same, shuffled keys, against `JSON.parse` of the same lines",
      "bulk, shuffled",
      "JSON.parse, shuffled",
      3,
      8,
      "same lines, in memory",
    ),
    duck === null
      ? { measure: against, floor: 1.2, goal: 2.5, value: null, note: "not measured: no DuckDB here" }
      : row(
          against,
          "scoreFiles",
          best,
          1.2,
          2.5,
          `same file, ${duck.version}: ${best}, the faster of two forms of our SQL`,
        ),
  ];
}

function parseAll(blocks: readonly Uint8Array[]): number {
  let found = 0;
  for (const block of blocks) {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(10, start);
      // Latin letters only: the fastest way from bytes to a text.
      if ((JSON.parse(bytes.toString("latin1", start, end)) as Record48).id !== "") found += 1;
      start = end + 1;
    }
  }
  return found;
}

function aggregateOf(blocks: readonly Uint8Array[]): string {
  const scorer = bulkScorer([bench48]);
  for (const block of blocks) scorer.read(block, 1);
  const whole = scorer.aggregate(scorer.flush())[0]?.whole;
  return JSON.stringify([whole?.bands, whole?.points, whole?.max]);
}

async function aggregateFile(input: string, folder: string): Promise<string> {
  const to = `${folder}/aggregate.ndjson`;
  await scoreFiles({ frameworks: [bench48], input, to });
  const { readFileSync } = await import("node:fs");
  const { whole } = JSON.parse(readFileSync(to, "utf8")) as { whole: { bands: object; points: number; max: number } };
  return JSON.stringify([whole.bands, whole.points, whole.max]);
}

async function readAll(file: string): Promise<number> {
  let earned = 0;
  const verdicts: Record<string, number> = {};
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const result = naive(JSON.parse(line) as Record48);
    earned += result.earned;
    verdicts[result.verdict] = (verdicts[result.verdict] ?? 0) + 1;
  }
  return earned;
}
