import { createRequire } from "node:module";
import { toSql } from "quality-frameworks/sql";
import { bench48 } from "./bench-48.js";
import { versionOf } from "./peers/load.js";

/** DuckDB with the lines of a file before it. */
export interface Duck {
  readonly version: string;
  readonly contenders: readonly { readonly name: string; readonly run: () => Promise<unknown> }[];
  /** Throws where its aggregate is another. */
  readonly check: (wanted: string) => Promise<void>;
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowObjects: () => Record<string, unknown>[] }>;
}

/** Opens DuckDB with two threads; null where it is not installed. */
export async function openDuck(file: string, items: readonly string[], temporary: string): Promise<Duck | null> {
  const connection = await connect(temporary);
  if (connection === null) return null;
  const fields = items.map((id) => `"${id}" VARCHAR`).join(", ");
  const read = `read_ndjson('${file}', columns = {id: 'VARCHAR', responses: 'STRUCT(${fields})'})`;
  await connection.run(`CREATE VIEW typed AS SELECT id, responses.* FROM ${read}`);
  await connection.run(`CREATE VIEW whole AS SELECT json AS document, 1 AS id FROM read_ndjson_objects('${file}')`);
  const options = { dialect: "duckdb", output: "aggregate" } as const;
  const forms = [
    ["columns read by name", toSql(bench48, { ...options, source: "wide", table: "typed" })],
    ["whole documents", toSql(bench48, { ...options, source: "json", table: "whole" })],
  ] as const;
  return {
    version: versionOf("@duckdb/node-api", "."),
    contenders: forms.map(([name, sql]) => ({ name: `DuckDB, ${name}`, run: () => connection.runAndReadAll(sql) })),
    check: async (wanted) => {
      const [bands] = JSON.parse(wanted) as [Record<string, number>];
      for (const [name, sql] of forms) {
        const found: Record<string, number> = {};
        for (const row of (await connection.runAndReadAll(sql)).getRowObjects()) {
          found[String(row.band)] = (found[String(row.band)] ?? 0) + Number(row.assessments);
        }
        const same = Object.entries(bands).every(([band, number]) => (found[band] ?? 0) === number);
        if (!same) throw new Error(`DuckDB (${name}) counts ${JSON.stringify(found)} for ${JSON.stringify(bands)}.`);
      }
    },
  };
}

async function connect(temporary: string): Promise<Connection | null> {
  try {
    const { DuckDBInstance } = createRequire(`${process.cwd()}/package.json`)("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:", { threads: "2", temp_directory: temporary });
    return (await instance.connect()) as Connection;
  } catch {
    return null;
  }
}
