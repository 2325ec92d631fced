// Documents in PostgreSQL: each key read once, as toSql does it, against wherever it is used, for the same results.
import { writeFileSync } from "node:fs";
import { toSql } from "quality-frameworks/sql";
import { bench48, makeRecords } from "./bench-48.js";
import { type Postgres, startPostgres } from "./postgres.js";
import { byHand } from "./postgres-by-hand.js";
import { inTurn, printMedians, type Row, timesAsFast } from "./row.js";

/** Measures both; not at all where there is no server. Half as many documents do: by hand they take long. */
export async function measurePostgres(folder: string, all: number, rounds: number): Promise<readonly Row[]> {
  const row = {
    measure: "PostgreSQL: each key of a document read once, against wherever it is used",
    floor: 3,
    goal: 5,
  };
  const count = Math.ceil(all / 2);
  const postgres = startPostgres(folder);
  if (postgres === null) return [{ ...row, value: null, note: "not measured: no PostgreSQL server here" }];
  try {
    const lines = makeRecords(count, "bench-48").map((one) => JSON.stringify(one));
    writeFileSync(`${folder}/documents.txt`, `${lines.join("\n")}\n`);
    postgres.run(
      `CREATE TABLE assessments (id serial, document jsonb);\n\\copy assessments (document) FROM '${folder}/documents.txt'\nANALYZE assessments;`,
    );
    const ours = toSql(bench48, { dialect: "postgres", source: "json", output: "full" }).trimEnd();
    const byUse = byHand("");
    const byStep = byHand("OFFSET 0");
    for (const other of [byUse, byStep]) checkEqual(postgres, ours, other);
    // Every row is worked out and none is written or sent: that would take each of them as long.
    const work = (sql: string) => `${sql}\nOFFSET ${count};`;
    const medians = await inTurn(
      [
        { name: "each key once", count, run: () => postgres.run(work(ours)) },
        { name: "each key where it is used", count, run: () => postgres.run(work(byUse)) },
        { name: "each key where it is used, with OFFSET 0", count, run: () => postgres.run(work(byStep)) },
      ],
      rounds,
    );
    printMedians(`${count} documents in ${postgres.version}`, medians);
    const value = timesAsFast(medians, "each key once", "each key where it is used");
    const fenced = timesAsFast(medians, "each key once", "each key where it is used, with OFFSET 0");
    return [
      {
        ...row,
        value,
        note: `${postgres.version}; full results, against nested queries written by hand that give the same columns and values and read \`->>\` where a rating is used; with OFFSET 0 at each of their steps, which keeps the reading in the innermost: ${fenced.toFixed(1)} times`,
      },
    ];
  } finally {
    postgres.stop();
  }
}

// Same columns by name, and the same rows.
function checkEqual(postgres: Postgres, one: string, other: string): void {
  postgres.run(
    `DROP TABLE IF EXISTS one, other; CREATE UNLOGGED TABLE one AS ${one}; CREATE UNLOGGED TABLE other AS ${other};`,
  );
  const namesOf = (table: string) =>
    postgres.run(
      `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attname) FROM pg_attribute WHERE attrelid = '${table}'::regclass AND attnum > 0;`,
    );
  const names = namesOf("one");
  if (names !== namesOf("other")) throw new Error("PostgreSQL gives other columns by hand.");
  const differ = postgres.run(
    `SELECT count(*) FROM ((SELECT ${names} FROM one EXCEPT ALL SELECT ${names} FROM other) UNION ALL (SELECT ${names} FROM other EXCEPT ALL SELECT ${names} FROM one)) x;`,
  );
  if (Number(differ) !== 0) throw new Error(`PostgreSQL gives ${differ.trim()} other rows by hand.`);
}
