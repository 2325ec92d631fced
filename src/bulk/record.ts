import type { Reading } from "../assessment/read-assessment.js";
import type { Ground } from "./scan/ground.js";
import type { TextField } from "./scan/text-fields.js";

/** One assessment on its way to the output. What it holds is used again by the next one. */
export interface BulkRecord {
  /** Place of its framework. */
  readonly place: number;
  /** Line on which it begins. */
  readonly line: number;
  /** The cells of the rated nodes: what was chosen. */
  readonly cells: Int32Array;
  /** What it stands on, where with that what was chosen decides everything; null where it has overrides or facts of its own. */
  readonly ground: Ground | null;
  /** The assessment as the engine reads it. */
  readonly reading: () => Reading;
  /** A text of the assessment; null where it has none. */
  readonly text: (field: TextField) => string | null;
}

/** Gives a text of a document that has been read. */
export function textOf(document: Readonly<Record<string, unknown>>, field: TextField): string | null {
  const [key = "", inner] = field.split(".");
  const value = document[key];
  const found = inner === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[inner];
  return typeof found === "string" ? found : null;
}
