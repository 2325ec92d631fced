import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dialects } from "../../src/bulk/sql/dialect.js";
import type { Engine, Row } from "../../test/bulk/sql/engines.js";

interface Chdb {
  readonly Session: new (folder: string) => { query: (sql: string, format?: string) => string; cleanup: () => void };
}

/**
 * Opens ClickHouse inside this process, by the package `chdb`. It is no dependency, as it weighs half a gigabyte.
 *
 * @param folder - Folder in which it was installed; the repository if absent.
 * @returns The database, or why there is none.
 */
export function openClickhouse(folder = "."): Engine | string {
  let chdb: Chdb;
  try {
    chdb = createRequire(join(resolve(folder), "package.json"))("chdb") as Chdb;
  } catch {
    return "no package chdb; install it in any folder (npm install chdb) and say --chdb=<that folder>";
  }
  const home = mkdtempSync(join(tmpdir(), "prove-clickhouse-"));
  const session = new chdb.Session(home);
  session.query("SET output_format_json_quote_64bit_integers = 0");
  // What the docs say of long queries.
  session.query("SET max_query_size = 10000000");
  return {
    dialect: "clickhouse",
    text: "Nullable(String)",
    tableEnd: " ENGINE = Memory",
    literal: dialects.clickhouse.literal,
    run: async (sql) => {
      session.query(sql);
    },
    query: async (sql) => {
      const text = session.query(sql, "JSONEachRow");
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Row);
    },
    close: async () => {
      session.cleanup();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
