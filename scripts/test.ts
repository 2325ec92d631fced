// `npm test`: small named steps, each with its seconds; stops at the first that fails and shows what it said.
// `npm test -- types lint` runs the steps of those names only.
import { spawnSync } from "node:child_process";
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

const steps: readonly Step[] = [
  { name: "generate", command: "npm run --silent generate" },
  { name: "types", command: "tsc -p ." },
  { name: "lint", command: "biome check .", note: /Found \d+ warnings?/ },
  { name: "lengths", command: gate("check-lengths") },
  { name: "imports", command: "depcruise --config .dependency-cruiser.cjs src", note: /\d+ modules, \d+ dependencies/ },
  { name: "changeset", command: gate("check-changeset"), note: /.+/ },
  { name: "tests", command: "vitest run", note: /Tests\s+(.+)/ },
  { name: "build", command: "npm run --silent build" },
  { name: "docs", command: "typedoc --emit none" },
  { name: "pack", command: gate("pack"), note: /.+/ },
  { name: "publint", command: `publint --strict "${join(folder, "package.tgz")}"` },
  { name: "declarations", command: gate("check-declarations"), note: /.+/ },
  { name: "install", command: gate("install") },
  { name: "consumers", command: gate("check-consumers"), note: /.+/ },
  { name: "bundle", command: gate("check-bundle"), note: /.+/ },
  { name: "size", command: "size-limit", note: /Size:\s+(.+)/ },
];

const environment = {
  ...process.env,
  NO_COLOR: "1",
  PATH: [resolve("node_modules/.bin"), process.env.PATH].join(delimiter),
};

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
clearTotals();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => steps.every((step) => step.name !== name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}.`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const ok = run(step);
  // The tests count one by one, with what vitest said; every other step counts as one check.
  const totals = step.name === "tests" ? readTotals() : { passed: ok ? 1 : 0, failed: 0 };
  passed += totals.passed;
  failed += totals.failed;
  if (ok) continue;
  failed = Math.max(failed, 1);
  process.exitCode = 1;
  break;
}
writeTotals({ passed, failed });

/** Runs one step and prints its line; its output only where it failed. */
function run({ name, command, note }: Step): boolean {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, {
    shell: true,
    encoding: "utf8",
    env: environment,
    maxBuffer: 2 ** 28,
  });
  const ok = status === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const found = ok && note ? note.exec(`${stdout}\n${stderr}`) : null;
  console.log(
    `${ok ? "ok    " : "FAILED"} ${name.padEnd(12)} ${seconds} s  ${found?.[1] ?? found?.[0] ?? ""}`.trimEnd(),
  );
  if (!ok) console.log(`\n$ ${command}\n${stdout}${stderr}${error ? `${error.message}\n` : ""}`);
  return ok;
}
