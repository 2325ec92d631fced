import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type Assessment, safeScore } from "quality-frameworks";
import { loadFramework } from "quality-frameworks/frameworks";
import { cellsOf, fitsTable, writeTable } from "../../test/bulk/as-csv.js";
import { drawMany } from "../../test/bulk/try-lines.js";
import { type Dice, diceOf } from "../../test/oracle/dice.js";

const program = `
  import { loadFramework } from "./src/frameworks/load-framework.js";
  import { scoreFiles } from "./src/bulk/score-files.js";
  const [input, from, to, output, resume] = process.argv.slice(2);
  const frameworks = [await loadFramework("la-strada-international", {})];
  await scoreFiles({ frameworks, input, from, to, output, resume: resume === "resume" });`;

/**
 * Kills runs at random moments and lets them go on, over lines of JSON and over a table, and compares what comes out with a
 * run that nothing disturbed.
 *
 * @returns How many outputs differ.
 */
export async function proveResume(records: number, kills: number, seed: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "prove-resume-"));
  const file = join(folder, "run.mjs");
  const stdin = { contents: program, resolveDir: ".", loader: "ts" } as const;
  await build({ stdin, outfile: file, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  let wrong = 0;
  for (const from of ["ndjson", "csv"] as const) {
    const input = join(folder, `in.${from}`);
    await writeRecords(input, from, records);
    for (const output of ["aggregate", "summary"]) {
      const run = (to: string, resume: string, after: number | null) =>
        runOnce(file, [input, from, join(folder, to), output, resume], after);
      const { killed, differing } = await killAndCompare(folder, run, kills, diceOf(seed));
      wrong += differing;
      console.log(
        `resuming    ${output} of ${records} records as ${from}: killed ${killed} times, ${differing} outputs differ`,
      );
    }
  }
  rmSync(folder, { recursive: true });
  return wrong;
}

type Run = (to: string, resume: string, killAfter: number | null) => Promise<boolean>;

async function killAndCompare(folder: string, run: Run, kills: number, dice: Dice) {
  const began = Date.now();
  await run("whole", "", null);
  const lasted = Date.now() - began;
  const wanted = readFileSync(join(folder, "whole"));
  let [killed, differing] = [0, 0];
  while (killed < kills) {
    rmSync(join(folder, "cut"), { force: true });
    // Cut off once or twice, then left alone.
    for (let cut = dice.from(1, 2), resume = ""; cut >= 0; cut -= 1, resume = "resume") {
      const after = cut > 0 ? dice.from(Math.floor(lasted / 10), Math.floor(lasted * 0.9)) : null;
      if (!(await run("cut", resume, after))) break;
      killed += 1;
    }
    if (!readFileSync(join(folder, "cut")).equals(wanted)) differing += 1;
  }
  return { killed, differing };
}

// Whether it was killed before it ended.
function runOnce(file: string, args: readonly string[], killAfter: number | null): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "inherit", "inherit"] });
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal !== null);
    });
  });
}

async function writeRecords(file: string, from: "ndjson" | "csv", records: number): Promise<void> {
  const strada = await loadFramework("la-strada-international", {});
  const some = drawMany(strada, 1, 500).filter((one) => fitsTable(one) && safeScore(strada, one).ok);
  const named = (place: number): Assessment => ({ ...(some[place % some.length] as Assessment), id: `a${place}` });
  const columns = [...new Set(some.flatMap((one) => [...cellsOf(one).keys()]))];
  const stream = createWriteStream(file);
  if (from === "csv") stream.write(writeTable([columns]));
  for (let place = 0; place < records; place += 1) {
    const one = named(place);
    const cells = from === "csv" ? cellsOf(one) : null;
    const text =
      cells === null ? `${JSON.stringify(one)}\n` : writeTable([columns.map((name) => cells.get(name) ?? "")]);
    if (!stream.write(text)) await new Promise((resolve) => stream.once("drain", () => resolve(undefined)));
  }
  await new Promise<void>((resolve) => stream.end(() => resolve()));
}
