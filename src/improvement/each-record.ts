import { below, isRecord, type Trail } from "../core/check-fields.js";

/** An object of a document whose shape is not known yet. */
export type Document = Readonly<Record<string, unknown>>;

/**
 * Goes through the records of a list, each with its place; what is no list or no record is passed over.
 *
 * @example
 * const seen: unknown[] = [];
 * eachRecord([{ id: "a" }, 7], { keys: [], issues: [] }, (record, trail) => seen.push([record.id, trail.keys]));
 * seen; // [["a", [0]]]
 */
export function eachRecord(list: unknown, trail: Trail, visit: (record: Document, trail: Trail) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((one: unknown, index) => {
    if (isRecord(one)) visit(one, below(trail, index));
  });
}
