import {
  type Assessment,
  type AssessmentScore,
  compile,
  type Framework,
  QualityError,
  type Score,
} from "quality-frameworks";
import { toSql } from "quality-frameworks/sql";
import type { SqlOptions, SqlSource } from "../../../src/bulk/sql/sql-options.js";
import type { Engine, Row } from "./engines.js";

/** What came of comparing one framework. */
export interface Comparison {
  /** Names of what the SQL refuses; empty where it was compared. */
  readonly refused: readonly string[];
  /** Values compared. */
  readonly values: number;
  /** Values that differ, in words. */
  readonly differences: readonly string[];
}

/** Scores assessments in a database and by the engine, and compares every value of every node. */
export async function tryFramework(
  engine: Engine,
  framework: Framework,
  drawn: readonly Assessment[],
  source: SqlSource = "wide",
): Promise<Comparison> {
  const overrides = source === "json" ? "none" : "columns";
  const assessments = source === "json" ? drawn.map(withoutOverrides) : drawn;
  const options: SqlOptions = {
    dialect: engine.dialect,
    output: "full",
    source,
    key: "id",
    overrides,
    table: "filled in",
  };
  const query = writeOrRefuse(framework, options);
  if (typeof query !== "string") return { refused: query, values: 0, differences: [] };
  const columns = namesIn(framework);
  const given = assessments.map((assessment) => valuesOf(columns, assessment));
  for (const statement of tables[source](engine, columns, assessments, given)) await engine.run(statement);
  const rows = await engine.query(query);
  await engine.run('DROP TABLE "filled in"');
  const { score } = compile(framework);
  const differences: string[] = [];
  let values = 0;
  for (const row of rows) {
    const assessment = assessments[Number(row.id)] as Assessment;
    for (const [name, wanted] of expected(score(assessment))) {
      values += 1;
      const given = plain(row, name);
      if (!Object.is(given, wanted)) differences.push(`${row.id} ${name}: ${given} in the database, ${wanted} here`);
    }
  }
  const filled = source === "rows" ? given.filter((some) => some.some((one) => one !== undefined)) : given;
  if (rows.length !== filled.length) differences.push(`${rows.length} rows of ${filled.length}`);
  return { refused: [], values, differences };
}

function writeOrRefuse(framework: Framework, options: SqlOptions): string | readonly string[] {
  try {
    return toSql(framework, options);
  } catch (error) {
    if (error instanceof QualityError && error.code === "wrong-usage") return error.issues.map(({ code }) => code);
    throw error;
  }
}

// A count that is 0 is left out of a score.
function plain(row: Row, name: string): unknown {
  const value = row[name];
  if (value === undefined) return name.includes("count_") ? 0 : "no such column";
  return typeof value === "bigint" ? Number(value) : value === 0 ? 0 : value;
}

function* expected(score: AssessmentScore): Generator<readonly [name: string, value: unknown]> {
  for (const node of [score, ...Object.values(score.groupings)]) yield* ofNode(node, node === score);
  yield ["invalid", 0];
}

function* ofNode(node: Score, isRoot: boolean): Generator<readonly [name: string, value: unknown]> {
  const prefix = isRoot ? "" : `${node.id}_`;
  if (isRoot || node.children.length > 0) {
    yield [`${prefix}state`, node.state];
    yield [`${prefix}value`, positive(node.value)];
    yield [`${prefix}points`, positive(node.points)];
    yield [`${prefix}max`, positive(node.max)];
    yield [`${prefix}percent`, positive(node.percent)];
    yield [`${prefix}band`, node.band];
    yield [`${prefix}expected`, node.coverage.expected];
    yield [`${prefix}rated`, node.coverage.rated];
    // Places of a range, whose ids are numbers, have no column.
    for (const [tally, count] of Object.entries(node.counts))
      if (!/^[-.\d]+$/.test(tally)) yield [`${prefix}count_${tally}`, count];
  }
  // What stands in a group stands in the tree as well, and is compared there.
  for (const child of node.children)
    if (isRoot || child.kind === "group" || node.kind !== "group") yield* ofNode(child, false);
}

function positive(number: number | null): number | null {
  return number === 0 ? 0 : number;
}

interface Names {
  readonly items: readonly string[];
  readonly facts: readonly string[];
  readonly overrides: readonly string[];
}

