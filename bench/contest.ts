// Rounds of all contenders in turn, in one process; medians; ratios against the yardsticks of the same run.
import { existsSync } from "node:fs";
import { compile } from "quality-frameworks";
import * as z from "zod";
import { bench48, bench48Sums, makeRecords, type Record48 } from "./bench-48.js";
import { measureImports } from "./imports.js";
import { naive } from "./naive.js";

const count = Number(process.argv[2] ?? 20_000);
const rounds = Math.max(5, Number(process.argv[3] ?? 9));

const record = z.object({
  framework: z.string(),
  edition: z.string(),
  id: z.string(),
  responses: z.record(z.string(), z.union([z.int().min(0).max(3), z.literal("na")])),
});
const sums = compile(bench48Sums);
const verdicts = compile(bench48);

interface Contender {
  readonly name: string;
  readonly run: (assessment: Record48) => number;
  readonly floors?: string;
  readonly framework?: string;
}

const contenders: readonly Contender[] = [
  { name: "(a) zod record parse + naive", run: (one) => naive(record.parse(one) as Record48).earned },
  { name: "(b) naive, nothing checked", run: (one) => naive(one).earned },
  { name: "total, sums", run: (one) => sums.total(one).points ?? 0, framework: "bench-48-sums" },
  { name: "score, sums, full tree", run: (one) => sums.score(one).points ?? 0, framework: "bench-48-sums" },
  { name: "total, bands and limit", run: (one) => verdicts.total(one).points ?? 0 },
  { name: "score, bands and limit, full tree", run: (one) => verdicts.score(one).points ?? 0 },
];

const bySums = makeRecords(count, "bench-48-sums");
const byVerdicts = makeRecords(count, "bench-48");
checkEqual(byVerdicts);

const times = contenders.map((): number[] => []);
for (let round = 0; round <= rounds; round += 1) {
  contenders.forEach(({ run, framework }, place) => {
    const records = framework === "bench-48-sums" ? bySums : byVerdicts;
    let sum = 0;
    const start = performance.now();
    for (const one of records) sum += run(one);
    const time = performance.now() - start;
    if (sum < 0) throw new Error("Points are never below 0.");
    // The first round warms up.
    if (round > 0) times[place]?.push(time);
  });
}

const medians = times.map(median);
const [checked = 0, unchecked = 0] = medians;
console.log(`bench-48: ${count} assessments, medians of ${rounds} interleaved rounds, Node ${process.version}\n`);
console.log(`${"".padEnd(36)}${"k/s".padStart(8)}${"x (a)".padStart(8)}${"x (b)".padStart(8)}`);
contenders.forEach(({ name }, place) => {
  const time = medians[place] ?? 0;
  const cells = [(count / time).toFixed(0), (checked / time).toFixed(2), (unchecked / time).toFixed(2)];
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(8)).join(""));
});
console.log("\ntotal: floor 3 x (a) and 0.5 x (b), goal 5 and 0.8.  score: floor 2 and 0.3, goal 3 and 0.45.");
console.log(existsSync("dist/index.js") ? await measureImports() : "\nImport time: run `npm run build` first.");

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

// A fast wrong answer would be worthless: every record must agree with the naive scorer.
function checkEqual(records: readonly Record48[]): void {
  let differing = 0;
  for (const one of records) {
    const expected = naive(one);
    const result = verdicts.score(one);
    const total = verdicts.total(one);
    const band = expected.verdict === "incomplete" ? result.band : expected.verdict;
    const same = result.points === expected.earned && result.max === expected.max && result.band === band;
    const areas = result.children.every((area, place) => area.points === expected.areas[place]?.earned);
    if (!same || !areas || total.points !== result.points || total.band !== result.band) differing += 1;
  }
  console.log(`Checked against the naive scorer: ${records.length} assessments, ${differing} differ.`);
  if (differing > 0) process.exitCode = 1;
}
