import { QualityError } from "../../core/quality-error.js";
import type { Program } from "../../scoring/program.js";
import { placeOf } from "../read-ordinary.js";
import { aboutRole, details, type Role, roleFinder } from "./column-role.js";
import { type CsvTable, ratingColumn } from "./csv-table.js";
import { type Draft, makeDraft } from "./draft.js";
import { nameFramework } from "./name-framework.js";
import type { CsvRow } from "./read-rows.js";

/** One assessment out of a table. */
export interface Drafted {
  /** What its cells say; empty where its row cannot be read. */
  readonly draft: Draft;
  /** Line on which it begins. */
  readonly line: number;
  /** Whether its row could be read. */
  readonly isRead: boolean;
}

/** Makes assessments of rows. */
export type DraftRows = (rows: Iterable<CsvRow>) => Generator<Drafted>;

type RoleOf = (name: string) => Role | null;

/** Makes an assessment of each row. */
export function fillWide(programs: readonly Program[], table: CsvTable): DraftRows {
  const { columns, ignore = [] } = table;
  const rolesOf = rolesFor(programs, table);
  const used = columns.flatMap((name, at) => (ignore.includes(name) ? [] : [{ name, at }]));
  return function* (rows) {
    for (const { line, cells, problem } of rows) {
      const draft = makeDraft();
      if (cells === null) {
        draft.refuse(...(problem as NonNullable<typeof problem>), { line, column: "" });
      } else {
        const roleOf = rolesOf(cells);
        for (const { name, at } of used) {
          const cell = cells[at] as string;
          if (cell !== "") draft.put(roleOf(name), name, cell, { line, column: name });
        }
      }
      yield { draft, line, isRead: cells !== null };
    }
  };
}

/**
 * Makes an assessment of all rows that name the same one, as far as they follow each other.
 *
 * A row that cannot be read might be of any assessment, and the run ends there.
 */
export function fillLong(programs: readonly Program[], table: CsvTable): DraftRows {
  const { columns, ignore = [] } = table;
  const rolesOf = rolesFor(programs, table);
  const at = (name: string): number => columns.indexOf(name);
  const places = { assessment: at("assessment"), item: at("item"), rating: ratingColumn(columns) };
  const beside = details.flatMap((key) => (columns.includes(key) ? [{ key, at: at(key) }] : []));
  const rest = columns.flatMap((name, place) => {
    const role = ignore.includes(name) ? null : aboutRole(name);
    // What is called a comment or a role here is said of the response.
    return role === null || (details as readonly string[]).includes(name) ? [] : [{ role, name, at: place }];
  });
  const identity: Role = { kind: "about", keys: ["id"] };
  return function* (rows) {
    let [current, roleOf]: [(Drafted & { readonly key: string }) | null, RoleOf] = [null, aboutRole];
    for (const row of rows) {
      const cells = cellsOf(row);
      const { line } = row;
      const key = cells[places.assessment] as string;
      if (current === null || current.key !== key) {
        if (current !== null) yield current;
        current = { draft: makeDraft(), line, isRead: true, key };
        roleOf = rolesOf(cells);
        const place = { line, column: "assessment" };
        if (key !== "") current.draft.put(identity, "id", key, place);
        else
          current.draft.refuse("missing-key", "This row names no assessment.", "Say of which assessment it is.", place);
      }
      const { draft } = current;
      for (const { role, name, at: place } of rest) {
        const cell = cells[place] as string;
        if (cell !== "") draft.put(role, name, cell, { line, column: name });
      }
      putResponse(draft, cells, line);
    }
    if (current !== null) yield current;

    function putResponse(draft: Draft, cells: readonly string[], line: number): void {
      const item = cells[places.item] as string;
      const said = [
        { key: null, cell: cells[places.rating] as string, column: columns[places.rating] as string },
        ...beside.map(({ key, at: place }) => ({ key, cell: cells[place] as string, column: key })),
      ];
      const role = roleOf(item);
      for (const { key, cell, column } of said) {
        if (cell === "") continue;
        const place = { line, column };
        if (item === "") draft.refuse("missing-key", "This row names no item.", "Say which item is rated.", place);
        else if (key === null)
          draft.put(role?.kind === "about" || role?.kind === "detail" ? null : role, item, cell, place);
        else if (role?.kind === "rating") draft.put({ kind: "detail", item: role.item, key }, item, cell, place);
        else draft.put(null, item, cell, place);
      }
    }
  };
}

function cellsOf({ cells, line, problem }: CsvRow): readonly string[] {
  if (cells !== null) return cells;
  const [, message = "", hint = ""] = problem ?? [];
  throw new QualityError("invalid-document", `Line ${line}: ${message} ${hint}`);
}

// What rows mean depends on the framework that they name.
function rolesFor(programs: readonly Program[], { columns }: CsvTable): (cells: readonly string[]) => RoleOf {
  const finders = programs.map(roleFinder);
  const named = nameFramework(programs);
  const places = ["framework", "edition"].flatMap((key) =>
    columns.includes(key) ? [{ key, at: columns.indexOf(key) }] : [],
  );
  return (cells) => {
    const given = places.filter(({ at }) => cells[at] !== "").map(({ key, at }) => [key, cells[at]] as const);
    return finders[placeOf(programs, named(Object.fromEntries(given)))] ?? aboutRole;
  };
}
