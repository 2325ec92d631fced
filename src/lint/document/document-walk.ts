import { pointer } from "../../core/issue.js";

/** A value of a document and where it stands. */
export interface PlacedValue {
  /** The key it stands under: a name, or a place in a list. */
  readonly key: PropertyKey;
  /** The value. */
  readonly value: unknown;
  /** Where it stands. */
  readonly path: string;
}

/**
 * Goes through all values of a document, each before those inside it.
 *
 * @example
 * [...walkDocument({ id: "door", tags: ["night"] })].map((placed) => placed.path); // ["/id", "/tags", "/tags/0"]
 */
export function* walkDocument(document: object, around: readonly PropertyKey[] = []): Generator<PlacedValue> {
  const entries = Array.isArray(document) ? [...document.entries()] : Object.entries(document);
  for (const [key, value] of entries) {
    const keys = [...around, key];
    yield { key, value, path: pointer(keys) };
    if (typeof value === "object" && value !== null) yield* walkDocument(value, keys);
  }
}
