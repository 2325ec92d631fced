// The scoring of the bench framework as one writes it by hand for PostgreSQL: each rating is read from the document where it is
// used, with `->>`. It gives every column that `toSql` gives, and the same values for documents that can be read; what it
// leaves out is to look for items that there are none of, and to withhold the numbers of an assessment with bad ratings.
import { bench48, items } from "./bench-48.js";
import { areas, essential, standards } from "./peers/formulas.js";

const tallies = ["0", "1", "2", "3", "na"];
const read = (id: string) => `(document->'responses'->>'${id}')`;
const sumOf = (parts: readonly string[]) => parts.join(" + ");
const oneIf = (condition: string) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;

/** What is summed up in each node: points, most points, expected, rated, and how often each answer was given. */
const sums = ["e", "m", "x", "r", "u", ...tallies.map((_, place) => `n${place}`)];

/**
 * Writes the query.
 *
 * @param fence - What stands behind each step: nothing, and PostgreSQL puts the sums in at every place where they are used and
 *   reads the keys there again; or `OFFSET 0`, and it works each sum out once.
 */
export function byHand(fence: "" | "OFFSET 0"): string {
  const ids = standards.map(({ id }) => id);
  const areaIds = areas.map(({ id }) => id);
  const added = (name: string, inside: readonly string[]) =>
    sums.map((sum) => `${sumOf(inside.map((id) => `${sum}_${id}`))} AS ${sum}_${name}`);
  const nodes = [nodeColumns("all", ""), ...[...areaIds, ...ids].map((id) => nodeColumns(id, `${id}_`))];
  return `SELECT id, ${nodes.join(", ")}, invalid FROM (
    SELECT *, ${added("all", areaIds).join(", ")} FROM (
      SELECT *, ${areas.flatMap(({ id, standards: inside }) => added(id, inside)).join(", ")} FROM (
        SELECT id, ${innermost().join(", ")} FROM assessments ${fence}) a ${fence}) b ${fence}) c`;
}

function innermost(): readonly string[] {
  const wrong = (key: "framework" | "edition", id: string) => oneIf(`document->>'${key}' IS DISTINCT FROM '${id}'`);
  const bad = items.map(({ id }) => oneIf(`${read(id)} NOT IN ('0', '1', '2', '3', 'na')`));
  return [
    ...standards.flatMap(({ id, items: own }) => ofStandard(id, own)),
    `${sumOf(essential.map(({ id }) => oneIf(`COALESCE(${read(id)}, '0') IN ('0', '1')`)))} AS low`,
    `${sumOf([...bad, wrong("framework", bench48.id), wrong("edition", bench48.edition)])} AS invalid`,
  ];
}

const isExcusable = ({ tags }: (typeof items)[number]) => tags.includes("excusable");

type Items = (typeof standards)[number]["items"];

function ofStandard(standard: string, own: Items): readonly string[] {
  const each = (of: (item: Items[number]) => string) => sumOf(own.map(of));
  return [
    `${each(({ id, weight }) => `CASE ${read(id)} WHEN '1' THEN ${weight} WHEN '2' THEN ${2 * weight} WHEN '3' THEN ${3 * weight} ELSE 0 END`)} AS e_${standard}`,
    `${each(({ id, weight }) => `CASE ${read(id)} WHEN 'na' THEN 0 ELSE ${3 * weight} END`)} AS m_${standard}`,
    `${each(({ id }) => `CASE ${read(id)} WHEN 'na' THEN 0 ELSE 1 END`)} AS x_${standard}`,
    `${each(({ id }) => oneIf(`${read(id)} <> 'na'`))} AS r_${standard}`,
    `${each(({ id }) => oneIf(`${read(id)} IS NULL`))} AS u_${standard}`,
    ...tallies.map((answer, place) => {
      const isPossible = answer !== "na" || own.some(isExcusable);
      return `${isPossible ? each(({ id }) => oneIf(`${read(id)} = '${answer}'`)) : "0"} AS n${place}_${standard}`;
    }),
  ];
}

function nodeColumns(id: string, prefix: string): string {
  const [points, most] = [`e_${id}`, `m_${id}`];
  const percent = `(100 * ${points})::float8 / NULLIF(${most}, 0)::float8`;
  const band = `CASE WHEN low > 0 THEN 'not_compliant' WHEN 100 * ${points} >= 90 * ${most} THEN 'excellent'
    WHEN 100 * ${points} >= 70 * ${most} THEN 'good' WHEN 100 * ${points} >= 50 * ${most} THEN 'sufficient' ELSE 'not_compliant' END`;
  const isWhole = prefix === "";
  const own = isWhole ? items : [...areas, ...standards].find((part) => part.id === id)?.items;
  const given = tallies.flatMap((answer, place) =>
    answer === "na"
      ? own?.some(isExcusable)
        ? [["count_na", `n${place}_${id}::bigint`]]
        : []
      : [[`count_points-${answer}`, `n${place}_${id}::bigint`]],
  );
  const columns = {
    state: `CASE WHEN x_${id} = 0 THEN 'not-applicable' ELSE 'scored' END`,
    value: isWhole ? percent : `${points}::float8`,
    points: `${points}::float8`,
    max: `${most}::float8`,
    percent,
    band: isWhole ? band : "NULL::varchar",
    expected: `x_${id}::bigint`,
    rated: `r_${id}::bigint`,
    ...Object.fromEntries(given),
    count_unrated: `u_${id}::bigint`,
  };
  return Object.entries(columns)
    .map(([name, of]) => `${of} AS "${prefix}${name}"`)
    .join(", ");
}
