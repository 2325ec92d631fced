// Documents in PostgreSQL: unpacked once, as toSql does it, against reading each key where it is used.
import { writeFileSync } from "node:fs";
import { toSql } from "quality-frameworks/sql";
import { bench48, items, makeRecords } from "./bench-48.js";
import { areas, essential, standards } from "./peers/formulas.js";
import { startPostgres } from "./postgres.js";
import { inTurn, printMedians, type Row, timesAsFast } from "./row.js";

/** Measures both; not at all where there is no server. */
export async function measurePostgres(folder: string, count: number, rounds: number): Promise<readonly Row[]> {
  const row = { measure: "PostgreSQL: documents unpacked once, against reading each key", floor: 3, goal: 5 };
  const postgres = startPostgres(folder);
  if (postgres === null) return [{ ...row, value: null, note: "not measured: no PostgreSQL server here" }];
  try {
    const lines = makeRecords(count, "bench-48").map((one) => JSON.stringify(one));
    writeFileSync(`${folder}/documents.txt`, `${lines.join("\n")}\n`);
    postgres.run(
      `CREATE TABLE assessments (id serial, document jsonb);\n\\copy assessments (document) FROM '${folder}/documents.txt'\nANALYZE assessments;`,
    );
    const once = toSql(bench48, { dialect: "postgres", source: "json", output: "full" });
    const ofOnce = postgres.run(`SELECT sum(points), sum(max) FROM (${once}) x;`);
    const ofEach = postgres.run(`SELECT sum(earned), sum(most) FROM (${eachKey()}) x;`);
    if (ofOnce !== ofEach) throw new Error(`PostgreSQL gives ${ofOnce} and ${ofEach}.`);
    const create = (sql: string) => `DROP TABLE IF EXISTS result; CREATE UNLOGGED TABLE result AS ${sql};`;
    const medians = await inTurn(
      [
        { name: "unpacked once", count, run: () => postgres.run(create(once)) },
        { name: "each key where it is used", count, run: () => postgres.run(create(eachKey())) },
      ],
      rounds,
    );
    printMedians(`${count} documents in ${postgres.version}`, medians);
    const value = timesAsFast(medians, "unpacked once", "each key where it is used");
    return [
      {
        ...row,
        value,
        note: `${postgres.version}; our SQL for full results, against sums, percentages and verdict written by hand, which are less`,
      },
    ];
  } finally {
    postgres.stop();
  }
}

// As one would write it: sums in the innermost query, and what follows from them around it. PostgreSQL puts the sums in at
// every place where they are used, and reads the keys there again.
function eachKey(): string {
  const read = (id: string) => `(document->'responses'->>'${id}')`;
  const points = (id: string, weight: number) =>
    `CASE ${read(id)} WHEN '1' THEN ${weight} WHEN '2' THEN ${2 * weight} WHEN '3' THEN ${3 * weight} ELSE 0 END`;
  const most = (id: string, weight: number) => `CASE ${read(id)} WHEN 'na' THEN 0 ELSE ${3 * weight} END`;
  const inner = [
    ...standards.flatMap(({ id, items: own }) => [
      `${own.map((item) => points(item.id, item.weight)).join(" + ")} AS e_${id}`,
      `${own.map((item) => most(item.id, item.weight)).join(" + ")} AS m_${id}`,
    ]),
    `${items.map(({ id }) => `CASE WHEN ${read(id)} IS NULL THEN 1 ELSE 0 END`).join(" + ")} AS missing`,
    `${essential.map(({ id }) => `CASE WHEN ${read(id)} IN ('0', '1') THEN 1 ELSE 0 END`).join(" + ")} AS low`,
  ];
  const sum = (letter: string, ids: readonly string[]) => ids.map((id) => `${letter}_${id}`).join(" + ");
  const ofAreas = areas.flatMap(({ id, standards: inside }) => [
    `${sum("e", inside)} AS e_${id}`,
    `${sum("m", inside)} AS m_${id}`,
  ]);
  const all = areas.map(({ id }) => id);
  const percents = [...standards, ...areas].map(({ id }) => `100.0 * e_${id} / NULLIF(m_${id}, 0) AS p_${id}`);
  const verdict = `CASE WHEN missing > 0 THEN 'incomplete' WHEN low > 0 THEN 'not_compliant' WHEN 100 * earned >= 90 * most THEN 'excellent'
    WHEN 100 * earned >= 70 * most THEN 'good' WHEN 100 * earned >= 50 * most THEN 'sufficient' ELSE 'not_compliant' END AS verdict`;
  return `SELECT id, earned, most, 100.0 * earned / NULLIF(most, 0) AS percent, ${percents.join(", ")}, ${verdict} FROM (
    SELECT *, ${sum("e", all)} AS earned, ${sum("m", all)} AS most FROM (
      SELECT *, ${ofAreas.join(", ")} FROM (SELECT id, ${inner.join(", ")} FROM assessments) a) b) c`;
}
