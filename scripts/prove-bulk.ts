// `npx tsx scripts/prove-bulk.ts [lines records kills frameworks]`: lines with changed bytes, random frameworks, and runs killed at random moments that go on with
// --resume, against what score gives and against a run that nothing disturbed.
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { loadFramework } from "quality-frameworks/frameworks";
import { tryLines } from "../test/bulk/try-lines.js";
import { tryMutated } from "../test/bulk/try-mutated.js";
import { diceOf } from "../test/oracle/dice.js";
import { drawFramework } from "../test/oracle/random-framework.js";

const [lines = 1_000_000, records = 1_000_000, kills = 10, drawn = 1000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "prove-bulk-"));
const strada = await loadFramework("la-strada-international", {});
let wrong = 0;

let [scored, scanned] = [0, 0];
for (let done = 0; done < lines; done += 2000) {
  const tried = tryMutated(strada, done, Math.min(2000, lines - done));
  scored += tried.scored;
  scanned += tried.scanned;
  report(tried.differing);
}
console.log(`changed bytes  ${lines} lines, ${scored} still scored, ${scanned} of them by the scanner`);

for (let seed = 1; seed <= drawn; seed += 1) report(tryLines(drawFramework(diceOf(seed)).framework, seed, 8));
console.log(`frameworks     ${drawn} drawn at random, 8 assessments each, in 3 ways of writing`);

await proveResuming();
console.log(`differing      ${wrong}`);
if (wrong > 0) process.exitCode = 1;
rmSync(folder, { recursive: true });

function report(differing: readonly string[]): void {
  wrong += differing.length;
  for (const one of differing.slice(0, 3)) console.log(one);
}

async function proveResuming(): Promise<void> {
  const input = join(folder, "in.ndjson");
  await writeRecords(input);
  const program = join(folder, "run.mjs");
  const contents = `
    import { loadFramework } from "./src/frameworks/load-framework.js";
    import { scoreFiles } from "./src/bulk/score-files.js";
    const [input, to, output, resume] = process.argv.slice(2);
    await scoreFiles({ frameworks: [await loadFramework("la-strada-international", {})], input, to, output, resume: resume === "resume" });`;
  const stdin = { contents, resolveDir: ".", loader: "ts" } as const;
  await build({ stdin, outfile: program, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  const dice = diceOf(records);
  for (const output of ["aggregate", "summary"]) {
    const began = Date.now();
    await run(program, [input, join(folder, "whole"), output, ""], null);
    const whole = Date.now() - began;
    let killed = 0;
    for (let round = 0; round < kills; round += 1) {
      const to = join(folder, "cut");
      rmSync(to, { force: true });
      // Cut off once or twice, then left alone.
      for (let cut = dice.from(1, 2), resume = ""; cut >= 0; cut -= 1, resume = "resume") {
        const after = cut > 0 ? dice.from(Math.floor(whole / 10), Math.floor(whole * 0.9)) : null;
        if (await run(program, [input, to, output, resume], after)) killed += 1;
        else break;
      }
      if (!readFileSync(to).equals(readFileSync(join(folder, "whole")))) report([`${output}: round ${round} differs`]);
    }
    console.log(`resuming       ${output}: ${kills} runs over ${records} records, killed ${killed} times`);
  }
}

function run(program: string, args: readonly string[], killAfter: number | null): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "inherit", "inherit"] });
    const timer = killAfter === null ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal !== null);
    });
  });
}

async function writeRecords(file: string): Promise<void> {
  const { drawMany } = await import("../test/bulk/try-lines.js");
  const { safeScore } = await import("quality-frameworks");
  const some = drawMany(strada, 1, 500).filter((one) => safeScore(strada, one).ok);
  const stream = createWriteStream(file);
  for (let place = 0; place < records; place += 1) {
    const text = `${JSON.stringify({ ...some[place % some.length], id: `a${place}` })}\n`;
    if (!stream.write(text)) await new Promise((resolve) => stream.once("drain", () => resolve(undefined)));
  }
  await new Promise<void>((resolve) => stream.end(() => resolve()));
}
