// `npm run prove [-- parts --name=number]`: what takes too long for `npm test`. Each part prints what it compared and how much
// differs; anything that differs ends with 1, and what could not be run is said and counts for nothing.
// Parts: oracle lines bulk resume sql workbook; all if none is named. Sizes: --cases --lines --frameworks --records --kills
// --results --runs, and --seed. ClickHouse: --chdb=<folder in which the package chdb was installed>. --only=sqlite,duckdb names
// databases.
import { spawnSync } from "node:child_process";
import { proveBulk, proveLines } from "./prove/prove-lines.js";
import { proveOracle } from "./prove/prove-oracle.js";
import { proveResume } from "./prove/prove-resume.js";
import { proveSql } from "./prove/prove-sql.js";

const texts: Record<string, string> = {};
const named: string[] = [];
for (const word of process.argv.slice(2)) {
  const [, name, value] = /^--([a-z]+)=(.+)$/.exec(word) ?? [];
  if (name !== undefined && value !== undefined) texts[name] = value;
  else named.push(word);
}
const size = (name: string, usual: number): number => Number(texts[name] ?? usual);
const seed = size("seed", 1);

const parts: Readonly<Record<string, () => number | Promise<number>>> = {
  oracle: () => proveOracle(size("cases", 100_000), seed),
  lines: () => proveLines(size("lines", 1_000_000), seed),
  bulk: () => proveBulk(size("frameworks", 1000), seed),
  resume: () => proveResume(size("records", 1_000_000), size("kills", 10), seed),
  sql: () =>
    proveSql({
      results: size("results", 100_000),
      seed,
      ...(texts.chdb !== undefined && { chdb: texts.chdb }),
      ...(texts.only !== undefined && { only: texts.only.split(",") }),
    }),
  workbook: proveWorkbook,
};

const unknown = [...named.filter((name) => !(name in parts)), ...sizesUnknown()];
if (unknown.length > 0) {
  console.error(`No such part or size: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
for (const [name, prove] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const began = Date.now();
  console.log(`\n${name}, seed ${seed}`);
  if ((await prove()) > 0) process.exitCode = 1;
  console.log(`${((Date.now() - began) / 1000).toFixed(0)} s`);
}

function sizesUnknown(): readonly string[] {
  const known = ["cases", "lines", "frameworks", "records", "kills", "results", "runs", "seed", "chdb", "only"];
  return Object.keys(texts).filter((name) => !known.includes(name));
}

function proveWorkbook(): number {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    console.log("not run: no soffice; Debian: apt-get install libreoffice-calc");
    return 0;
  }
  const argv = ["--import", "tsx", "scripts/prove-workbook.ts", String(size("runs", 3)), String(seed)];
  return spawnSync(process.execPath, argv, { stdio: "inherit" }).status === 0 ? 0 : 1;
}
