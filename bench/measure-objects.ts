// One by one: objects from outside, scored in turn by this package, by hand-written code and by other engines.
import { compile } from "quality-frameworks";
import * as z from "zod";
import { bench48, bench48Sums, makeRecords, type Record48 } from "./bench-48.js";
import { naive } from "./naive.js";
import { versionOf } from "./peers/load.js";
import { allPeers } from "./peers/peers.js";
import { type Contender, inTurn, printMedians, type Row, timesAsFast } from "./row.js";

const record = z.object({
  framework: z.string(),
  edition: z.string(),
  id: z.string(),
  responses: z.record(z.string(), z.union([z.int().min(0).max(3), z.literal("na")])),
});

/** Measures `total` and `score` against zod with naive code, naive code alone, and other engines. */
export async function measureObjects(count: number, rounds: number): Promise<readonly Row[]> {
  const sums = compile(bench48Sums);
  const verdicts = compile(bench48);
  const bySums = makeRecords(count, "bench-48-sums");
  const records = makeRecords(count, "bench-48");
  checkEqual(records, verdicts);
  const each = (list: readonly Record48[], score: (one: Record48) => number) => () => {
    let sum = 0;
    for (const one of list) sum += score(one);
    return sum;
  };
  const peers = await Promise.all(
    allPeers().map(async (peer) => ({ ...peer, isEqual: await isEqual(peer.score, records.slice(0, 300)) })),
  );
  const contenders: Contender[] = [
    { name: "zod", count, run: each(records, (one) => naive(record.parse(one) as Record48).earned) },
    { name: "naive", count, run: each(records, (one) => naive(one).earned) },
    { name: "total, sums", count, run: each(bySums, (one) => sums.total(one).points ?? 0) },
    { name: "total", count, run: each(records, (one) => verdicts.total(one).points ?? 0) },
    { name: "score, sums", count, run: each(bySums, (one) => sums.score(one).points ?? 0) },
    { name: "score", count, run: each(records, (one) => verdicts.score(one).points ?? 0) },
    ...peers.flatMap(({ name, count: own, score, isEqual: same }) =>
      score === null || !same
        ? []
        : [
            {
              name,
              count: own,
              run: async () => {
                for (const one of records.slice(0, own)) await score(one);
              },
            },
          ],
    ),
  ];
  const medians = await inTurn(contenders, rounds);
  printMedians("One by one", medians);
  const zodForm = `zod ${versionOf("zod", ".").split(" ")[1]}, record of a union of numbers and "na"`;
  const row = (measure: string, one: string, other: string, floor: number, goal: number, note: string): Row => ({
    measure,
    floor,
    goal,
    value: timesAsFast(medians, one, other),
    note,
  });
  return [
    row("`total`, sums, against zod and naive code", "total, sums", "zod", 3, 5, zodForm),
    row("`total`, bands and a limit, against zod and naive code", "total", "zod", 3, 5, zodForm),
    row("`total`, sums, against naive code", "total, sums", "naive", 0.5, 0.8, "naive code checks nothing"),
    row("`total`, bands and a limit, against naive code", "total", "naive", 0.5, 0.8, "naive code checks nothing"),
    row("`score`, sums, full tree, against zod and naive code", "score, sums", "zod", 2, 3, zodForm),
    row("`score`, bands and a limit, full tree, against zod and naive code", "score", "zod", 2, 3, zodForm),
    row("`score`, sums, full tree, against naive code", "score, sums", "naive", 0.3, 0.45, "naive code checks nothing"),
    row(
      "`score`, bands and a limit, full tree, against naive code",
      "score",
      "naive",
      0.3,
      0.45,
      "naive code checks nothing",
    ),
    ...peers.map(({ name, floor, goal, form, score, isEqual: same }): Row => {
      const measure = `\`total\`, bands and a limit, against ${name}`;
      if (score === null)
        return { measure, floor, goal, value: null, note: "not measured: `npm run bench:peers` installs it" };
      if (!same)
        return {
          measure,
          floor,
          goal,
          value: null,
          note: "not measured: its results were not those of the naive code",
        };
      return row(measure, "total", name, floor, goal, `${versionOf(name, "bench/peers")}: ${form}; checks nothing`);
    }),
  ];
}

// A fast wrong answer would be worthless: every record must agree with the naive scorer.
function checkEqual(records: readonly Record48[], { score, total }: ReturnType<typeof compile>): void {
  const differing = records.filter((one) => {
    const expected = naive(one);
    const result = score(one);
    const short = total(one);
    const band = expected.verdict === "incomplete" ? result.band : expected.verdict;
    const same = result.points === expected.earned && result.max === expected.max && result.band === band;
    const areas = result.children.every((area, place) => area.points === expected.areas[place]?.earned);
    return !same || !areas || short.points !== result.points || short.band !== result.band;
  });
  console.log(`Checked against the naive scorer: ${records.length} assessments, ${differing.length} differ.`);
  if (differing.length > 0) process.exitCode = 1;
}

async function isEqual(
  score: ReturnType<typeof allPeers>[number]["score"],
  records: readonly Record48[],
): Promise<boolean> {
  if (score === null) return false;
  for (const one of records) {
    const wanted = naive(one);
    const found = await score(one);
    if (found.earned !== wanted.earned || found.max !== wanted.max || found.verdict !== wanted.verdict) return false;
  }
  return true;
}
