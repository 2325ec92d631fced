import { pointer } from "../../core/issue.js";
import { remember } from "../../core/remember.js";

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
 * Lists all values of a document, each before those inside it. Several rules ask for them, so they are remembered.
 *
 * @example
 * walkDocument({ id: "door", tags: ["night"] }).map((placed) => placed.path); // ["/id", "/tags", "/tags/0"]
 */
export const walkDocument: (document: object) => readonly PlacedValue[] = /* @__PURE__ */ remember((document) => {
  const all: PlacedValue[] = [];
  listInside(document, "", all);
  return all;
});

function listInside(around: object, above: string, all: PlacedValue[]): void {
  const entries = Array.isArray(around) ? around.entries() : Object.entries(around);
  for (const [key, value] of entries) {
    const path = above + pointer([key]);
    all.push({ key, value, path });
    if (typeof value === "object" && value !== null) listInside(value, path, all);
  }
}
