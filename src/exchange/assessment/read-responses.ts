import type { ItemResponse } from "../../assessment/assessment.js";
import { type Blank, type Form, type FormEntry, formOf } from "../../assessment/form.js";
import { nearest } from "../../core/nearest.js";
import type { Framework } from "../../framework/framework.js";
import type { OutlineNode } from "../../framework/outline.js";
import type { LevelId } from "../../framework/scale.js";
import { type CellIssue, type CellPlace, issueAt } from "./cell-issue.js";
import { readEvidence } from "./evidence-text.js";
import { blankForAll } from "./item-rows.js";
import type { KeyedCell, KeyedRow } from "./keyed-rows.js";
import { oldLabels, readLevel } from "./read-level.js";

/** What was read, with the cell that each place of the document comes from. */
export interface ReadPlaces {
  /** Cells by the JSON Pointer of what they hold. */
  readonly places: Map<string, CellPlace>;
  /** Takes what is wrong. */
  readonly issues: CellIssue[];
  /** Languages of the file. */
  readonly languages: readonly string[];
}

type Draft = { -readonly [K in keyof ItemResponse]: ItemResponse[K] };

/** Reads the rows of items into responses. Each item is answered once; what is empty is left out. */
export function readResponses(
  framework: Framework,
  rows: readonly KeyedRow[],
  shop: ReadPlaces,
): Readonly<Record<string, LevelId | ItemResponse>> {
  const form = formOf(framework);
  const old = oldLabels(rows);
  const drafts = new Map<string, Draft>();
  const seen = new Map<string, KeyedRow>();
  for (const row of rows.filter(({ key }) => !key.startsWith(":"))) {
    const [id = "", dimension] = row.key.split("#");
    const blank = blankOf(framework, form, id, dimension);
    if (blank === undefined) {
      shop.issues.push(unknownItem(row, form, id));
      continue;
    }
    const read = readRow(row, blank, dimension, { ...shop, old });
    if (Object.keys(read).length === 0) continue;
    const before = seen.get(row.key);
    if (before !== undefined) shop.issues.push(answeredTwice(row, before));
    else drafts.set(id, merged(drafts.get(id), read, dimension, row, shop));
    seen.set(row.key, before ?? row);
  }
  const given = form.entries.flatMap(({ id }): [string, LevelId | ItemResponse][] => {
    const draft = drafts.get(id);
    return draft === undefined ? [] : [[id, shortest(draft)]];
  });
  return Object.fromEntries(given);
}

function blankOf(framework: Framework, form: Form, id: string, dimension: string | undefined): Blank | undefined {
  const entry: FormEntry | undefined = form.byId.get(id);
  if (entry === undefined) return undefined;
  if (entry.blank !== null) return dimension === undefined ? entry.blank : undefined;
  if (dimension !== undefined) return entry.dimensions?.get(dimension);
  return blankForAll(framework, form.outline.nodes[entry.index] as OutlineNode, entry);
}

type RowShop = ReadPlaces & { readonly old: ReturnType<typeof oldLabels> };

function readRow(row: KeyedRow, blank: Blank, dimension: string | undefined, shop: RowShop): Draft {
  const [id] = row.key.split("#");
  const draft: Draft = {};
  const level = row.at("level");
  const rating = readLevel(level, blank, shop.languages, shop.old, shop.issues);
  const path = `/responses/${id}`;
  if (dimension === undefined) shop.places.set(path, level);
  if (rating !== undefined) draft.rating = rating;
  shop.places.set(dimension === undefined ? `${path}/rating` : `${path}/rating/${dimension}`, level);
  const text = (key: "reason" | "comment" | "due" | "role") => {
    const one = row.at(key);
    if (isEmpty(one)) return;
    draft[key] = String(one.value);
    shop.places.set(`${path}/${key}`, one);
  };
  for (const key of ["reason", "comment", "due", "role"] as const) text(key);
  const evidence = row.at("evidence");
  if (!isEmpty(evidence)) {
    draft.evidence = readEvidence(String(evidence.value));
    shop.places.set(`${path}/evidence`, evidence);
  }
  return draft;
}

function isEmpty({ value }: KeyedCell): boolean {
  return value === null || value === "";
}

// A dimension has a rating and nothing else; what stands beside it belongs to its item.
function merged(draft: Draft = {}, read: Draft, dimension: string | undefined, row: KeyedRow, shop: ReadPlaces): Draft {
  if (dimension === undefined)
    return { ...draft, ...read, ...(draft.rating !== undefined && { rating: draft.rating }) };
  const { rating, ...beside } = read;
  for (const key of Object.keys(beside)) {
    const hint = "Move it to the row of the item, above.";
    shop.issues.push(
      issueAt(row.at(key), { code: "beside-dimension", message: "This belongs to the item as a whole.", hint }),
    );
  }
  if (rating === undefined) return draft;
  if (draft.rating !== undefined && typeof draft.rating !== "object") {
    const message = "The item above has one answer for all of this already.";
    shop.issues.push(
      issueAt(row.at("level"), { code: "answered-twice", message, hint: "Empty one of the two cells." }),
    );
    return draft;
  }
  const others = draft.rating as unknown as Readonly<Record<string, LevelId>> | undefined;
  return { ...draft, rating: { ...others, [dimension]: rating as LevelId } as unknown as NonNullable<Draft["rating"]> };
}

function shortest(draft: Draft): LevelId | ItemResponse {
  const { rating } = draft;
  const alone = Object.keys(draft).length === 1;
  return alone && (typeof rating === "string" || typeof rating === "number") ? rating : draft;
}

function unknownItem(row: KeyedRow, form: Form, id: string): CellIssue {
  const near = nearest(id, [...form.byId.keys()], 1)[0];
  const hint = near === undefined ? "Take a fresh file for this edition." : `Did you mean "${near}"?`;
  return issueAt(row, { code: "unknown-item", message: `The framework has no item "${row.key}".`, hint });
}

function answeredTwice(row: KeyedRow, before: KeyedRow): CellIssue {
  const where = `${before.sheet === null ? "" : `sheet "${before.sheet}", `}row ${before.cell?.replace(/^[A-Z]+/, "")}`;
  return issueAt(row.at("level"), {
    code: "answered-twice",
    message: `"${row.key}" is answered here and in ${where}.`,
    hint: "Delete one of the two rows.",
  });
}
