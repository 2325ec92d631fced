// Every figure that the package is held to, in one run: contenders in turn, medians of the rounds, ratios of the same run.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureImports } from "./imports.js";
import { measureColumns, measureWriter } from "./measure-columns.js";
import { measureLines } from "./measure-lines.js";
import { measureObjects } from "./measure-objects.js";
import { measurePostgres } from "./measure-postgres.js";
import { measureMemory, measureThreads } from "./measure-threads.js";
import { machine, tableOf, writePage } from "./performance-page.js";
import type { Row } from "./row.js";

const numbers = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const count = Number(numbers[0] ?? 20_000);
const rounds = Math.max(5, Number(numbers[1] ?? 7));
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const beside = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-"));

const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  objects: () => measureObjects(count, rounds),
  lines: () => measureLines(folder, count * 10, rounds),
  threads: () => measureThreads(folder, join(beside, "bulk-worker.mjs"), count * 100, rounds),
  memory: () => measureMemory(folder, join(beside, "memory-run.mjs"), count * 250),
  columns: () => measureColumns(count * 10, rounds),
  writer: () => measureWriter(Math.ceil(count / 10), rounds),
  postgres: () => measurePostgres(folder, count, rounds),
};

const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (only === undefined || only.split(",").includes(name)) rows.push(...(await measure()));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const about = `${machine()}. ${count.toLocaleString("en")} assessments of \`bench-48\` one by one, ten times as many as lines and in columns; medians of ${rounds} rounds.`;
console.log(`\n${about}\n\n${tableOf(rows)}`);
console.log(existsSync("dist/index.js") ? await measureImports() : "\nImport time: run `npm run build` first.");
if (process.argv.includes("--write")) writePage(rows, about);
