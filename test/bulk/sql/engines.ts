import type { PGlite } from "@electric-sql/pglite";
import type { SqlDialect } from "../../../src/bulk/sql/sql-options.js";

/** A row as a database gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A database. */
export interface Engine {
  readonly dialect: SqlDialect;
  /** What it calls a column of text that may be NULL; VARCHAR if absent. */
  readonly text?: string;
  /** What ends the making of a table; nothing if absent. */
  readonly tableEnd?: string;
  /** Writes a text; as in standard SQL if absent. */
  readonly literal?: (text: string) => string;
  /** Runs statements that give nothing. */
  readonly run: (sql: string) => Promise<void>;
  /** Runs a query. */
  readonly query: (sql: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** Opens a database in memory. Only one PostgreSQL can be open at a time: another throws. */
export const engines: Readonly<Record<"sqlite" | "postgres" | "duckdb", () => Promise<Engine>>> = {
  sqlite: openSqlite,
  postgres: openPostgres,
  duckdb: openDuckdb,
};

async function openSqlite(): Promise<Engine> {
  const { default: start } = await import("sql.js");
  const { Database } = await start();
  const database = new Database();
  return {
    dialect: "sqlite",
    run: async (sql) => {
      database.run(sql);
    },
    query: async (sql) => {
      const [result] = database.exec(sql);
      return (result?.values ?? []).map((values) =>
        Object.fromEntries(values.map((value, place) => [result?.columns[place], value])),
      );
    },
    close: async () => database.close(),
  };
}

// To set up a PostgreSQL takes more than a second: there is one, and what is closed is emptied.
let postgres: Promise<PGlite> | undefined;
let isOpen = false;

async function openPostgres(): Promise<Engine> {
  // Both would have the same tables, and lose them when the first is closed.
  if (isOpen) throw new Error("A PostgreSQL is open already: close it first.");
  isOpen = true;
  postgres ??= import("@electric-sql/pglite").then(({ PGlite }) => PGlite.create());
  const database = await postgres;
  return {
    dialect: "postgres",
    run: async (sql) => {
      await database.exec(sql);
    },
    query: async (sql) => (await database.query<Row>(sql)).rows,
    close: async () => {
      await database.exec("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
      isOpen = false;
    },
  };
}

async function openDuckdb(): Promise<Engine> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (sql) => {
      await connection.run(sql);
    },
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as readonly Row[],
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
