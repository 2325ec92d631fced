// Ratings in columns against naive code on objects, and the writer of full results against JSON.stringify.
import { compile } from "quality-frameworks";
import { compileColumns, type RatingColumns, writeScore } from "quality-frameworks/bulk";
import { bench48, makeRecords, type Record48 } from "./bench-48.js";
import { naive } from "./naive.js";
import { inTurn, printMedians, type Row, timesAsFast } from "./row.js";

/** Measures the scorer of columns. */
export async function measureColumns(count: number, rounds: number): Promise<readonly Row[]> {
  const records = makeRecords(count, "bench-48");
  const scorer = compileColumns(bench48);
  const columns: RatingColumns = Object.fromEntries(
    scorer.columns.map((id) => [id, Int8Array.from(records, ({ responses }) => placeOf(responses[id]))]),
  );
  const results = scorer.score(columns);
  const differing = records.filter((one, row) => {
    const { earned, max, verdict } = naive(one);
    const band = scorer.bands[results.band[row] as number];
    return results.points[row] !== earned || results.max[row] !== max || (verdict !== "incomplete" && band !== verdict);
  });
  if (differing.length > 0) throw new Error(`${differing.length} results of columns differ.`);
  const medians = await inTurn(
    [
      { name: "naive", count, run: () => records.reduce((sum, one) => sum + naive(one).earned, 0) },
      { name: "columns", count, run: () => scorer.score(columns, results) },
    ],
    rounds,
  );
  printMedians(`${count} assessments in columns`, medians);
  return [
    {
      measure: "ratings in columns, against naive code on objects",
      floor: 10,
      goal: 20,
      value: timesAsFast(medians, "columns", "naive"),
      note: "bands and a limit; one thread",
    },
  ];
}

function placeOf(value: Record48["responses"][string] | undefined): number {
  return value === undefined ? -1 : value === "na" ? 4 : (value as number);
}

/** Measures the writer of full results. */
export async function measureWriter(count: number, rounds: number): Promise<readonly Row[]> {
  const { score } = compile(bench48);
  const scores = makeRecords(count, "bench-48").map((one) => score(one));
  const differing = scores.filter((one) => writeScore(one) !== JSON.stringify(one));
  if (differing.length > 0) throw new Error(`${differing.length} texts differ.`);
  // Both into the bytes of one buffer: a text that nobody writes anywhere need not be put together.
  const out = Buffer.alloc(1 << 17);
  const medians = await inTurn(
    [
      {
        name: "JSON.stringify",
        count,
        run: () => scores.reduce((sum, one) => sum + out.write(JSON.stringify(one), 0), 0),
      },
      {
        name: "writeScore",
        count,
        run: () => scores.reduce((sum, one) => sum + out.write(writeScore(one), 0), 0),
      },
    ],
    rounds,
  );
  printMedians(`${count} full results as JSON`, medians);
  return [
    {
      measure: "full results as JSON, against `JSON.stringify` of the same bytes",
      floor: 2,
      goal: 3,
      value: timesAsFast(medians, "writeScore", "JSON.stringify"),
      note: "67 nodes each; results of standards are shared",
    },
  ];
}
