import type { Assessment } from "quality-frameworks";

type Given = Readonly<Record<string, unknown>>;

/** What a table cannot hold: overrides, evidence, reasons of facts, who took part. */
export function fitsTable(assessment: Assessment): boolean {
  const { overrides, evidence, assessors, participants, $schema, facts, unit, responses } = assessment;
  const beyond = [overrides, evidence, assessors, participants, $schema].some((one) => one !== undefined);
  const longFacts = [facts, unit?.facts].some((some) =>
    Object.values(some ?? {}).some((fact) => typeof fact === "object"),
  );
  const named = Object.values(responses).some(
    (one) => typeof one === "object" && one !== null && ("evidence" in one || emptyTexts(one as Given)),
  );
  return !beyond && !longFacts && !named && Object.keys(responses).length > 0 && responses !== undefined;
}

// An empty cell says nothing, and an empty text in a document is a mistake or says nothing either.
function emptyTexts(response: Given): boolean {
  return ["reason", "comment", "due", "role"].some((key) => response[key] === "");
}

/** Every cell of an assessment: names of columns of a wide table, and what stands there. */
export function cellsOf(assessment: Assessment): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) cells.set(name, String(value));
  };
  for (const key of ["framework", "edition", "id", "on", "perspective", "comment"] as const) put(key, assessment[key]);
  for (const key of ["id", "title", "serviceType", "region"] as const) put(`unit.${key}`, assessment.unit?.[key]);
  for (const [id, fact] of Object.entries({ ...assessment.unit?.facts, ...assessment.facts })) put(`fact_${id}`, fact);
  for (const [item, response] of Object.entries(assessment.responses as Given)) {
    const long = (typeof response === "object" && response !== null ? response : { rating: response }) as Given;
    if (typeof long.rating === "object" && long.rating !== null)
      for (const [dimension, one] of Object.entries(long.rating)) put(`${item}.${dimension}`, one);
    else put(item, long.rating);
    for (const key of ["reason", "comment", "due", "role"]) put(`${key}_${item}`, long[key]);
  }
  return cells;
}

/** Writes a cell: in quotes where it has to be, and wherever `always` says so. */
export function quoted(text: string, delimiter: string, always = false): string {
  const must = always || text.includes(delimiter) || /["\n\r]/.test(text);
  return must ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a table. */
export function writeTable(rows: readonly (readonly string[])[], delimiter = ",", lineBreak = "\n"): string {
  return rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter) + lineBreak).join("");
}

/** Assessments as a wide table, and its header. */
export function wideTable(assessments: readonly Assessment[]): readonly (readonly string[])[] {
  const all = assessments.map(cellsOf);
  const columns = [...new Set(all.flatMap((cells) => [...cells.keys()]))];
  return [columns, ...all.map((cells) => columns.map((name) => cells.get(name) ?? ""))];
}

const beside = ["reason", "comment", "due", "role"];

/** Assessments as a table with a row for each response. */
export function longTable(assessments: readonly Assessment[]): readonly (readonly string[])[] {
  const about = [
    "framework",
    "edition",
    "on",
    "perspective",
    "unit.id",
    "unit.title",
    "unit.serviceType",
    "unit.region",
  ];
  const rows = assessments.flatMap((assessment, place) => {
    const cells = cellsOf(assessment);
    const own = about.map((name) => cells.get(name) ?? "");
    const names = [...cells.keys()].filter((name) => !about.includes(name) && name !== "id" && name !== "comment");
    const details = names.filter((name) => beside.some((key) => name.startsWith(`${key}_`)));
    const items = new Set([
      ...names.filter((name) => !details.includes(name)),
      ...details.map((name) => name.slice(name.indexOf("_") + 1)),
    ]);
    return [...items].map((item) => [
      assessment.id ?? `a${place}`,
      item,
      cells.get(item) ?? "",
      ...beside.map((key) => cells.get(`${key}_${item}`) ?? ""),
      ...own,
    ]);
  });
  return [["assessment", "item", "level", ...beside, ...about], ...rows];
}
