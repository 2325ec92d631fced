import type { Id } from "../../core/id.js";

/**
 * Gives the id of the nearest thing around a place of a document that has one.
 *
 * @param document - Any plain value.
 * @param path - A JSON Pointer into it; what leads nowhere is followed as far as it leads.
 *
 * @example
 * idNear({ id: "shelter", areas: [{ id: "door", title: { en: "" } }] }, "/areas/0/title/en"); // "door"
 * idNear({ id: "shelter", areas: [] }, "/languages/1"); // "shelter"
 */
export function idNear(document: unknown, path: string): Id | null {
  let here: unknown = document;
  let id = idOf(here);
  for (const key of path.split("/").slice(1)) {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, name)) return id;
    here = (here as Readonly<Record<string, unknown>>)[name];
    id = idOf(here) ?? id;
  }
  return id;
}

function idOf(value: unknown): Id | null {
  const id: unknown = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" ? id : null;
}
