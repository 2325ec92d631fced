import type { Assessment } from "../../assessment/assessment.js";
import type { FactValue } from "../../framework/fact.js";
import type { GivenFact } from "../../framework/facts-of.js";
import type { Framework } from "../../framework/framework.js";
import { type CellIssue, issueAt } from "./cell-issue.js";
import { readFact } from "./fact-text.js";
import type { KeyedCell, KeyedRow } from "./keyed-rows.js";
import type { ReadPlaces } from "./read-responses.js";

/** Everything about an assessment but its responses. */
export type ReadAbout = Omit<Assessment, "responses">;

const plain = ["$schema", "framework", "edition", "id", "perspective", "on", "comment"];
const ofUnit = ["unit.id", "unit.title", "unit.serviceType", "unit.region"];
const lists = [":assessors", ":participants", ":evidence", ":overrides"];

/** Reads the rows that say what an assessment is about. */
export function readAbout(framework: Framework, rows: readonly KeyedRow[], shop: ReadPlaces): ReadAbout {
  const about = rows.filter(({ key }) => key.startsWith(":"));
  const single = new Map<string, KeyedRow>();
  for (const row of about.filter(({ key }) => !lists.includes(key) && key !== ":list" && key !== ":words")) {
    const before = single.get(row.key.slice(1));
    if (before === undefined) single.set(row.key.slice(1), row);
    else if (!isEmpty(givenIn(row))) shop.issues.push(twice(row));
  }
  const texts = textsOf(single, shop);
  const given = (keys: readonly string[]) =>
    keys.flatMap((key) => (texts.has(key) ? [[key.replace("unit.", ""), texts.get(key)]] : []));
  const unitFacts = readFacts(framework, "unit.facts", single, shop);
  const facts = readFacts(framework, "facts", single, shop);
  const unit = { ...Object.fromEntries(given(ofUnit)), ...(unitFacts && { facts: unitFacts }) };
  const listed = Object.entries(readLists(about, shop)).filter(([, list]) => list.length > 0);
  // What is missing or wrong in it is said by the one check of assessments.
  return {
    ...Object.fromEntries(given(plain)),
    ...(Object.keys(unit).length > 0 && { unit }),
    ...(facts && { facts }),
    ...Object.fromEntries(listed),
  } as unknown as ReadAbout;
}

function textsOf(single: ReadonlyMap<string, KeyedRow>, { places, issues }: ReadPlaces): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, row] of single) {
    const cell = givenIn(row);
    if (/^(unit\.)?facts\./.test(key) || key === "language") continue;
    if (![...plain, ...ofUnit].includes(key)) issues.push(unknownKey(row));
    else if (!isEmpty(cell)) texts.set(key, String(cell.value));
    places.set(`/${key.replace(".", "/")}`, cell);
  }
  return texts;
}

function readFacts(framework: Framework, place: string, single: ReadonlyMap<string, KeyedRow>, { places }: ReadPlaces) {
  const facts: Record<string, FactValue | GivenFact> = {};
  for (const [key, row] of single) {
    if (!key.startsWith(`${place}.`)) continue;
    const id = key.slice(place.length + 1);
    const cell = givenIn(row);
    const reason = row.at("reason");
    places.set(`/${place.replace(".", "/")}/${id}`, cell);
    if (isEmpty(cell) && isEmpty(reason)) continue;
    const declared = framework.facts?.find((fact) => fact.id === id)?.unknown;
    // A fact that is text stays text, whatever word it is.
    const value = typeof declared === "string" && declared !== "withhold" ? textFact(cell) : readFact(cell.value);
    facts[id] = isEmpty(reason) ? (value as FactValue) : ({ value, reason: String(reason.value) } as GivenFact);
  }
  return Object.keys(facts).length === 0 ? undefined : facts;
}

function textFact({ value }: KeyedCell): FactValue | null {
  const read = readFact(value);
  return typeof value === "string" && /^".*"$/s.test(value) ? read : value === null ? null : String(value);
}

const fields: Readonly<Record<string, readonly (readonly [column: string, field: string])[]>> = {
  assessors: [["value", "role"]],
  participants: [
    ["value", "role"],
    ["reason", "count"],
  ],
  evidence: [
    ["evidence", "id"],
    ["kind", "kind"],
    ["title", "title"],
    ["on", "on"],
    ["expires", "expires"],
    ["place", "place"],
  ],
  overrides: [
    ["override", "id"],
    ["band", "band"],
    ["reason", "reason"],
    ["role", "role"],
    ["on", "on"],
  ],
};

function readLists(rows: readonly KeyedRow[], { places }: ReadPlaces): Readonly<Record<string, readonly unknown[]>> {
  const read: Record<string, Record<string, unknown>[]> = {};
  for (const [list, columns] of Object.entries(fields)) {
    const members: Record<string, unknown>[] = [];
    for (const row of rows.filter(({ key }) => key === `:${list}`)) {
      const cells = columns.map(
        ([column, field]) => [field, column === "value" ? givenIn(row) : row.at(column)] as const,
      );
      const filled = cells.filter(([, one]) => !isEmpty(one));
      if (filled.length === 0) continue;
      for (const [field, one] of cells) places.set(`/${list}/${members.length}/${field}`, one);
      places.set(`/${list}/${members.length}`, cells[0]?.[1] ?? row);
      members.push(
        Object.fromEntries(filled.map(([field, one]) => [field, field === "count" ? countOf(one) : String(one.value)])),
      );
    }
    read[list] = members;
  }
  return read;
}

function countOf({ value }: KeyedCell): unknown {
  return typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
}

// In a file of one table, the value stands in the column of levels.
function givenIn(row: KeyedRow): KeyedCell {
  const own = row.at("value");
  return own.cell === null ? row.at("level") : own;
}

function isEmpty({ value }: KeyedCell): boolean {
  return value === null || value === "";
}

function twice(row: KeyedRow): CellIssue {
  return issueAt(givenIn(row), {
    code: "answered-twice",
    message: `"${row.key}" stands here twice.`,
    hint: "Delete one of the rows.",
  });
}

function unknownKey(row: KeyedRow): CellIssue {
  return issueAt(row, {
    code: "unknown-key",
    message: `The key "${row.key}" is not known here.`,
    hint: "Take a fresh file.",
  });
}
