// `npm test`: small named steps, each with its seconds; stops where one fails and shows what it said.
// `npm test -- types lint` runs the steps of those names only.
import { type ExecException, exec } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { clearTotals, readTotals, writeTotals } from "./totals.js";

/** One step: its name and the commands behind it. */
interface Step {
  readonly name: string;
  readonly command: string;
  /** What of the output is worth a word when the step passes. */
  readonly note?: RegExp;
}

// Outside of the repository, so that the installed package finds only what it brought along.
const folder = mkdtempSync(join(tmpdir(), "quality-frameworks-"));
const gate = (name: string): string => `tsx scripts/gate/${name}.ts "${folder}"`;

/** Steps of one stage run side by side: none of them needs what another of them writes. */
const stages: readonly (readonly Step[])[] = [
  [{ name: "generate", command: "npm run --silent generate" }],
  [
    { name: "types", command: "tsc -p ." },
    { name: "lint", command: "biome check .", note: /Found \d+ warnings?/ },
    { name: "lengths", command: gate("check-lengths") },
    {
      name: "imports",
      command: "depcruise --config .dependency-cruiser.cjs src",
      note: /\d+ modules, \d+ dependencies/,
    },
    { name: "changeset", command: gate("check-changeset"), note: /.+/ },
  ],
  [{ name: "tests", command: "vitest run", note: /Tests\s+(.+)/ }],
  [
    { name: "build", command: "npm run --silent build" },
    { name: "docs", command: "typedoc --emit none" },
  ],
  [{ name: "pack", command: gate("pack"), note: /.+/ }],
  [
    { name: "publint", command: `publint --strict "${join(folder, "package.tgz")}"` },
    { name: "declarations", command: gate("check-declarations"), note: /.+/ },
    { name: "install", command: gate("install") },
    { name: "size", command: "size-limit", note: /Size:\s+(.+)/ },
  ],
  [
    { name: "consumers", command: gate("check-consumers"), note: /.+/ },
    { name: "bundle", command: gate("check-bundle"), note: /.+/ },
  ],
];

const environment = {
  ...process.env,
  NO_COLOR: "1",
  PATH: [resolve("node_modules/.bin"), process.env.PATH].join(delimiter),
};

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
clearTotals();
const wanted = process.argv.slice(2);
const names = stages.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. Steps: ${names.join(", ")}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const stage of stages) {
  await Promise.all(stage.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(count));
  if (failed > 0) break;
}
writeTotals({ passed, failed });
if (failed > 0) process.exitCode = 1;

/** Runs one step and adds what it says to the totals: the tests one by one, every other step as one check. */
async function count(step: Step): Promise<void> {
  const ok = await run(step);
  const totals = step.name === "tests" ? readTotals() : { passed: ok ? 1 : 0, failed: 0 };
  passed += totals.passed;
  failed += ok ? totals.failed : Math.max(totals.failed, 1);
}

/** Runs one step and prints its line; its output only where it failed. */
async function run({ name, command, note }: Step): Promise<boolean> {
  const start = performance.now();
  const { error, stdout, stderr } = await execute(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const found = error === null && note ? note.exec(`${stdout}\n${stderr}`) : null;
  const line = `${error === null ? "ok    " : "FAILED"} ${name.padEnd(12)} ${seconds} s  ${found?.[1] ?? found?.[0] ?? ""}`;
  console.log(line.trimEnd());
  if (error !== null) console.log(`\n$ ${command}\n${stdout}${stderr}Ended with ${error.code ?? error.signal}.\n`);
  return error === null;
}

function execute(command: string): Promise<{ error: ExecException | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { env: environment, maxBuffer: 2 ** 28 };
    const child = exec(command, options, (error, stdout, stderr) => resolve({ error, stdout, stderr }));
    child.stdin?.end();
  });
}
