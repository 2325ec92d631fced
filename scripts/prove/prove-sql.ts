import { type Assessment, type Framework, safeScore } from "quality-frameworks";
import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import type { SqlSource } from "../../src/bulk/sql/sql-options.js";
import { type Engine, engines } from "../../test/bulk/sql/engines.js";
import { tryFramework } from "../../test/bulk/sql/try-framework.js";
import { type Dice, diceOf } from "../../test/oracle/dice.js";
import { drawAssessment } from "../../test/oracle/random-assessment.js";
import { drawFramework } from "../../test/oracle/random-framework.js";
import { buildTree } from "../../test/oracle/tree.js";
import { readSchemes } from "../../test/schemes/scheme.js";
import { openClickhouse } from "./open-clickhouse.js";
import { openPostgresServer } from "./open-postgres-server.js";

/** How much is to be compared. */
export interface SqlSizes {
  /** Full results for each database. */
  readonly results: number;
  /** First seed. */
  readonly seed: number;
  /** Folder in which `chdb` is installed. */
  readonly chdb?: string;
  /** The databases; all if absent. */
  readonly only?: readonly string[];
}

const openers: Readonly<Record<string, (sizes: SqlSizes) => Promise<Engine | string>>> = {
  SQLite: engines.sqlite,
  DuckDB: engines.duckdb,
  PGlite: engines.postgres,
  PostgreSQL: openPostgresServer,
  ClickHouse: async ({ chdb }) => openClickhouse(chdb),
};

/**
 * Compares the SQL with `score` in every database that is at hand: shipped frameworks, published schemes and random ones, by
 * turns as wide tables, rows and documents.
 *
 * @returns How many values differ.
 */
export async function proveSql(sizes: SqlSizes): Promise<number> {
  let wrong = 0;
  for (const [name, open] of Object.entries(openers)) {
    if (sizes.only !== undefined && !sizes.only.includes(name.toLowerCase())) continue;
    const engine = await open(sizes);
    if (typeof engine === "string") {
      console.log(`${name.padEnd(11)} not run: ${engine}`);
      continue;
    }
    const began = Date.now();
    const total = await compareAll(engine, sizes);
    await engine.close();
    wrong += total.differing;
    const { results, values, compared, refused, differing } = total;
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    console.log(
      `${name.padEnd(11)} ${results} full results of ${compared} frameworks, ${values} values, ${refused} frameworks refused by name, ${differing} differing values (${seconds} s)`,
    );
  }
  return wrong;
}

interface Total {
  results: number;
  values: number;
  compared: number;
  refused: number;
  differing: number;
}

/** So many go into a table at once. */
const atOnce = 400;

const sources: readonly SqlSource[] = ["wide", "wide", "rows", "json"];

async function compareAll(engine: Engine, { results, seed }: SqlSizes): Promise<Total> {
  const total: Total = { results: 0, values: 0, compared: 0, refused: 0, differing: 0 };
  const dice = diceOf(seed);
  const known = await knownFrameworks();
  const most = Math.ceil((results * 0.7) / known.length);
  for (const framework of known) await compare(engine, framework, dice, most, total);
  // Random frameworks for the rest; a few results show what there is to one.
  for (let drawn = seed * 1_000_000; total.results < results; drawn += 1) {
    const { framework } = drawFramework(diceOf(drawn));
    await compare(engine, framework, dice, Math.min(40, results - total.results), total);
  }
  return total;
}

async function compare(engine: Engine, framework: Framework, dice: Dice, count: number, total: Total): Promise<void> {
  const tree = buildTree(framework);
  let isRefused = false;
  for (let done = 0, turn = 0; done < count && !isRefused; done += atOnce, turn += 1) {
    const drawn = Array.from({ length: Math.min(atOnce, count - done) }, () => drawAssessment(dice, tree));
    const some = drawn.filter((one) => safeScore(framework, one).ok) as readonly Assessment[];
    const source = sources[(turn + total.compared) % sources.length];
    const { refused, values, differences } = await tryFramework(engine, framework, some, source);
    isRefused = refused.length > 0;
    if (isRefused) break;
    total.results += some.length;
    total.values += values;
    total.differing += differences.length;
    for (const one of differences.slice(0, 3)) console.log(`${framework.id} as ${source}: ${one}`);
  }
  if (isRefused) total.refused += 1;
  else total.compared += 1;
}

async function knownFrameworks(): Promise<readonly Framework[]> {
  const editions = frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => ({ id, edition })));
  const shipped = await Promise.all(editions.map(({ id, edition }) => loadFramework(id, { edition })));
  return [...shipped, ...readSchemes().map(({ framework }) => framework)];
}
