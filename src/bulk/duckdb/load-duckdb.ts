import { QualityError } from "../../core/quality-error.js";

/** A row as the database gives it. */
export type DuckdbRow = Readonly<Record<string, unknown>>;

/** What is needed of the embedded database. */
export interface Duckdb {
  /** Runs a statement that gives nothing. */
  readonly run: (sql: string) => Promise<void>;
  /** Runs a query; rows come as they are asked for. */
  readonly rows: (sql: string) => AsyncGenerator<DuckdbRow>;
  /** Ends it. */
  readonly close: () => void;
}

/**
 * Opens the embedded database in memory.
 *
 * @param threads - How many threads it may take.
 * @throws A QualityError with code `wrong-usage` where its package is not installed.
 */
export async function openDuckdb(threads: number): Promise<Duckdb> {
  const { DuckDBInstance } = await load();
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async function* (sql) {
      const result = await connection.stream(sql);
      for await (const rows of result.yieldRowObjectJs()) yield* rows;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    throw new QualityError(
      "wrong-usage",
      "The engine duckdb needs the package @duckdb/node-api, which is not installed: run `npm install @duckdb/node-api`. The ordinary engine works without it.",
    );
  }
}