function namesIn(framework: Framework): Names {
  const { score } = compile(framework);
  const empty = score({ framework: framework.id, edition: framework.edition, responses: {} });
  const items: string[] = [];
  const overrides: string[] = [];
  const look = (node: Score): void => {
    for (const child of node.children) {
      items.push(child.kind === "dimension" ? `${node.id}.${child.id}` : child.id);
      look(child);
    }
    overrides.push(node.id);
  };
  items.push(empty.id);
  for (const node of [empty, ...Object.values(empty.groupings)]) look(node);
  const facts = (framework.facts ?? []).map(({ id }) => id);
  return { items: [...new Set(items)], facts, overrides: [...new Set(overrides)] };
}

type Values = readonly unknown[];

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const inQuotes = (text: string) => `'${text.replaceAll("'", "''")}'`;

// Statements that make the table and fill it.
const tables: Readonly<
  Record<
    SqlSource,
    (engine: Engine, names: Names, assessments: readonly Assessment[], given: readonly Values[]) => readonly string[]
  >
> = {
  wide: (engine, names, _, given) => {
    const columns = listed(names).map((name) => `${quote(name)} ${textIn(engine)}`);
    return filled(
      engine,
      `id INTEGER, ${columns.join(", ")}`,
      given.map((values, id) => [id, ...values]),
    );
  },
  rows: (engine, names, _, given) => {
    const all = listed(names);
    const rows = given.flatMap((values, id) =>
      values.flatMap((value, place) =>
        value === undefined || isAnsweredAbove(values, all, place) ? [] : [[id, all[place], value]],
      ),
    );
    return filled(engine, `id INTEGER, item ${textIn(engine)}, rating ${textIn(engine)}`, rows);
  },
  json: (engine, _, assessments) => {
    const rows = assessments.map((assessment, id) => [id, JSON.stringify(assessment)]);
    return filled(engine, `id INTEGER, document ${textIn(engine)}`, rows);
  },
};

// A special answer that is given once for all dimensions of an item is one row.
function isAnsweredAbove(values: Values, names: readonly string[], place: number): boolean {
  const name = names[place] as string;
  const item = names.indexOf(name.slice(0, Math.max(0, name.lastIndexOf("."))));
  return item >= 0 && values[item] !== undefined;
}

function textIn({ text = "VARCHAR" }: Engine): string {
  return text;
}

// The first cell of a row is its number.
function filled(engine: Engine, columns: string, rows: readonly Values[]): readonly string[] {
  const { tableEnd = "", literal = inQuotes } = engine;
  const made = `CREATE TABLE "filled in" (${columns})${tableEnd}`;
  if (rows.length === 0) return [made];
  const cell = (value: unknown, place: number) =>
    value === undefined ? "NULL" : place === 0 ? String(value) : literal(String(value));
  const lines = rows.map((row) => `(${row.map(cell).join(", ")})`);
  return [made, `INSERT INTO "filled in" VALUES ${lines.join(", ")}`];
}

function listed({ items, facts, overrides }: Names): readonly string[] {
  return [...items, ...facts.map((id) => `fact_${id}`), ...overrides.map((id) => `override_${id}`)];
}

function valuesOf({ items, facts, overrides }: Names, assessment: Assessment): Values {
  return [
    ...items.map((name) => ratingIn(assessment, name)),
    ...facts.map((id) => factIn(assessment, id)),
    ...overrides.map((id) => assessment.overrides?.find((one) => one.id === id)?.band),
  ];
}

function withoutOverrides({ overrides: _, ...assessment }: Assessment): Assessment {
  return assessment;
}

type Given = Readonly<Record<string, unknown>>;

function ratingIn(assessment: Assessment, name: string): unknown {
  const responses = assessment.responses as Given;
  if (Object.hasOwn(responses, name)) return plainRating(responses[name]);
  const dot = name.lastIndexOf(".");
  const [item, dimension] = [name.slice(0, dot), name.slice(dot + 1)];
  if (dot < 0 || !Object.hasOwn(responses, item)) return undefined;
  const rating = ratingOf(responses[item]);
  return typeof rating === "object" && rating !== null ? (rating as Given)[dimension] : rating;
}

function plainRating(response: unknown): unknown {
  const rating = ratingOf(response);
  return typeof rating === "object" ? undefined : rating;
}

function ratingOf(response: unknown): unknown {
  return typeof response === "object" && response !== null ? (response as Given).rating : response;
}

function factIn(assessment: Assessment, id: string): unknown {
  const given = [assessment.facts, assessment.unit?.facts].flatMap((facts) =>
    facts !== undefined && Object.hasOwn(facts, id) ? [(facts as Given)[id]] : [],
  );
  const [first] = given;
  return typeof first === "object" && first !== null && "value" in first ? first.value : first;
}
